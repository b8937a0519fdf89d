package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.CasualtyStatement.Share;
import org.variorum.extract.place.Place;

/**
 * What one sentence tells of one effect: its disjoint groups add up, and what it says twice does
 * not.
 */
final class SentenceToll {

  private final Story story;
  private final Mention<CasualtyStatement> first;
  private final List<Figure> counts = new ArrayList<>();
  private Mention<CasualtyStatement> last;
  private boolean more;
  private Figure sum;

  SentenceToll(Story story, Mention<CasualtyStatement> first) {
    this.story = story;
    this.first = first;
    this.last = first;
    this.more = first.value().share() == Share.ADDITIONAL;
    this.sum = count(first);
    counts.add(sum);
  }

  Sentence sentence() {
    return first.sentence();
  }

  /**
   * Whether it adds to what sentences before told: "another five died"; but "six and two others".
   */
  boolean more() {
    return more;
  }

  Figure sum() {
    return sum;
  }

  /** Whether it tells of the rest of those told of before: "the other nine". */
  boolean ofTheRest() {
    return Sequence.any(story.in(first.sentence().index()), Remaining::tells);
  }

  /** The towns in which the sentence tells it of the incident; empty where it names none. */
  List<Place> towns() {
    return towns(first.sentence().index());
  }

  /**
   * The towns that the incident is first told of together: "bombs in Nairobi and Dar es Salaam".
   */
  List<Place> openingTowns() {
    Draft draft = story.draftAt(first.sentence(), first.from());
    return draft == null ? List.of() : towns(draft.begin());
  }

  private List<Place> towns(int sentence) {
    Draft draft = story.draftAt(first.sentence(), first.from());
    List<Place> towns = new ArrayList<>();
    for (Occurrence told : story.in(sentence)) {
      for (Mention<Place> place : told.draft == draft ? told.places : List.<Mention<Place>>of()) {
        if (place.value().kind() == PlaceKind.TOWN && place.value().gazetteerId() != null) {
          towns.add(place.value());
        }
      }
    }
    return towns;
  }

  /** The numbers it names, each by itself. */
  List<Figure> counts() {
    return counts;
  }

  void add(Mention<CasualtyStatement> next) {
    Figure told = count(next);
    counts.add(told);
    more &= next.value().share() == Share.ADDITIONAL || afterwards(next);
    if (apart(next) && (otherSpeaker(next) || inserted(next))) {
      sum = sum.larger(told);
    } else if (!again(next, told)) {
      sum = beside(next, told);
    }
    last = next;
  }

  /** "A guard was also killed in the attack, and a nurse": what is added before stays added. */
  private boolean afterwards(Mention<CasualtyStatement> next) {
    return last.to() <= next.from();
  }

  /** "killed 12 people, and the 12 were buried". */
  private boolean again(Mention<CasualtyStatement> next, Figure told) {
    return next.value().share() == Share.WHOLE && apart(next) && told.equals(sum) && told.min() > 1;
  }

  /** "murdering residents" behind "killed 100 people" tells of the same people once more. */
  private Figure beside(Mention<CasualtyStatement> next, Figure told) {
    if (apart(next) && told.vague() != sum.vague()) {
      return told.vague() ? sum : told;
    }
    return sum.plus(told);
  }

  /** Whether its words lie outside those of the statement before: not of one list. */
  private boolean apart(Mention<CasualtyStatement> next) {
    return (next.from() >= first.to() || next.to() <= first.from())
        && (next.from() >= last.to() || next.to() <= last.from());
  }

  /** "Police said three were killed, but villagers said 11 were": two accounts of one number. */
  private boolean otherSpeaker(Mention<CasualtyStatement> next) {
    List<Speaker> before = story.speakers(last.sentence(), last.from());
    List<Speaker> now = story.speakers(next.sentence(), next.from());
    return !before.isEmpty() && !now.isEmpty() && !before.equals(now);
  }

  /** "40 were killed [later reports say 60 killed]": an editor's insertion. */
  private boolean inserted(Mention<CasualtyStatement> next) {
    int open = 0;
    for (int i = last.to(); i < next.from(); i++) {
      switch (next.sentence().norm(i)) {
        case "[", "(" -> open++;
        case "]", ")" -> open--;
        default -> {
          // neither opens nor closes
        }
      }
    }
    return open > 0;
  }

  private static Figure count(Mention<CasualtyStatement> statement) {
    return Figure.of(Objects.requireNonNull(statement.value().count()));
  }
}
