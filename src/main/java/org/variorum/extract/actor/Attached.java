package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Mention;

/**
 * What hangs on a noun from behind: the body it belongs to ("members of the Arce Battalion") or is
 * linked to ("extremists linked to al-Qaeda and the Islamic State").
 *
 * @param to behind it
 * @param member the body it belongs to, or null
 * @param inner the described body it belongs to ("soldiers of the army"), or null
 * @param affiliations links, with their wording
 * @param parts the mentions inside
 */
record Attached(
    int to,
    @Nullable NamedBody member,
    @Nullable Actor inner,
    List<Actor.Affiliation> affiliations,
    List<Mention<?>> parts) {

  private static final WordSet TIES =
      ClosedWords.words(
          "ties links tied linked affiliated allied connected connections close loyal aligned associated allegiance affiliate affiliates offshoot branch wing splinter ally arm");
  private static final WordSet LEADS =
      ClosedWords.words(
          "with having has have had is are was were believed thought suspected reportedly allegedly be to which that who , long closely an a the sworn pledged said local known claiming");

  /** Behind a country's name these make another place of it: "Niger state". */
  private static final WordSet REGIONS =
      ClosedWords.words("state province region delta river - 's '");

  private static final WordSet THEIRS = ClosedWords.words("his her their its");

  private static final int FARTHEST = 3;

  static @Nullable Attached read(Words words, int at, NounPhrase phrase, Reading reading) {
    Attached ties = ties(words, at, phrase.noun().facility(), reading);
    if (ties != null) {
      return ties;
    }
    boolean of = words.is(at, "of");
    if (!of && !(words.is(at, "from") && !phrase.noun().facility())) {
      return null;
    }
    int begin = at + 1;
    while (begin < at + 3 && words.in(begin, ClosedWords.DETERMINERS)) {
      begin++;
    }
    begin += words.is(begin, "\"") || words.is(begin, "“") ? 1 : 0; // "members of the “May” Front"
    if (!of && words.in(begin - 1, THEIRS)) {
      return null; // "dragged the mayor from his home"
    }
    NamedBody body = NamedBodies.at(words, begin, reading);
    NounPhrase inner = NounPhrases.read(words, begin, reading);
    Attached state = body == null && inner == null ? state(words, begin, phrase) : null;
    if (state != null) {
      return state;
    }
    for (int i = begin;
        body == null && inner == null && i < begin + FARTHEST && plain(words, i); ) {
      i++;
      body = NamedBodies.at(words, i, reading);
      inner = NounPhrases.read(words, i, reading);
    }
    if (body != null && (inner == null || inner.to() <= body.to())) {
      return new Attached(body.to(), body, null, List.of(), List.of(Actors.mention(words, body)));
    }
    if (inner == null || !belongs(inner, phrase)) {
      return null;
    }
    NamedBody named = NamedBodies.byDictionary(words, inner.to(), reading);
    if (named != null && inner.number() == Actor.HowMany.BODY) {
      return new Attached(
          named.to(), named, null, List.of(), List.of(Actors.mention(words, named)));
    }
    Actor actor = Actors.described(words, inner, inner.from(), inner.to());
    return new Attached(
        inner.to(),
        null,
        actor,
        List.of(),
        List.of(
            Actors.mention(
                words, inner.from(), inner.to(), actor, Described.rule(inner), List.of())));
  }

  /** "forces of the United Arab Emirates", "soldiers from Chad": the country whose they are. */
  private static @Nullable Attached state(Words words, int at, NounPhrase phrase) {
    Countries.Found land = words.country(at, true);
    if (land == null
        || land.sense() != Countries.Sense.NAME
        || phrase.side() != Actor.Side.STATE_FORCES && phrase.side() != Actor.Side.AUTHORITY
        || phrase.country() != null
        || words.capitalized(land.to()) // "Mexico City"
        || words.in(land.to(), REGIONS)) {
      return null;
    }
    String code = land.country().code();
    String canonical = StateForces.canonical(phrase.noun().singular(), code);
    Actor whose =
        new Actor(
            Actors.text(words, at, land.to()),
            canonical,
            Actor.Kind.ORGANIZATION,
            phrase.side(),
            code,
            List.of());
    return canonical == null ? null : new Attached(land.to(), null, whose, List.of(), List.of());
  }

  /** "the mainly rural Amboro tribe": a word that may stand before the body that follows. */
  private static boolean plain(Words words, int i) {
    return words.nameWord(i)
        || !words.in(i, ClosedWords.SAYING) // "the government of Angola accused UNITA"
            && Character.isLetter(words.norm(i).isEmpty() ? ' ' : words.norm(i).charAt(0))
            && (ClosedWords.mayBeNoun(words.lexeme(i))
                || words.norm(i).endsWith("ly")
                || words.norm(i).endsWith("ed"));
  }

  private static boolean belongs(NounPhrase inner, NounPhrase outer) {
    if (inner.noun().facility()) {
      return !outer.noun().facility() && !outer.noun().singular().equals("body");
    }
    if (outer.noun().facility()) {
      return true;
    }
    return Words.BODIES.contains(inner.noun().category())
        || !inner.members().isEmpty() && outer.noun().singular().equals("member")
        || inner.noun().singular().equals("police")
        || inner.noun().singular().endsWith("forces") && !outer.noun().singular().equals("body");
  }

  /**
   * "linked to X", "which has ties to X and Y", "an affiliate of X": the bodies are no actors of
   * their own.
   */
  static @Nullable Attached ties(Words words, int at, boolean facility, Reading reading) {
    if (facility) {
      return null;
    }
    int i = at;
    while (i < at + 7 && words.in(i, LEADS) && !words.in(i, TIES)) {
      i++;
    }
    if (!words.in(i, TIES)) {
      return null;
    }
    int tie = i;
    i++;
    while (i < tie + 4
        && (words.is(i, "to")
            || words.is(i, "with")
            || words.is(i, "of")
            || words.is(i, "the")
            || words.is(i, "group"))) {
      i++;
    }
    if (i == tie + 1) {
      return null;
    }
    List<Actor.Affiliation> links = new ArrayList<>();
    List<Mention<?>> parts = new ArrayList<>();
    int end = i;
    while (i < words.size) {
      NamedBody body = NamedBodies.at(words, i, reading);
      if (body == null) {
        break;
      }
      int wording = words.is(at, ",") ? at + 1 : at;
      String canonical =
          body.canonical() != null
              ? body.canonical()
              : Actors.text(words, body.from(), body.nameTo());
      links.add(new Actor.Affiliation(canonical, Actors.text(words, wording, body.nameTo())));
      parts.add(Actors.mention(words, body));
      end = body.to();
      i = end;
      if (words.is(i, "group") || words.is(i, "network") || words.is(i, "organization")) {
        end = ++i;
      }
      while (i < end + 3
          && (words.is(i, "and") || words.is(i, ",") || words.is(i, "or") || words.is(i, "the"))) {
        i++;
      }
    }
    return links.isEmpty() ? null : new Attached(end, null, null, links, parts);
  }

  /** Who was once of the body: "former members of the Taliban" do not act for it. */
  Actor left(Words words, Actor actor, int from) {
    Actor joined = join(words, actor, from);
    return new Actor(
        joined.name(),
        null,
        joined.kind(),
        actor.side(),
        joined.country(),
        joined.affiliations(),
        joined.head());
  }

  /** The described actor with what hangs on it. */
  Actor join(Words words, Actor actor, int from) {
    String canonical = actor.canonical();
    Actor.Side side = actor.side();
    String country = actor.country();
    boolean facility = actor.kind() == Actor.Kind.FACILITY;
    if (member != null && !facility) {
      canonical = member.canonical() != null ? member.canonical() : canonical;
      side =
          side == Actor.Side.UNKNOWN
                  || member.side() == Actor.Side.NON_STATE_ARMED && side == Actor.Side.STATE_FORCES
              ? member.side()
              : side;
      country = country == null ? member.country() : country;
    }
    if (facility) {
      Actor.Side owner =
          member != null ? member.side() : inner != null ? inner.side() : Actor.Side.UNKNOWN;
      side = owner == Actor.Side.UNKNOWN ? side : owner;
    }
    boolean flown = facility && WarMachines.is(actor.head().noun());
    if (inner != null && flown && canonical == null) { // "an Antonov of the Sudanese Air Force"
      canonical = inner.canonical();
    }
    if (inner != null && !facility) {
      canonical = canonical == null ? inner.canonical() : canonical;
      side = side == Actor.Side.UNKNOWN ? inner.side() : side;
      country = country == null ? inner.country() : country;
    }
    if (!affiliations.isEmpty() && side == Actor.Side.UNKNOWN) {
      side = Actor.Side.NON_STATE_ARMED;
    }
    List<Actor.Affiliation> links = new ArrayList<>(actor.affiliations());
    links.addAll(affiliations);
    String name = affiliations.isEmpty() ? Actors.text(words, from, to) : actor.name();
    return new Actor(name, canonical, actor.kind(), side, country, links, actor.head());
  }
}
