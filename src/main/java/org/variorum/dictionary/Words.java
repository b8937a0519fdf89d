package org.variorum.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The common words of English with their parts of speech and verb forms, after Princeton WordNet
 * 3.0.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Words {

  private static final String[] VOWEL_ENDINGS = {"e", ""};

  /**
   * What is known of a base form.
   *
   * @param noun how often it was seen as a noun, 0 when it is none
   * @param verb the same for verbs
   * @param adjective the same for adjectives
   * @param adverb the same for adverbs
   * @param category what its first noun sense is: person, group, location, artifact, time or the
   *     empty string
   * @param takesThat whether, as a verb, it takes a that-clause
   */
  public record Entry(
      int noun, int verb, int adjective, int adverb, String category, boolean takesThat) {}

  /** How a verb form is inflected. */
  public enum Inflection {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE,
    /** Past and participle look alike. */
    PAST_OR_PARTICIPLE,
    /** Base, past and participle look alike: hit, put, cut. */
    INVARIANT,
    ING
  }

  /** A verb form: its base and its inflection. */
  public record VerbForm(String lemma, Inflection inflection) {}

  /** How many letters the first word of a compound has at least, and the last. */
  private static final int SHORTEST = 3;

  private static final int LAST = 5;

  /** The longest compound: a text of one endless word is read in linear time. */
  private static final int LONGEST = 30;

  private static final class Holder {
    static final Words ENGLISH = load();
  }

  private final Map<String, Entry> entries;
  private final Map<String, VerbForm> irregularVerbs;
  private final Map<String, String> irregularNouns;
  private final WordFilter listed;

  private Words(
      Map<String, Entry> entries,
      Map<String, VerbForm> irregularVerbs,
      Map<String, String> irregularNouns) {
    this.entries = entries;
    this.irregularVerbs = irregularVerbs;
    this.irregularNouns = irregularNouns;
    this.listed = new WordFilter(entries.size() + irregularVerbs.size() + irregularNouns.size());
    listed.addAll(entries.keySet());
    listed.addAll(irregularVerbs.keySet());
    listed.addAll(irregularNouns.keySet());
  }

  public static Words english() {
    return Holder.ENGLISH;
  }

  /** The entry of a base form, or null. */
  public @Nullable Entry entry(String word) {
    return Lexeme.of(word).entry();
  }

  /** The base form of a noun, singular or plural, or null when it is no noun that is known. */
  public @Nullable String noun(String norm) {
    return Lexeme.of(norm).noun();
  }

  /** Whether the noun form is a plural. */
  public boolean plural(String norm) {
    return Lexeme.of(norm).plural();
  }

  /** The verb form a word is, or null when it is none that is known. */
  public @Nullable VerbForm verb(String norm) {
    return Lexeme.of(norm).verb();
  }

  /** As {@link #entry}, not remembered. */
  @Nullable Entry entryOf(String norm) {
    Entry entry = find(entries, norm);
    return entry == null ? compound(norm) : entry;
  }

  /** "zookeeper", "beachcomber": one word of two, of which the last tells what somebody is. */
  private @Nullable Entry compound(String norm) {
    int end = norm.length() > LONGEST ? 0 : norm.length() - LAST;
    for (int at = SHORTEST; at <= end; at++) {
      Entry last = find(entries, norm.substring(at));
      boolean person = last != null && last.category().equals("person") && last.adjective() == 0;
      if (person && find(entries, norm.substring(0, at)) != null) {
        return new Entry(1, 0, 0, 0, "person", false);
      }
    }
    return null;
  }

  /** What one of the maps has for a word; most words that are asked for are in none. */
  private <V> @Nullable V find(Map<String, V> map, String word) {
    return listed.mayHold(word) ? map.get(word) : null;
  }

  @Nullable String nounForm(String norm, @Nullable Entry own) {
    String irregular = find(irregularNouns, norm);
    if (irregular != null) {
      return irregular;
    }
    if (own != null && own.noun() > 0 && !pluralOfCommoner(norm, own)) {
      return norm;
    }
    if (norm.endsWith("men") && isNoun(cut(norm, 2) + "an")) {
      return cut(norm, 2) + "an";
    }
    if (norm.endsWith("ies") && isNoun(cut(norm, 3) + "y")) {
      return cut(norm, 3) + "y";
    }
    if (norm.endsWith("es") && isNoun(cut(norm, 2)) && !isNoun(cut(norm, 1))) {
      return cut(norm, 2);
    }
    return norm.endsWith("s") && isNoun(cut(norm, 1)) ? cut(norm, 1) : null;
  }

  /** "details" is listed for a sense of its own, but is first of all the plural of "detail". */
  private boolean pluralOfCommoner(String norm, Entry own) {
    if (!norm.endsWith("s")) {
      return false;
    }
    String stem = norm.endsWith("ses") || norm.endsWith("ches") ? cut(norm, 2) : cut(norm, 1);
    Entry singular = find(entries, stem);
    return singular != null && singular.noun() >= own.noun();
  }

  boolean pluralForm(String norm, @Nullable String noun) {
    return find(irregularNouns, norm) != null
        || norm.endsWith("men") && isNoun(cut(norm, 2) + "an")
        || (norm.endsWith("s") && !norm.endsWith("ss") && !norm.equals(noun));
  }

  @Nullable VerbForm verbForm(String norm, @Nullable Entry own) {
    VerbForm irregular = find(irregularVerbs, norm);
    if (irregular != null) {
      return irregular;
    }
    if (own != null && own.verb() > 0) {
      return new VerbForm(norm, Inflection.BASE);
    }
    if (norm.endsWith("ing")) {
      return regular(cut(norm, 3), Inflection.ING);
    }
    if (norm.endsWith("ied") && isVerb(cut(norm, 3) + "y")) {
      return new VerbForm(cut(norm, 3) + "y", Inflection.PAST_OR_PARTICIPLE);
    }
    if (norm.endsWith("ed")) {
      return regular(cut(norm, 2), Inflection.PAST_OR_PARTICIPLE);
    }
    if (norm.endsWith("ies") && isVerb(cut(norm, 3) + "y")) {
      return new VerbForm(cut(norm, 3) + "y", Inflection.THIRD_PERSON);
    }
    if (norm.endsWith("es") && isVerb(cut(norm, 2)) && !isVerb(cut(norm, 1))) {
      return new VerbForm(cut(norm, 2), Inflection.THIRD_PERSON);
    }
    return norm.endsWith("s") && isVerb(cut(norm, 1))
        ? new VerbForm(cut(norm, 1), Inflection.THIRD_PERSON)
        : null;
  }

  private @Nullable VerbForm regular(String stem, Inflection inflection) {
    for (String ending : VOWEL_ENDINGS) {
      if (isVerb(stem + ending) && stem.length() > 1) {
        return new VerbForm(stem + ending, inflection);
      }
    }
    int n = stem.length();
    boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
    return doubled && isVerb(cut(stem, 1)) ? new VerbForm(cut(stem, 1), inflection) : null;
  }

  private boolean isNoun(String word) {
    Entry entry = find(entries, word);
    return entry != null && entry.noun() > 0;
  }

  private boolean isVerb(String word) {
    Entry entry = find(entries, word);
    return entry != null && entry.verb() > 0;
  }

  private static String cut(String word, int last) {
    return word.substring(0, word.length() - last);
  }

  private static Words load() {
    Map<String, Entry> entries = new HashMap<>(120_000);
    Map<String, String> nouns = new HashMap<>();
    Map<String, List<String>> formsOf = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells[7].isEmpty()) {
          entries.put(
              cells[0],
              new Entry(
                  Integer.parseInt(cells[1]),
                  Integer.parseInt(cells[2]),
                  Integer.parseInt(cells[3]),
                  Integer.parseInt(cells[4]),
                  cells[5].intern(),
                  !cells[6].isEmpty()));
        } else if (cells[1].equals("1")) {
          nouns.put(cells[0], cells[7]);
        } else if (cells[2].equals("1")) {
          formsOf.computeIfAbsent(cells[7], lemma -> new ArrayList<>()).add(cells[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Tsv.Row row : Tsv.load("predicates.tsv").rows()) {
      boolean noun = row.get("pos").equals("noun") && !row.get("lemma").endsWith("ing");
      if (noun) { // "airstrike", "firefight": younger than the list
        entries.putIfAbsent(row.get("lemma"), new Entry(1, 0, 0, 0, "", false));
      }
    }
    return new Words(entries, irregularVerbs(formsOf), nouns);
  }

  private static Map<String, VerbForm> irregularVerbs(Map<String, List<String>> formsOf) {
    Map<String, VerbForm> verbs = new HashMap<>();
    formsOf.forEach(
        (lemma, forms) -> {
          boolean ownParticiple = forms.stream().anyMatch(f -> participleOnly(f, forms));
          for (String form : forms) {
            Inflection inflection =
                form.equals(lemma)
                    ? Inflection.INVARIANT
                    : form.endsWith("ing")
                        ? Inflection.ING
                        : form.endsWith("s") && !form.endsWith("ss")
                            ? Inflection.THIRD_PERSON
                            : participleOnly(form, forms)
                                ? Inflection.PARTICIPLE
                                : form.endsWith("an")
                                        || ownParticiple && !form.endsWith("ed")
                                        || pastOnly(form, lemma)
                                    ? Inflection.PAST
                                    : Inflection.PAST_OR_PARTICIPLE;
            verbs.put(form, new VerbForm(lemma, inflection));
            if (form.endsWith("ran") && !form.equals("ran")) { // "was overrun", "have overrun"
              verbs.put(lemma, new VerbForm(lemma, Inflection.INVARIANT));
            }
          }
        });
    return verbs;
  }

  /** Came: the participle is the base form. */
  private static boolean pastOnly(String form, String lemma) {
    return lemma.equals(form.replace('a', 'o'));
  }

  /**
   * Forms in -n, and those in -u- beside one in -a- (sung beside sang), are participles only; not
   * "ran" and "began", which are past, and "won" and "spun", which are both.
   */
  private static boolean participleOnly(String form, List<String> forms) {
    boolean past = form.endsWith("an") || form.endsWith("won") || form.endsWith("spun");
    return form.endsWith("n") && !past
        || form.endsWith("ne") && !form.endsWith("shone") && forms.size() > 1
        || form.contains("u") && forms.contains(form.replace('u', 'a'));
  }
}
