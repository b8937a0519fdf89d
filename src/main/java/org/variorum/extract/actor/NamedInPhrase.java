package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * The bodies that a noun phrase names within it: "Islamic State fighters", "al-Qaida-linked
 * gunmen".
 */
final class NamedInPhrase {

  private final Words words;
  private final Reading reading;
  private final PhraseSoFar said;
  private final int from;

  NamedInPhrase(Words words, Reading reading, PhraseSoFar said, int from) {
    this.words = words;
    this.reading = reading;
    this.said = said;
    this.from = from;
  }

  /** Takes the names that begin at a token; returns the token behind them, or the same for none. */
  int take(int at) {
    if (said.plural()) {
      return at;
    }
    NamedBody body = NamedBodies.at(words, at, reading);
    if (body == null
        || body.rule().equals(NamedBodies.BY_FORM) && (endsInNoun(body) || at != from)) {
      return at;
    }
    int link = body.to();
    List<NamedBody> both = new ArrayList<>(List.of(body));
    if (words.is(link, "and") || words.is(link, "or")) {
      NamedBody second = NamedBodies.byDictionary(words, link + 1, reading);
      if (second != null && linkAt(second.to())) {
        both.add(second);
        link = second.to();
      }
    }
    if (linkAt(link)) {
      for (NamedBody each : both) {
        said.tie(new Actor.Affiliation(canonical(each), said.text(body.from(), link + 2)));
      }
      both.forEach(said::link);
      return link + 2;
    }
    said.member(body);
    int to = body.to();
    return words.is(to, "-") || words.is(to, "'s") || words.is(to, "'") ? to + 1 : to;
  }

  /** "-linked", "-backed". */
  boolean linkAt(int hyphen) {
    return words.is(hyphen, "-") && words.in(hyphen + 1, ClosedWords.LINKED);
  }

  /**
   * "the extremist Islamic State group", "the Shiite Houthi rebels": the name stands for itself.
   */
  boolean behind(int at) {
    return said.noun != null
        && said.headTo == at
        && !said.noun.facility()
        && !said.plural()
        && words.name(at) != null
        && NamedBodies.at(words, at, reading) != null;
  }

  private boolean endsInNoun(NamedBody body) {
    for (int i = Math.max(body.from() + 1, body.nameTo() - 3); i < body.nameTo(); i++) {
      Noun last = words.noun(i);
      if (last != null
          && words.nounTo(i) == body.nameTo()
          && !Words.BODIES.contains(last.category())) {
        return true;
      }
    }
    return false;
  }

  private String canonical(NamedBody body) {
    return body.canonical() != null ? body.canonical() : said.text(body.from(), body.nameTo());
  }
}
