package org.variorum.extract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.VerbGroup.Form;

/**
 * Finds who participles and infinitives are said of: "The attack, claimed by rebels, left two dead"
 * has the attack claimed.
 */
final class DependentSubjects {

  private final ChunkRow row;
  private final Coordination lists;
  private final SecondVerbs second;

  DependentSubjects(ChunkRow row) {
    this.row = row;
    this.second = new SecondVerbs(row);
    this.lists = new Coordination(row);
  }

  /** A participle's own noun: "people killed in", "attacks targeting"; shared when it has none. */
  Subjects.Found find(int at, boolean first) {
    VerbGroup group = requireNonNull(row.verb(at));
    Link link = group.form() == Form.INFINITIVE ? Link.INFINITIVE : Link.PARTICIPLE;
    int noun = at - 1;
    if (group.form() == Form.PARTICIPLE && row.is(noun, Kind.NOUN) && second.describes(at)) {
      return new Subjects.Found(List.of(), link, true); // "appeared in court charged with"
    }
    if (link == Link.INFINITIVE && row.is(noun, Kind.NOUN) && made(noun)) {
      return new Subjects.Found(lists.coordinated(noun), link, false);
    }
    if (link == Link.INFINITIVE && row.is(noun, Kind.NOUN)) {
      Subjects.Found planned = planned(noun);
      if (planned != null) {
        return planned;
      }
    }
    if (row.is(noun, Kind.NOUN) && carriesActs(group)) {
      noun = act(noun);
    }
    if (row.is(noun, Kind.NOUN) && ownsParticiple(noun, group, first)) {
      while (!row.numbered(noun) && row.complement(noun)) {
        noun -= 2;
      }
      return new Subjects.Found(lists.coordinated(noun), link, false);
    }
    if (first && row.is(noun, Kind.NOUN)) {
      return new Subjects.Found(List.of(noun), link, false);
    }
    boolean passing = // "The attack, claimed by rebels, left two dead"
        first && group.form() == Form.PARTICIPLE && row.is(noun, Kind.COMMA);
    if (passing && row.is(noun - 1, Kind.NOUN)) {
      return new Subjects.Found(lists.coordinated(noun - 1), link, false);
    }
    if (group.form() == Form.PARTICIPLE && row.is(noun, Kind.COMMA) && judged(noun - 1, group)) {
      return new Subjects.Found(lists.coordinated(noun - 1), link, false);
    }
    if (group.form() == Form.ING && row.is(noun, "of") && account(noun - 1, at)) {
      return new Subjects.Found(List.of(noun - 1), link, false);
    }
    return new Subjects.Found(List.of(), link, true);
  }

  /** "the group's claim of having killed ten": of whose deed it is. */
  private boolean account(int noun, int at) {
    return row.is(noun, Kind.NOUN)
        && row.is(at, "having")
        && GrammarWords.ACCOUNT.is(row.sentence().lexeme(row.get(noun).head()));
  }

  /** "Police shot a man, accused of two murders": it is the man who is. */
  private boolean judged(int object, VerbGroup group) {
    VerbGroup above = row.verb(row.is(object - 1, Kind.ADJECTIVE) ? object - 2 : object - 1);
    return row.is(object, Kind.NOUN)
        && above != null
        && !above.passive()
        && (GrammarWords.JUDGE.is(group.lemma())
            || Sequence.any(
                Predicates.verbs(group.base()),
                p -> p.act() == Act.BLAME || p.act() == Act.SUSPECT));
  }

  /** "ordered his men to fire", "hired gunmen to kill": whom the verb is done to will do it. */
  private boolean made(int noun) {
    VerbGroup above = row.verb(noun - 1);
    return above != null && !above.passive() && GrammarWords.CONTROL.is(above.lemma());
  }

  /**
   * "foiled an attempt by rebels to kidnap": the rebels would have; "foiled an attempt to kidnap":
   * nobody is told; or null.
   */
  private Subjects.@Nullable Found planned(int noun) {
    boolean by = row.governed(noun) && row.is(noun - 1, "by");
    int aim = by ? noun - 2 : noun;
    if (!row.is(aim, Kind.NOUN) || !aim(row.sentence().norm(row.get(aim).head()))) {
      return null;
    }
    VerbGroup verb = row.verb(aim - 1);
    boolean foiled =
        verb != null
            && !verb.passive()
            && Sequence.any(Predicates.verbs(verb.base()), p -> p.act() == Act.FOIL);
    return by || foiled
        ? new Subjects.Found(by ? lists.coordinated(noun) : List.of(), Link.INFINITIVE, false)
        : null;
  }

  private static boolean aim(String norm) {
    return GrammarWords.TRY.is(norm) || GrammarWords.AIM.is(norm);
  }

  /** "carried out by", "claimed by", "blamed on": said of an act. */
  private static boolean carriesActs(VerbGroup group) {
    return group.form() == Form.PARTICIPLE
        && Sequence.any(
            Predicates.verbs(group.base()),
            p -> p.act() == Act.LAUNCH || p.act() == Act.CLAIM || p.act() == Act.BLAME);
  }

  /** "the killing of two men in Tamo carried out by": the act that the phrase hangs on, if any. */
  private int act(int noun) {
    for (int j = noun; j >= 0 && row.is(j, Kind.NOUN); j -= 2) {
      String lemma = row.sentence().lexeme(row.get(j).head()).noun();
      if (lemma != null && !Predicates.nouns(lemma).isEmpty()) {
        return j;
      }
      if (!row.governed(j)) {
        return noun;
      }
    }
    return noun;
  }

  private boolean ownsParticiple(int noun, VerbGroup group, boolean first) {
    boolean with = row.governed(noun) && row.is(noun - 1, "with");
    if (group.form() == Form.PARTICIPLE || group.form() == Form.ING && (group.passive() || with)) {
      return true;
    }
    String lemma = row.sentence().lexeme(row.get(noun).head()).noun();
    VerbGroup above = row.verb(noun - 1);
    boolean seen = above != null && GrammarWords.PERCEIVE.is(above.lemma());
    return group.form() == Form.ING
        && (first
            || row.is(noun - 1, Kind.QUOTE) // "“We did it,” a man claiming to speak for it told"
            || seen // "The footage showed soldiers shooting"
            || lemma != null && !Predicates.nouns(lemma).isEmpty());
  }
}
