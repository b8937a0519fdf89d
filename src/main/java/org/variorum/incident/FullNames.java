package org.variorum.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/** The fullest form in which a report names each person, by every part of the name. */
final class FullNames {

  private record Full(Mention<Actor> mention, Set<String> words) {}

  private final Map<String, Full> byWord = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  FullNames(Analysis analysis) {
    for (Syntax syntax : analysis.sentences()) {
      for (Mention<Actor> mention :
          analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
        Set<String> words = words(syntax, mention);
        if (words.size() > 1) {
          Full full = new Full(mention, words);
          words.forEach(word -> keep(word, full));
        }
      }
    }
  }

  private void keep(String word, Full full) {
    Full known = byWord.get(word);
    if (known == null || full.words().size() > known.words().size() && akin(full, known)) {
      byWord.put(word, full);
    } else if (!akin(full, known)) {
      shared.add(word);
    }
  }

  private static boolean akin(Full a, Full b) {
    Set<String> common = new HashSet<>(a.words());
    common.retainAll(b.words());
    return common.size() == Math.min(a.words().size(), b.words().size()) || common.size() > 1;
  }

  /** The words of a person's own name, without rank and office; none when it is no name. */
  private static Set<String> words(Syntax syntax, Mention<Actor> mention) {
    Set<String> words = new HashSet<>();
    if (mention.value().kind() != Actor.Kind.PERSON) {
      return words;
    }
    int last = mention.from() + mention.value().head().at();
    for (int i = last; i >= mention.from() && syntax.tag(i) == Tag.NAME; i--) {
      if (mention.sentence().token(i).length() > 2) {
        words.add(syntax.sentence().norm(i));
      }
    }
    return words;
  }

  /** The mention that names a person in full whom another names by one word, or null. */
  @Nullable Mention<Actor> of(Syntax syntax, Mention<Actor> mention) {
    List<String> words = List.copyOf(words(syntax, mention));
    if (words.size() != 1 || shared.contains(words.get(0))) {
      return null;
    }
    Full full = byWord.get(words.get(0));
    return full == null ? null : full.mention();
  }
}
