package org.variorum.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Section;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Occurrence.Reference;

/**
 * Puts tellings together that are of one incident.
 *
 * <p>In the order of the text: what points back joins the incident in focus; another day, another
 * town or "a separate attack" opens a new one; a date in the past or "previously" opens one in the
 * background. What points at no act in particular joins nothing.
 */
final class Grouping {

  private static final int BRIEF = 2;

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Draft> byVictim = new HashMap<>();
  private @Nullable Draft focus;
  private @Nullable Draft main;

  private Grouping() {}

  /**
   * The incidents in the order in which they are first told; the main one is marked as no
   * background.
   */
  static List<Draft> group(List<Occurrence> occurrences, Analysis analysis) {
    Grouping grouping = new Grouping();
    Occurrence last = null;
    for (Occurrence occurrence : occurrences) {
      grouping.place(occurrence, last);
      last = occurrence;
    }
    boolean brief = analysis.sentences().size() <= BRIEF;
    Draft about = TitleWords.announce(analysis.document().report().title()) ? grouping.main : null;
    grouping.drafts.removeIf(
        draft -> !draft.specific() || !Particulars.of(draft, brief || draft == about));
    return grouping.drafts;
  }

  private void place(Occurrence next, @Nullable Occurrence last) {
    Occurrence before = last != null && last.sentence() == next.sentence() ? last : null;
    boolean sameSentence = before != null;
    Draft joined = before == null ? null : before.draft;
    if (next.sameAsBefore && joined != null && !contradicts(next, joined)) {
      join(joined, next);
      return;
    }
    if (next.reference == Reference.GENERIC
        && next.casualties.isEmpty()
        && fineDate(next) == null
        && next.places.stream().noneMatch(Grouping::town)) {
      boolean lead = drafts.isEmpty() && next.sentence() < 3;
      if (!lead) {
        return;
      }
    }
    if (main == null) {
      open(next, false);
      return;
    }
    Draft told = ofVictim(next);
    if (told != null) {
      join(told, next);
      return;
    }
    if (next.past || past(next)) {
      Draft known = fitting(next, true, before);
      if (known == null) {
        open(next, true);
      } else {
        join(known, next);
      }
      return;
    }
    Draft candidate = focus == null ? main : focus;
    if (sameSentence && joined == null) {
      candidate = main;
    }
    if (next.reference == Reference.ANOTHER && !repeatsFocus(next)) {
      open(next, next.past);
      return;
    }
    if (next.reference == Reference.KNOWN && !contradicts(next, candidate)) {
      join(candidate, next);
      return;
    }
    if (candidate.background
        && next.reference != Reference.KNOWN
        && !sameSentence
        && newAct(next)) {
      candidate = main;
    }
    if (!contradicts(next, candidate)) {
      join(candidate, next);
      return;
    }
    Draft other = fitting(next, false, null);
    if (other == null) {
      open(next, false);
    } else {
      join(other, next);
    }
  }

  /**
   * In the background, what has neither date nor place of its own in a new sentence goes on with
   * it.
   */
  private static boolean newAct(Occurrence next) {
    return next.date() != null || !next.places.isEmpty();
  }

  private boolean repeatsFocus(Occurrence next) {
    return next.syntax.sentence().section() != Section.BODY;
  }

  private void open(Occurrence occurrence, boolean background) {
    Draft draft = new Draft();
    draft.background = background;
    add(draft, occurrence);
    drafts.add(draft);
    focus = draft;
    if (main == null || main.background && !background) {
      main = draft;
    }
  }

  /** The incident in which somebody of the same name came to harm, when no date speaks against. */
  private @Nullable Draft ofVictim(Occurrence next) {
    for (String name : VictimNames.of(next)) {
      Draft draft = byVictim.get(name);
      if (draft != null && DateRelation.fits(next.date(), draft.date())) {
        return draft;
      }
    }
    return null;
  }

  private void join(Draft draft, Occurrence occurrence) {
    add(draft, occurrence);
    focus = draft;
  }

  private void add(Draft draft, Occurrence occurrence) {
    draft.add(occurrence);
    VictimNames.of(occurrence).forEach(name -> byVictim.putIfAbsent(name, draft));
  }

  private @Nullable Draft fitting(
      Occurrence next, boolean background, @Nullable Occurrence notWith) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      boolean known = next.date() != null && draft.date() != null || draft.namesTownOf(next);
      boolean barred = notWith != null && notWith.draft == draft;
      if (draft.background == background && known && !barred && !contradicts(next, draft)) {
        return draft;
      }
    }
    return null;
  }

  /** Whether the telling's own date lies before the main incident's. */
  private boolean past(Occurrence next) {
    DateValue date = next.date();
    if (date == null || main == null) {
      return false;
    }
    DateValue mainDate = main.date();
    if (mainDate == null) {
      return date.resolved() && !DateRelation.fine(date);
    }
    return DateRelation.before(date, mainDate) && !DateRelation.fits(date, mainDate)
        || date.monthDay() != null
            && mainDate.weekday() != null
            && mainDate.monthDay() == null
            && !mainDate.resolved();
  }

  private static @Nullable DateValue fineDate(Occurrence occurrence) {
    DateValue date = occurrence.date();
    return date != null && DateRelation.fine(date) ? date : null;
  }

  private static boolean contradicts(Occurrence next, Draft draft) {
    if (!DateRelation.fits(next.date(), draft.date())) {
      return true;
    }
    if (otherVictim(next, draft)) {
      return true;
    }
    return next.reference != Reference.KNOWN
        && otherTown(next, draft)
        && draft.occurrences.get(0).sentence() != next.sentence();
  }

  /** "the murder of Paz" against an incident of which other victims are named. */
  private static boolean otherVictim(Occurrence next, Draft draft) {
    String victim = VictimNames.ofNoun(next);
    return victim != null && !draft.victims().isEmpty() && !draft.victims().contains(victim);
  }

  /** Whether both name towns and none is shared. */
  private static boolean otherTown(Occurrence next, Draft draft) {
    boolean told = draft.townsNamed() > 0 && next.places.stream().anyMatch(Grouping::town);
    return told && draft.townsNamed() <= 2 && !draft.wave() && !draft.namesTownOf(next);
  }

  private static boolean town(Mention<Place> place) {
    return Draft.town(place.value());
  }
}
