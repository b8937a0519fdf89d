package org.variorum.extract.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/** What a place name does in its sentence. */
final class Uses {

  private static final Set<String> SMALL_NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens");

  /** {@code the Bab al-Hawa border crossing}: a place of its own, not whose border it is. */
  private static final WordSet POST =
      WordSet.of("crossing", "post", "gate", "checkpoint", "town", "village", "city");

  private static final WordSet RELATION =
      WordSet.of("earlier", "later", "before", "after", "ago", "apart", "previously", "afterwards");

  private static final double QUARTER_KM = 30;

  private Uses() {}

  static Place.Use of(Candidate c) {
    if (c.dateline) {
      return Place.Use.DATELINE;
    }
    if (border(c)) {
      return Place.Use.BORDER;
    }
    if (c.form == Candidate.Form.PEOPLE) {
      return Place.Use.ADJECTIVE;
    }
    if (partOfName(c)) {
      return Place.Use.PART_OF_NAME;
    }
    int next = behind(c);
    boolean owner = c.is(next, "'") && c.norm(next - 1).endsWith("s");
    if (c.is(next, "'s") || owner) {
      return ofPart(c, next) ? Place.Use.LITERAL : Place.Use.MODIFIER;
    }
    Candidate leader = c.leader;
    if (leader != null && c.slot.before() == Slot.Before.NOTHING) {
      Place.Use shared = leader.form == Candidate.Form.PEOPLE ? Place.Use.OTHER : of(leader);
      return shared == Place.Use.OTHER && verb(c.sentence, next) ? Place.Use.ACTING : shared;
    }
    if (c.road) {
      return Place.Use.LITERAL;
    }
    if (c.runEnd > next || noun(c.sentence, next)) {
      return Place.Use.MODIFIER;
    }
    return byPhrase(c, next);
  }

  /** {@code in Kabul's Dasht-e-Barchi}: what is in a part of a town is in the town. */
  private static boolean ofPart(Candidate c, int owner) {
    boolean in =
        switch (c.slot.before()) {
          case IN, AT, NEAR -> true;
          default -> false;
        };
    return in
        && c.chosen != null
        && c.chosen.kind() == PlaceKind.TOWN
        && owner + 1 < c.sentence.size()
        && c.sentence.token(owner + 1).capitalized();
  }

  private static Place.Use byPhrase(Candidate c, int next) {
    Slot.Before before = c.slot.before();
    int noun = c.slot.start() - 1;
    boolean partOf = before == Slot.Before.OF && PlaceWords.after(c.norm(noun)) != null;
    if (before == Slot.Before.NAMED_KIND || partOf) {
      before = Slot.outer(c.sentence, partOf ? noun : c.slot.start(), Slot.Before.IN);
      before = before == Slot.Before.OF || before == Slot.Before.OTHER ? Slot.Before.IN : before;
    }
    return switch (before) {
      case IN, AT, NEAR, BETWEEN, AMONG -> Place.Use.LITERAL;
      case FROM -> Place.Use.ORIGIN;
      case TO -> Place.Use.DIRECTION;
      case OF -> measured(c) ? Place.Use.LITERAL : Place.Use.ORIGIN;
      case NOTHING, NAMED_KIND, OTHER ->
          verb(c.sentence, next)
              ? Place.Use.ACTING
              : c.slot.kind() != null ? Place.Use.LITERAL : Place.Use.OTHER;
    };
  }

  /** {@code 30 km north of}, {@code the outskirts of}, {@code parts of}, {@code the capital of}. */
  private static boolean measured(Candidate c) {
    String noun = c.norm(c.slot.start() - 1);
    return violent(noun) || PlaceContext.BEARING.is(noun) || PlaceContext.PART.is(noun);
  }

  /** {@code the bombardment of}. */
  private static boolean violent(String noun) {
    return Sequence.any(Predicates.nouns(noun), p -> p.act().violent());
  }

  static boolean near(Candidate c) {
    if (c.slot.before() == Slot.Before.NEAR || c.slot.before() == Slot.Before.BETWEEN) {
      return true;
    }
    if (c.slot.before() == Slot.Before.NAMED_KIND
        && Slot.outer(c.sentence, c.slot.start(), Slot.Before.IN) == Slot.Before.NEAR) {
      return true;
    }
    if (c.road || endOfRoad(c)) {
      return true;
    }
    Candidate leader = c.leader;
    return c.slot.before() == Slot.Before.OF
            && PlaceContext.BEARING.is(c.lexeme(c.slot.start() - 1))
        || leader != null && c.slot.before() == Slot.Before.NOTHING && near(leader);
  }

  /** {@code the Quetta-Karachi highway}: between the two. */
  private static boolean endOfRoad(Candidate c) {
    boolean first = c.is(c.to, "-");
    boolean second = c.is(c.from - 1, "-");
    int road = first ? c.to + 1 : c.to;
    while (road < c.sentence.size() && first && c.sentence.token(road).capitalized()) {
      road++;
    }
    return (first || second) && road > c.from && PlaceContext.ROAD.is(c.lexeme(road));
  }

  /** The first token behind the name and the word for its kind. */
  private static int behind(Candidate c) {
    PlaceWords.Found found = PlaceWords.after(c.sentence, c.to);
    return found == null || found.word().kind() == PlaceKind.SITE ? c.to : found.to();
  }

  /** {@code the Syrian border}, {@code the border with Syria}. */
  static boolean border(Candidate c) {
    for (int i = c.to; i < c.to + 4; i++) {
      String norm = c.norm(i);
      if (norm.equals("border") || norm.equals("borders") || norm.equals("frontier")) {
        return c.country() || c.form == Candidate.Form.PEOPLE || !POST.has(c.lexeme(i + 1));
      }
      if (!norm.equals("-") && !norm.equals("'s") && FunctionWords.tag(norm) != null
          || norm.equals(",")
          || norm.equals(".")) {
        break;
      }
    }
    Candidate first = c.leader;
    if (first != null && first.slot.before() == Slot.Before.BETWEEN && border(first)) {
      return true; // "the border between Darfur and Chad"
    }
    int at = c.from - 1;
    while (at > 0 && (c.is(at, "the") || c.is(at, "neighbouring") || c.is(at, "neighboring"))) {
      at--;
    }
    boolean link = c.is(at, "with") || c.is(at, "to") || c.is(at, "between");
    boolean behindBorder = link && (c.is(at - 1, "border") || c.is(at - 1, "borders"));
    return behindBorder || c.is(at, "bordering");
  }

  /** {@code the San Pedro monastery in Lima}: a house in a town is called so, and is no town. */
  private static boolean called(Candidate c) {
    GazetteerEntry town = c.told == null ? null : c.told.chosen;
    if (town != null && c.chosen == null && PlaceContext.HOUSE.is(c.lexeme(c.to))) {
      return true;
    }
    return town != null
        && town.kind() == PlaceKind.TOWN
        && PlaceContext.HOUSE.is(c.lexeme(c.to))
        && c.slot.kind() == null
        && c.chosen != null
        && c.chosen.distanceKm(town) > QUARTER_KM;
  }

  private static boolean partOfName(Candidate c) {
    int first = c.slot.start();
    if (called(c) || first > 0 && PlaceContext.VESSEL.is(c.lexeme(first - 1))) {
      return true;
    }
    if (c.runEnd > c.to) {
      String next = c.norm(c.to);
      PlaceWords.Word kind = PlaceWords.after(next);
      if (kind != null && kind.kind() != PlaceKind.SITE) {
        return false;
      }
      return NameNeighbours.is(NameNeighbours.Role.BODY, next)
          || NameNeighbours.is(NameNeighbours.Role.EVENT, next);
    }
    return c.slot.before() == Slot.Before.OF
        && c.slot.start() > 0
        && c.sentence.token(c.slot.start() - 1).capitalized()
        && (NameNeighbours.is(NameNeighbours.Role.BODY, c.lexeme(c.slot.start() - 1))
            || NameNeighbours.is(NameNeighbours.Role.EVENT, c.lexeme(c.slot.start() - 1)));
  }

  private static boolean noun(Sentence sentence, int at) {
    if (at >= sentence.size() || !sentence.token(at).word() || sentence.token(at).numeric()) {
      return at + 1 < sentence.size() && sentence.is(at, "-") && !sentence.token(at).spaceBefore();
    }
    String norm = sentence.norm(at);
    boolean bearing = // "the village of Tir south of Mosul"
        NameNeighbours.is(NameNeighbours.Role.DIRECTION, norm) && sentence.is(at + 1, "of");
    if (bearing
        || span(sentence, at)
        || FunctionWords.tag(norm) != null
        || verb(sentence, at)
        || participle(sentence, at)) {
      return false;
    }
    return Words.english().noun(norm) != null;
  }

  /** {@code a bomb in Abuja hours earlier}: how long before or after. */
  private static boolean span(Sentence sentence, int at) {
    Words.Entry unit = sentence.lexeme(at).plural() ? entry(sentence.lexeme(at).noun()) : null;
    return unit != null && unit.category().equals("time") && RELATION.has(sentence.lexeme(at + 1));
  }

  private static Words.@Nullable Entry entry(@Nullable String noun) {
    return noun == null ? null : Words.english().entry(noun);
  }

  /** {@code the town of Hader killing two}: what follows is no noun that the town goes with. */
  private static boolean participle(Sentence sentence, int at) {
    if (!sentence.norm(at).endsWith("ing") || at + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.norm(at + 1);
    return sentence.token(at + 1).numeric()
        || SMALL_NUMBERS.contains(next)
        || next.equals("at")
        || "DETERMINER".equals(FunctionWords.tag(next));
  }

  private static boolean verb(Sentence sentence, int at) {
    if (at >= sentence.size() || sentence.token(at).capitalized()) {
      return false;
    }
    String norm = sentence.norm(at);
    String tag = FunctionWords.tag(norm);
    if (tag != null) {
      return tag.equals("BE") || tag.equals("HAVE") || tag.equals("DO") || tag.equals("MODAL");
    }
    Words.VerbForm form = Words.english().verb(norm);
    return form != null && (Words.english().noun(norm) == null || norm.endsWith("ed"));
  }
}
