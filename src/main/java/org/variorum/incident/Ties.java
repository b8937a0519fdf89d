package org.variorum.incident;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.document.Sequence;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Occurrence.Reference;

/** Finds what ties a telling to an incident told before, and what keeps them apart. */
final class Ties {

  /** How many sentences of a report tell its first once more. */
  private static final int LEAD = 3;

  private Ties() {}

  /**
   * The reasons that hold.
   *
   * @param focus the incident of the telling before, or null
   * @param main what the report is about so far
   */
  static Set<Tie> between(Telling next, Draft draft, @Nullable Draft focus, Draft main) {
    Set<Tie> ties = EnumSet.noneOf(Tie.class);
    boolean toll = // "The ministry put the toll at 51": of what the report is about
        next.harmAlone && focus != null && focus.background && countsAll(next);
    boolean inFocus = draft == (toll ? main : focus);
    if (inFocus) {
      ties.add(Tie.IN_FOCUS);
    }
    if (draft == main) {
      ties.add(Tie.MAIN);
    }
    time(ties, next, draft, main);
    boolean murder = Sequence.any(next.occurrences, Ties::killingByNoun);
    boolean ofOther = // "the murder", after a bombing of a bank that followed one
        murder && !killed(draft) && killed(main);
    boolean mayMean =
        inFocus && !ofOther
            || murder && draft == main && killed(main) && focus != null && !killed(focus)
            || !Collections.disjoint(next.kinds, draft.kinds());
    if (mayMean && next.pointsBack) {
      ties.add(Tie.POINTS_BACK);
    } else if (mayMean && next.namesAct) {
      ties.add(Tie.NAMES_AN_ACT);
    }
    if (next.doersPointBack && inFocus) {
      ties.add(Tie.DOERS_POINT_BACK);
    }
    if (next.harmAlone && inFocus && !ofOther) {
      ties.add(Tie.HARM_ALONE);
    }
    if (next.ofTheRest && inFocus) {
      ties.add(Tie.THE_REST);
    }
    boolean howTaken = // "were found dead. Rebels had kidnapped them on Sunday"
        FoundDead.taken(next) && Sequence.all(draft.occurrences, FoundDead::finding);
    if ((next.foundDead || howTaken) && inFocus) {
      ties.add(Tie.FOUND_DEAD);
    }
    boolean told = draft.headline() || next.headline();
    if (next.reference == Reference.ANOTHER && !told) {
      ties.add(Tie.ANOTHER);
    }
    if (next.added() && !next.harmAlone) {
      ties.add(Tie.ADDED);
    } else if (told
        || draft == main
            && draft.begin() < LEAD
            && next.sentence() < draft.begin() + LEAD
            && (focus == null || inFocus || focus.begin() < next.sentence())
            && next.reference != Reference.ANOTHER
            && !(next.afresh && otherKind(next, draft))) {
      ties.add(Tie.ELABORATES);
    }
    towns(ties, next, draft);
    victims(ties, next, draft);
    things(ties, next, draft);
    if (draft.townsNamed() == 0 && !Collections.disjoint(next.regions(), draft.regions())) {
      ties.add(Tie.SAME_REGION);
    }
    if (!Collections.disjoint(next.figures, draft.figures())) {
      ties.add(Tie.SAME_FIGURE);
    }
    return ties;
  }

  private static boolean countsAll(Telling next) {
    return Sequence.any(
        next.occurrences,
        told ->
            Sequence.any(
                told.casualties, c -> c.value().share() == CasualtyStatement.Share.RUNNING_TOTAL));
  }

  static int points(Set<Tie> ties) {
    int points = 0;
    for (Tie tie : ties) {
      points += tie.points;
    }
    return points;
  }

  private static void time(Set<Tie> ties, Telling next, Draft draft, Draft main) {
    DateValue own = next.date();
    DateValue other = draft.date();
    if (!DateRelation.fits(own, other)) {
      ties.add(Tie.OTHER_DAY);
    } else if (own != null && other != null && DateRelation.fine(own) && DateRelation.fine(other)) {
      ties.add(Tie.SAME_DAY);
    }
    boolean past = next.past || Past.of(own, main.date());
    if (past != draft.background && (past || own != null && other == null)) {
      ties.add(Tie.OTHER_TIME);
    }
  }

  private static void towns(Set<Tie> ties, Telling next, Draft draft) {
    if (!next.namesTown()) {
      Place region = next.openingRegion();
      if (region != null
          && draft.townsNamed() == 1
          && draft.lastSentence() != next.sentence()
          && !draft.wave()
          && draft.outside(region)) {
        ties.add(Tie.OTHER_TOWN);
      }
      return;
    }
    if (draft.namesTownOf(next)) {
      ties.add(Tie.SAME_TOWN);
    } else if (draft.townsNamed() > 0
        && draft.townsNamed() <= 2
        && draft.lastSentence() != next.sentence()
        && !draft.mayBeNear(next)
        && !(draft.wave() && WaveParts.fits(next.occurrences, draft.occurrences))) {
      ties.add(draft.wave() ? Tie.FURTHER_TOWN : Tie.OTHER_TOWN);
    }
  }

  private static void victims(Set<Tie> ties, Telling next, Draft draft) {
    if (!Collections.disjoint(next.victims, draft.victims())) {
      ties.add(Tie.SAME_VICTIM);
    } else if (!next.victims.isEmpty() && !draft.victims().isEmpty()) {
      ties.add(next.victimOfNoun == null ? Tie.OTHER_PERSON : Tie.OTHER_VICTIM);
    } else if (draft.lastSentence() == next.sentence()
        && !next.described.isEmpty()
        && !draft.described().isEmpty()
        && Collections.disjoint(next.described, draft.described())) {
      ties.add(Tie.OTHER_VICTIM);
    }
  }

  /** "the murder of the judge". */
  private static boolean killingByNoun(Occurrence told) {
    return told.frame.act() == Act.KILL && told.frame.predicate().noun();
  }

  private static boolean killed(Draft draft) {
    return Sequence.any(
        draft.occurrences,
        told ->
            told.frame.act() == Act.KILL
                || told.frame.act() == Act.DIE
                || !told.casualties.isEmpty());
  }

  /** A kidnapping against a bombing; what names no sort may be of either. */
  private static boolean otherKind(Telling next, Draft draft) {
    return !next.kinds.isEmpty()
        && !draft.kinds().isEmpty()
        && Collections.disjoint(next.kinds, draft.kinds());
  }

  /** "the convoy" is the aid convoy told before, "the station" the police station. */
  private static boolean sameThing(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others)
        || Sequence.any(
            some,
            one ->
                Sequence.any(
                    others, other -> other.endsWith(' ' + one) || one.endsWith(' ' + other)));
  }

  private static void things(Set<Tie> ties, Telling next, Draft draft) {
    if (sameThing(next.objects, draft.objects())) {
      ties.add(Tie.SAME_OBJECT);
    } else if (!next.newObjects.isEmpty() && !draft.objects().isEmpty()) {
      ties.add(Tie.OTHER_OBJECT);
    }
    if (!Collections.disjoint(next.kinds, draft.kinds())) {
      ties.add(Tie.SAME_KIND);
      if (next.indefinite) {
        ties.add(Tie.INDEFINITE);
      }
    } else if (!Collections.disjoint(next.nouns, draft.nouns())) {
      ties.add(Tie.INDEFINITE);
    } else if (otherKind(next, draft)) {
      ties.add(Tie.OTHER_KIND);
    }
    boolean alike =
        ties.contains(Tie.INDEFINITE)
            || ties.contains(Tie.SAME_TOWN)
            || ties.contains(Tie.SAME_OBJECT)
            || !Collections.disjoint(next.people, draft.people());
    if (next.afresh && !draft.headline() && !alike) {
      ties.add(Tie.AFRESH);
    }
    if (!next.doers.isEmpty()
        && !draft.doers().isEmpty()
        && Collections.disjoint(next.doers, draft.doers())) {
      ties.add(Tie.OTHER_DOER);
    }
  }
}
