package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/**
 * What a witness's account says before it comes to the act: "On the evening of 3 May four men came
 * to the farm of the Okori family in Lukodi. They accused the father of hiding rebels and shot
 * him." The day and place of the dated sentence shortly before the first telling, where it tells of
 * no act and of nobody who speaks.
 */
final class SceneSet {

  /** How many sentences before the act may set its scene. */
  private static final int BACK = 3;

  private SceneSet() {}

  /** The days that the sentence before says it was. */
  static List<Mention<DateValue>> days(Story story, Draft draft) {
    List<Mention<DateValue>> days = new ArrayList<>();
    Syntax scene = scene(story, draft);
    if (scene != null) {
      for (Mention<DateValue> date :
          story.analysis.mentions().in(scene.sentence().index(), DateValue.class)) {
        Clause clause = scene.clauseAt(date.from());
        boolean now =
            DateRelation.exact(date.value())
                && date.value().bound() == DateValue.Bound.ON
                && !Dateline.holds(story.analysis.mentions(), date)
                && (clause == null || !SpeechVerbs.reporting(clause.group().lemma()));
        if (now) {
          days.add(date);
        }
      }
    }
    return days;
  }

  /** The places that it names. */
  static List<Mention<Place>> places(Story story, Draft draft) {
    List<Mention<Place>> places = new ArrayList<>();
    Syntax scene = scene(story, draft);
    if (scene != null) {
      for (Mention<Place> place :
          story.analysis.mentions().in(scene.sentence().index(), Place.class)) {
        if (!Dateline.holds(story.analysis.mentions(), place)
            && ActPlaces.locates(scene, place)
            && !SpeechPlaces.ofSpeech(scene, place)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** The sentence shortly before the first telling that says when, or null. */
  private static @Nullable Syntax scene(Story story, Draft draft) {
    Sentence first = draft.occurrences.get(0).syntax.sentence();
    if (first.section() != Section.BODY || first.index() == 0) {
      return null;
    }
    for (int at = first.index() - 1; at >= Math.max(0, first.index() - BACK); at--) {
      Syntax before = story.analysis.sentences().get(at);
      if (!story.in(at).isEmpty() || before.sentence().section() != Section.BODY) {
        return null;
      }
      if (sets(before) && dated(story, at)) {
        return before;
      }
    }
    return null;
  }

  private static boolean dated(Story story, int sentence) {
    return Sequence.any(
        story.analysis.mentions().in(sentence, DateValue.class),
        d -> DateRelation.exact(d.value()));
  }

  private static boolean sets(Syntax before) {
    return Sequence.any(
        before.clauses(),
        c ->
            c.link() == Clause.Link.ROOT
                && !c.subjects().isEmpty()
                && !c.group().is("be")
                && !SpeechVerbs.reporting(c.group().lemma()));
  }
}
