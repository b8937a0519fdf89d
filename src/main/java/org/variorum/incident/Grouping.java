package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;

/**
 * Puts tellings together that are of one incident.
 *
 * <p>In the order of the text, every telling is weighed against every incident told so far: what
 * ties it to that one and what keeps them apart ({@link Tie}). It joins the one it is tied to most,
 * or opens another where it is tied to none. What lies behind the report's own time opens one in
 * the background, and what points at no act in particular joins nothing.
 */
final class Grouping {

  private static final int BRIEF = 2;

  /** Incidents a telling is weighed against at most, so that a long report costs no more. */
  private static final int REACH = 24;

  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft focus;
  private @Nullable Draft main;

  private Grouping() {}

  /**
   * The incidents in the order in which they are first told; the main one is marked as no
   * background.
   */
  static List<Draft> group(List<Occurrence> occurrences, Analysis analysis) {
    Grouping grouping = new Grouping();
    for (Telling telling : Telling.of(occurrences)) {
      grouping.place(telling);
    }
    boolean brief = analysis.sentences().size() <= BRIEF;
    Draft about = TitleWords.announce(analysis.document().report().title()) ? grouping.main : null;
    grouping.drafts.removeIf(
        draft -> !draft.specific() || !Particulars.of(draft, brief || draft == about));
    return grouping.drafts;
  }

  private void place(Telling next) {
    boolean lead = drafts.isEmpty() && next.sentence() < 3;
    if (next.vague() && !lead) {
      return;
    }
    Draft about = main;
    if (about == null) {
      open(next, next.occurrences.get(0).counted || next.occurrences.get(0).cause);
      return;
    }
    Draft best = null;
    int most = Tie.ENOUGH;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
      Set<Tie> ties = Ties.between(next, drafts.get(i), focus, about);
      int points = Ties.points(ties);
      if (points > most) {
        most = points;
        best = drafts.get(i);
      }
    }
    if (best == null) {
      open(next, next.past || Past.of(next.date(), about.date()));
    } else {
      join(best, next);
    }
  }

  private void open(Telling telling, boolean background) {
    Draft draft = new Draft();
    draft.background = background;
    draft.beside = background || focus == null || focus.background ? null : focus;
    drafts.add(draft);
    join(draft, telling);
    if (main == null || main.background && !background) {
      main = draft;
    }
  }

  private void join(Draft draft, Telling telling) {
    if (telling.foundDead && draft.date() != null) {
      telling.occurrences.forEach(occurrence -> occurrence.dates.clear()); // of the finding
    }
    boolean found = // "were found dead on Tuesday, two days after they were taken"
        telling.date() != null
            && !draft.occurrences.isEmpty()
            && Sequence.none(telling.occurrences, FoundDead::finding)
            && Sequence.all(
                draft.occurrences, told -> told.dates.isEmpty() || FoundDead.finding(told));
    if (found) {
      draft.occurrences.forEach(told -> told.dates.clear());
    }
    draft.add(telling);
    focus = draft;
  }
}
