package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Mention;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.place.Place;
import org.variorum.incident.Occurrence.Reference;

/**
 * Whether what is told is one act in particular, or violence in general.
 *
 * <p>Speeches, negotiations and accounts of a war are full of attacks, murders and fighting that
 * are no incident: they have neither day nor town nor victims. One act has some of these: counted
 * or named victims, or a word that there were none or are none known; or a day and a place; or one
 * of the two and a plain telling that it was done. What a text of a sentence or two tells is what
 * it is about.
 */
final class Particulars {

  /** A toll from here on is that of a war or of years, unless a day or a town goes with it. */
  private static final long WAR = 1000;

  private static final Set<String> SOMEBODY = Set.of("him", "her", "himself", "herself");

  private boolean day;
  private boolean place;
  private boolean victims;
  private boolean toll;
  private boolean war;
  private boolean overTime;
  private boolean told;
  private boolean struck;
  private boolean opened;
  private boolean returned;
  private boolean headline;

  /** Whether anybody is told to have done it, or anybody or anything to have suffered it. */
  private boolean roles;

  /** Whether the first sentence tells it by a verb, or a noun names it as one act. */
  private boolean opening;

  private Particulars(Draft draft) {
    for (Occurrence occurrence : draft.occurrences) {
      day |= Sequence.any(occurrence.dates, d -> DateRelation.fine(d.value()));
      place |= Sequence.any(occurrence.places, p -> fine(p.value()));
      for (Mention<CasualtyStatement> casualty : occurrence.casualties) {
        read(casualty.value());
      }
      Frame frame = occurrence.frame;
      boolean plain = done(frame);
      roles |= !frame.agents().isEmpty() || !frame.patients().isEmpty();
      opening |= plain && occurrence.sentence() == 0 || plain(occurrence);
      told |= plain || lead(occurrence) || hindered(frame.mood()) || placed(occurrence);
      struck |=
          (plain || hindered(frame.mood()) || lead(occurrence)) && thing(occurrence)
              || crime(occurrence) && lead(occurrence)
              || plain && occurrence.sentence() == 0 && doers(frame)
              || plain && !draft.objects().isEmpty();
      returned |= opened && plain(occurrence) && occurrence.reference == Reference.KNOWN;
      opened |= lead(occurrence) || plain && occurrence.sentence() < 2;
      headline |= occurrence.syntax.sentence().section() != Section.BODY;
    }
  }

  /**
   * Whether the tellings are of one act that was done, tried, foiled or threatened.
   *
   * @param announced whether the report is a sentence or two, or its title tells of violence
   */
  static boolean of(Draft draft, boolean announced) {
    Particulars some = new Particulars(draft);
    boolean counted =
        announced
            && some.overTime
            && !some.victims
            && !some.toll
            && !some.day
            && !some.place
            && !some.headline;
    boolean ofWar = // "Since the war began 70,000 have died, he said in Lima on Sunday"
        some.war
            && some.overTime
            && !some.victims
            && !some.toll
            && !some.headline
            && tollAlone(draft);
    if (counted || ofWar || !announced && some.bare()) {
      return false;
    }
    if (announced || some.victims || some.headline || some.day && some.place) {
      return true;
    }
    if (some.war && !some.day) {
      return false;
    }
    if (some.day || some.place) {
      return some.told || some.toll;
    }
    return some.struck || some.returned;
  }

  /** Whether nothing but the toll is told, and in one sentence: beside an act it is background. */
  private static boolean tollAlone(Draft draft) {
    int first = draft.occurrences.get(0).sentence();
    return Sequence.all(
        draft.occurrences,
        o -> o.sentence() == first && (o.frame.act().harm() || Particulars.takenByNobody(o)));
  }

  /** "Since the rebels took up arms". */
  private static boolean takenByNobody(Occurrence occurrence) {
    return occurrence.frame.act() == Act.ABDUCT && occurrence.frame.agents().isEmpty();
  }

  /** "The clashes came during talks last week in Mexico": neither who, nor whom, nor where. */
  private boolean bare() {
    return !victims && !toll && !place && !roles && !headline && !opening;
  }

  private void read(CasualtyStatement said) {
    Count count = said.count();
    if (said.share() == CasualtyStatement.Share.OVER_TIME) {
      overTime = true;
      Long most = count == null ? null : count.min();
      war |= most != null && most >= WAR;
      return; // "eight mayors have been killed since last year": of no act in particular
    }
    if (said.named() != null || said.stance().silence()) {
      victims = true;
    } else if (count != null) {
      Long least = count.min();
      toll |= !count.vague() || least != null && least > 2;
      victims |= !count.vague() && least != null && least < WAR;
      war |= !count.vague() && least != null && least >= WAR;
    }
  }

  /** "gunmen killed", "a bomb exploded", "striking five boys": a verb in the past. */
  private static boolean done(Frame frame) {
    VerbGroup verb = frame.verb();
    if (verb == null || frame.mood() != Mood.ACTUAL) {
      return false;
    }
    return switch (verb.tense()) {
      case PAST, PERFECT, PLUPERFECT -> true;
      case NONE -> verb.form() == Form.ING && !frame.patients().isEmpty();
      default -> false;
    };
  }

  /** "arson", "kidnapping", "assassination" in the first sentence: what the news is about. */
  private static boolean crime(Occurrence occurrence) {
    Frame frame = occurrence.frame;
    return occurrence.sentence() == 0
        && frame.predicate().type() != null
        && frame.act() != Act.ATTACK
        && frame.act() != Act.CLASH;
  }

  /** "was burned down by arsonists". */
  private static boolean doers(Frame frame) {
    return frame.verb() != null && frame.verb().passive() && !frame.agents().isEmpty();
  }

  private static boolean hindered(Mood mood) {
    return mood == Mood.FOILED || mood == Mood.ATTEMPTED;
  }

  /** One act told by a noun at the head of a report: "the murder of …", "a bombing in …". */
  private static boolean lead(Occurrence occurrence) {
    return occurrence.sentence() < 2
        && occurrence.reference != Reference.GENERIC
        && plain(occurrence);
  }

  /** "a raid in Timbuktu", "an attack on Monday": one act, with its own place or day. */
  private static boolean placed(Occurrence occurrence) {
    return plain(occurrence)
        && Pointing.article(occurrence.syntax, occurrence.frame)
        && (Sequence.any(occurrence.places, p -> fine(p.value()))
            || Sequence.any(occurrence.dates, d -> DateRelation.fine(d.value())));
  }

  /** A noun for one act: no plural, no "fighting", no "offensive". */
  private static boolean plain(Occurrence occurrence) {
    return occurrence.frame.predicate().noun()
        && !Pointing.mass(occurrence.syntax.lemma(occurrence.frame.head()))
        && !plural(occurrence, occurrence.frame.head());
  }

  /** Whether one thing or somebody by name is what it was done to. */
  private static boolean thing(Occurrence occurrence) {
    for (int patient : occurrence.frame.patients()) {
      Chunk chunk = occurrence.syntax.chunk(patient);
      Tag tag = occurrence.syntax.tag(chunk.head());
      String word = occurrence.syntax.sentence().norm(chunk.head());
      if (tag == Tag.NAME
          || tag == Tag.NOUN && !plural(occurrence, chunk.head())
          || SOMEBODY.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean plural(Occurrence occurrence, int token) {
    return occurrence.syntax.sentence().lexeme(token).plural();
  }

  private static boolean fine(Place place) {
    return place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.AREA;
  }
}
