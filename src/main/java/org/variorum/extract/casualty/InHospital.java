package org.variorum.extract.casualty;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * People counted in hospital are hurt: "69 people are in hospital", "114 were taken to hospital".
 *
 * <p>They may be some of the wounded told elsewhere, so that they count only where no other number
 * of wounded is told; and a body, a doctor or a visitor may be there as well, so that only a number
 * of people counts.
 */
final class InHospital {

  private static final WordSet HOSPITALS = WordSet.of("hospital", "hospitals", "clinic", "clinics");
  private static final WordSet CONDITION = WordSet.of("condition", "state");
  private static final WordSet STABLE =
      WordSet.of("critical", "serious", "stable", "grave", "fair", "guarded", "bad");
  private static final WordSet BRINGING =
      WordSet.of(
          "take",
          "rush",
          "bring",
          "evacuate",
          "transfer",
          "transport",
          "admit",
          "airlift",
          "fly",
          "send",
          "carry",
          "treat",
          "be",
          "list",
          "fight",
          "remain");
  private static final WordSet BODIES = WordSet.of("body", "corpse", "dead", "death", "fatality");
  private static final WordSet LIFE = WordSet.of("life", "lives", "survival");

  private final Syntax syntax;
  private final VictimReader reader;

  InHospital(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.reader = reader;
  }

  void read(List<Mention<CasualtyStatement>> into) {
    for (Clause clause : syntax.clauses()) {
      if (BRINGING.has(clause.group().base())
          && !clause.group().negated()
          && clause.group().modal() == null
          && hospital(clause) >= 0) {
        boolean active = !clause.group().passive() && !stays(clause) && !clause.group().is("fight");
        for (int phrase : active ? clause.objects() : clause.subjects()) {
          add(clause, phrase, into);
        }
      }
    }
  }

  private void add(Clause clause, int phrase, List<Mention<CasualtyStatement>> into) {
    Sentence sentence = syntax.sentence();
    Victims people = reader.read(syntax, phrase);
    boolean counted =
        people != null
            && people.count() != null
            && (condition(clause)
                || !people.count().text().equals(sentence.norm(syntax.chunk(phrase).head())))
            && !BODIES.has(syntax.base(syntax.chunk(phrase).head()));
    if (people == null || !counted || Sequence.any(into, m -> m.covers(people.from()))) {
      return;
    }
    Chunk hospital = syntax.chunk(hospital(clause)); // which may stand before them
    into.add(
        Told.mention(
            sentence,
            Math.min(people.from(), hospital.from()),
            Math.max(people.to(), hospital.to()),
            Effect.WOUNDED,
            Stance.ASSERTED,
            condition(clause) ? people.andMaybeMore() : people,
            Share.PART,
            "in hospital"));
  }

  /** The phrase that says where they are, or -1. */
  private int hospital(Clause clause) {
    for (Prepositional phrase : clause.prepositions()) {
      boolean there =
          phrase.preposition().equals("to")
              || (phrase.preposition().equals("in") || phrase.preposition().equals("at"))
                  && (stays(clause) || clause.group().is("treat"));
      if (there
          && phrase.phrase() > clause.verb()
          && (HOSPITALS.has(syntax.sentence().lexeme(syntax.chunk(phrase.phrase()).head()))
              || stays(clause) && badly(syntax.chunk(phrase.phrase())))) {
        return phrase.phrase();
      }
      boolean forLife = // "seven are fighting for their lives"
          clause.group().is("fight")
              && phrase.preposition().equals("for")
              && LIFE.has(syntax.sentence().lexeme(syntax.chunk(phrase.phrase()).head()));
      if (forLife) {
        return phrase.phrase();
      }
    }
    return -1;
  }

  /** Who is in critical condition is hurt; who is in hospital may be a visitor. */
  private boolean condition(Clause clause) {
    int place = hospital(clause);
    return place >= 0 && CONDITION.has(syntax.base(syntax.chunk(place).head()));
  }

  /** "in critical condition", "in a serious but stable condition". */
  private boolean badly(Chunk condition) {
    if (!CONDITION.has(syntax.base(condition.head()))) {
      return false;
    }
    for (int i = condition.from(); i < condition.head(); i++) {
      if (STABLE.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stays(Clause clause) {
    return clause.group().is("be") || clause.group().is("remain") || clause.group().is("list");
  }
}
