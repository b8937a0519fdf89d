package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.document.Token;

/** What the words of a noun phrase have said of somebody so far. */
final class PhraseSoFar {

  private static final WordSet COMPOUNDING =
      WordSet.of("police", "armed forces", "military", "security forces");

  private final Words words;
  private final int from;
  int headFrom = -1;
  int headTo = -1;

  /** Where the first word stands that says something of people, not of an act. */
  int telling = -1;

  @Nullable Noun noun;
  boolean state;
  boolean governing;
  boolean armed;
  boolean ideology;
  boolean hedge;
  boolean former;
  boolean unknownName;
  @Nullable String country;
  @Nullable Modifier lastModifier;
  private List<NamedBody> members = List.of();
  private List<Actor.Affiliation> affiliations = List.of();
  private List<NamedBody> linked = List.of();

  PhraseSoFar(Words words, int from) {
    this.words = words;
    this.from = from;
  }

  /** Takes a body whose people they are. */
  void member(NamedBody body) {
    members = with(members, body);
  }

  /** Takes somebody to whom they are said to be tied. */
  void tie(Actor.Affiliation affiliation) {
    affiliations = with(affiliations, affiliation);
  }

  /** Takes a body to which they are said to be tied by its name. */
  void link(NamedBody body) {
    linked = with(linked, body);
  }

  /** Most phrases have none, so that a list is made for the first. */
  private static <T> List<T> with(List<T> items, T next) {
    List<T> more = items.isEmpty() ? new ArrayList<>(2) : items;
    more.add(next);
    return more;
  }

  /** Takes a noun as the head; the one before it only tells what kind it is. */
  void take(Noun found, int begin, int end) {
    Noun kind = noun;
    if (kind != null && kind.side() == Actor.Side.STATE_FORCES && !kind.facility()) {
      state = true;
    }
    if (kind != null && kind.category().startsWith("combatant")) {
      ideology = true;
    }
    noun = found;
    headFrom = begin;
    headTo = end;
  }

  void take(Modifier found) {
    lastModifier = found;
    switch (found.category()) {
      case "armed" -> armed = true;
      case "ideology" -> ideology = true;
      case "state" -> {
        state = true;
        governing |= found.side() == Actor.Side.AUTHORITY;
      }
      case "hedge" -> hedge = true;
      case "former" -> former = true;
      default -> {}
    }
  }

  boolean plural() {
    return noun != null && noun.plural() && !COMPOUNDING.contains(noun.singular());
  }

  @Nullable NounPhrase phrase() {
    Noun head = noun;
    if (head == null) {
      return null;
    }
    int begin = from;
    boolean act =
        head.number() == Actor.HowMany.ONE
            && !head.facility()
            && (words.in(headTo, ClosedWords.ACTS) || words.in(headTo, ClosedWords.FIRED));
    if (act) {
      begin = telling < 0 ? headFrom : Math.min(telling, headFrom);
    }
    Actor.HowMany number = act ? Actor.HowMany.MANY : head.number();
    String land = country;
    for (NamedBody member : members) {
      land = land == null ? member.country() : land;
    }
    boolean past = !head.facility() && (former || head.former());
    Actor.Side side = side(head);
    return new NounPhrase(
        begin,
        headTo,
        headFrom,
        head,
        number,
        past ? head.formerSide(side) : side,
        past,
        land,
        Sequence.copyOf(members),
        Sequence.copyOf(affiliations),
        Sequence.copyOf(linked));
  }

  String text(int begin, int end) {
    int first = words.sentence.token(begin).begin();
    StringBuilder out = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Token token = words.sentence.token(i);
      if (token.begin() > first && token.spaceBefore()) {
        out.append(' ');
      }
      out.append(token.text());
    }
    return out.toString();
  }

  private Actor.Side side(Noun head) {
    if (state && (!governing || country != null) && WarMachines.is(head.singular())) {
      return Actor.Side.STATE_FORCES;
    }
    if (!members.isEmpty() && WarMachines.is(head.singular())) {
      return members.get(0).side(); // "NATO aircraft"
    }
    boolean people = lastModifier != null && lastModifier.category().equals("people");
    if (people && country == null && !state && head.singular().equals("forces")) {
      return Actor.Side.NON_STATE_ARMED; // "Tigrayan forces": of a people, and no state
    }
    return Sides.of(
        head,
        members,
        new Sides.Said(
            state, governing, armed, ideology, hedge, unknownName, !affiliations.isEmpty()));
  }
}
