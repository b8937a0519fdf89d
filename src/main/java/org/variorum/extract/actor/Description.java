package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What people who are only described go by: "two female suicide bombers on motorbikes" are suicide
 * bombers.
 *
 * <p>Left out is how they looked, what they carried, how many they were and how they came; kept is
 * what says who they are: "herders from Kadugu", "rival gangs", "Sunni militants".
 */
public final class Description {

  /** What opens how they came or looked: "in army uniforms", "wearing masks". */
  private static final Set<String> MANNER =
      Set.of(
          "on",
          "in",
          "at",
          "near",
          "with",
          "aboard",
          "wearing",
          "dressed",
          "clad",
          "riding",
          "carrying",
          "wielding",
          "disguised",
          "using",
          "driving");

  private static final Set<String> PASSING = Set.of("hedge", "armed", "looks");

  private Description() {}

  /** The description without what passes; a name stays as it is. */
  public static String plain(String description) {
    List<String> words = Arrays.asList(description.split(" "));
    words = words.subList(0, manner(words));
    int from = 0;
    while (passing(words, from) > from) {
      from = passing(words, from);
    }
    return String.join(" ", oneWord(weapon(words.subList(from, words.size()))));
  }

  private static int manner(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean inWord = words.get(i - 1).equals("-"); // "brother - in - law"
      if (MANNER.contains(words.get(i)) && !inWord) {
        return i > 1 && words.get(i - 1).equals("armed") ? i - 1 : i; // "men armed with rifles"
      }
    }
    return words.size();
  }

  /** Behind what passes at a word; the word itself where nothing does. */
  private static int passing(List<String> words, int from) {
    int left = words.size() - from;
    if (left > 2 && passes(words.get(from) + ' ' + words.get(from + 1), words, from + 2)) {
      return from + 2;
    }
    boolean people = words.get(from).equals("ethnic") && left > 1 && capital(words.get(from + 1));
    return people || left > 1 && passes(words.get(from), words, from + 1) ? from + 1 : from;
  }

  private static boolean passes(String modifier, List<String> words, int next) {
    Modifier known = Modifier.TABLE.get(modifier);
    boolean armed = known == null ? wields(modifier) : known.category().equals("armed");
    boolean passes = armed || known != null && PASSING.contains(known.category());
    boolean forces = armed && words.get(next).equalsIgnoreCase("forces");
    return passes && !forces && !(armed && next == words.size() - 1 && arms(words.get(next)));
  }

  /** "pistol-wielding", "scooter-riding". */
  private static boolean wields(String modifier) {
    return modifier.endsWith("-wielding")
        || modifier.endsWith("-toting")
        || modifier.endsWith("-riding");
  }

  /** A word for anybody at all: of "armed men" it is the arms that tell. */
  private static boolean arms(String word) {
    Noun noun = Noun.TABLE.get(word);
    return noun != null && noun.side() == Actor.Side.UNKNOWN;
  }

  /** A "suicide car bomber" is a suicide bomber. */
  private static List<String> weapon(List<String> words) {
    boolean carried =
        words.size() == 3
            && words.get(0).equalsIgnoreCase("suicide")
            && words.get(2).startsWith("bomber");
    return carried ? List.of(words.get(0), words.get(2)) : words;
  }

  /** "gun men" are gunmen, as "herds men" are herdsmen. */
  private static List<String> oneWord(List<String> words) {
    int last = words.size() - 1;
    boolean men = last > 0 && (words.get(last).equals("men") || words.get(last).equals("man"));
    String joined = men ? words.get(last - 1) + words.get(last) : "";
    if (!men || Noun.TABLE.get(joined) == null) {
      return words;
    }
    List<String> together = new ArrayList<>(words.subList(0, last - 1));
    together.add(joined);
    return together;
  }

  private static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
