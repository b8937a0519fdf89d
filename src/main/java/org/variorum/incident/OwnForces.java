package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Coalitions;
import org.variorum.extract.actor.StateForces;
import org.variorum.extract.place.Place;

/**
 * Whose forces act where only their country is told: "an Israeli air strike" is of its air force,
 * "Turkish shelling" of its army.
 */
final class OwnForces {

  static final WordSet FLOWN = WordSet.of("air", "aerial", "drone", "helicopter");
  private static final Set<String> BY_AIR = Set.of("airstrike", "airraid");
  private static final Set<String> BY_GUNS = Set.of("shelling", "bombardment", "shellfire");

  /** What only armies do, told right behind whose: "Israeli strikes", "a Turkish raid". */
  private static final WordSet STRUCK = WordSet.of("strike", "raid");

  private static final WordSet BELONG = WordSet.of("be", "belong", "come");

  /** How far behind the verb its owner stands. */
  private static final int NEAR = 4;

  private static final WordSet HOLD =
      WordSet.of("believe", "think", "suspect", "presume", "say", "report", "understand");

  /** Whose guns are no army's. */
  private static final Set<String> WITHOUT_ARMY = Set.of("PS");

  private final Story story;

  OwnForces(Story story) {
    this.story = story;
  }

  /** The forces of the country whose name stands in the phrase before the word for the act. */
  List<Mention<Actor>> of(Syntax syntax, Chunk chunk, int head) {
    String force = force(syntax, chunk, head);
    for (Mention<Place> land :
        story.analysis.mentions().in(syntax.sentence().index(), Place.class)) {
      if (land.from() >= chunk.from() && land.to() <= head) {
        Mention<Actor> coalition = coalition(syntax, land);
        if (coalition != null) {
          return List.of(coalition);
        }
        boolean next = land.to() == head && STRUCK.has(syntax.base(head));
        String whose = force == null && next ? "army" : force;
        Mention<Actor> forces = whose == null ? null : forces(syntax, land, whose);
        return forces == null ? List.of() : List.of(forces);
      }
    }
    return List.of();
  }

  /**
   * "Iran fired missiles", "a Russian missile struck", "Russian aircraft dropped": the army of the
   * country, told by a phrase.
   */
  List<Mention<Actor>> acting(Syntax syntax, int phrase, boolean byAir) {
    Chunk chunk = syntax.chunk(phrase);
    String force = machine(syntax, chunk);
    boolean theirs = force != null || Matter.weapon(syntax, phrase);
    for (Mention<Place> land :
        story.analysis.mentions().in(syntax.sentence().index(), Place.class)) {
      boolean whole =
          (land.value().use() == Place.Use.ACTING || land.value().use() == Place.Use.OTHER)
              && land.from() == named(syntax, chunk)
              && land.to() == chunk.to();
      boolean own = theirs && land.from() >= chunk.from() && land.to() <= chunk.head();
      if (whole || own) {
        Mention<Actor> forces =
            forces(syntax, land, byAir ? "air force" : force == null ? "army" : force);
        return forces == null ? List.of() : List.of(forces);
      }
    }
    return List.of();
  }

  /** The force that has what a phrase names, where it is a machine of war: "F-16s"; or null. */
  private static @Nullable String machine(Syntax syntax, Chunk chunk) {
    String text = syntax.sentence().token(chunk.to() - 1).text();
    for (int i = chunk.to() - 2; i >= Math.max(chunk.from(), chunk.to() - 3); i--) {
      if (syntax.sentence().token(i + 1).spaceBefore()) {
        break;
      }
      text = syntax.sentence().token(i).text() + text;
    }
    return WarMachines.model(text) ? "air force" : WarMachines.force(syntax.lemma(chunk.head()));
  }

  /** Where the name begins: "the United States". */
  private static int named(Syntax syntax, Chunk chunk) {
    boolean article = syntax.tag(chunk.from()) == Tag.DETERMINER && chunk.from() < chunk.head();
    return article ? chunk.from() + 1 : chunk.from();
  }

  /**
   * "Warplanes, thought to be Russian, struck", "a drone believed to belong to Iran": whose they
   * are held to be.
   */
  List<Mention<Actor>> heldToBe(Syntax syntax, int phrase) {
    String machine = machine(syntax, syntax.chunk(phrase));
    boolean strike = STRUCK.has(syntax.base(syntax.chunk(phrase).head()));
    if (machine == null && !strike && !Matter.weapon(syntax, phrase)) {
      return List.of();
    }
    for (Clause clause : syntax.clauses()) {
      boolean held =
          clause.parent() >= 0
              && clause.subjects().contains(phrase)
              && clause.group().form() == VerbGroup.Form.INFINITIVE
              && BELONG.has(clause.group().base())
              && HOLD.has(syntax.clauses().get(clause.parent()).group().base());
      if (held) {
        int verb = clause.group().head();
        for (Mention<Actor> actor :
            story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
          boolean behind = actor.from() > verb && actor.from() <= verb + NEAR;
          if (behind && Doers.armed(actor)) {
            return List.of(actor); // "thought to belong to the Saudi-led coalition"
          }
        }
      }
      for (Mention<Place> land :
          held
              ? story.analysis.mentions().in(syntax.sentence().index(), Place.class)
              : List.<Mention<Place>>of()) {
        int behind = land.from() - clause.group().head();
        if (behind > 0 && (land.to() <= clause.to() || behind == 1)) {
          Mention<Actor> forces = ofLand(syntax, land, machine == null ? "army" : machine);
          return forces == null ? List.of() : List.of(forces);
        }
      }
    }
    return List.of();
  }

  /** "A US air strike", "U.S. drone strikes": whose forces struck, not where. */
  static boolean theirs(Syntax syntax, Mention<Place> land) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(land.from()));
    boolean next = land.to() == chunk.head() && STRUCK.has(syntax.base(chunk.head()));
    return land.value().kind() == PlaceKind.COUNTRY
        && capitals(land)
        && (next || force(syntax, chunk, chunk.head()) != null);
  }

  /** "US", "U.S.": as good as an adjective; of "Yemen air strike" it is where. */
  private static boolean capitals(Mention<Place> land) {
    return land.value().name().chars().noneMatch(Character::isLowerCase);
  }

  /** "Saudi-led air strikes": the coalition that it leads, or null. */
  private static @Nullable Mention<Actor> coalition(Syntax syntax, Mention<Place> land) {
    boolean led =
        syntax.sentence().is(land.to(), "-") && syntax.sentence().is(land.to() + 1, "led");
    String name = led ? Coalitions.ledBy(land.value().name() + "-led") : null;
    return name == null
        ? null
        : named(land, 2, name, null, "who leads a coalition, before an act of its forces");
  }

  private static @Nullable String force(Syntax syntax, Chunk chunk, int head) {
    String act = syntax.lemma(head);
    for (int i = chunk.from(); i < head; i++) {
      if (FLOWN.has(syntax.sentence().lexeme(i))) {
        return "air force";
      }
    }
    return BY_AIR.contains(act) ? "air force" : BY_GUNS.contains(act) ? "army" : null;
  }

  private static @Nullable Mention<Actor> forces(Syntax syntax, Mention<Place> land, String force) {
    boolean adjective =
        land.value().use() == Place.Use.ADJECTIVE
            || land.value().use() == Place.Use.ACTING
            || land.value().use() == Place.Use.OTHER
            || capitals(land);
    return adjective ? ofLand(syntax, land, force) : null;
  }

  private static @Nullable Mention<Actor> ofLand(Syntax syntax, Mention<Place> land, String force) {
    String code = land.value().country();
    String name =
        code == null
                || land.value().kind() != PlaceKind.COUNTRY
                || WITHOUT_ARMY.contains(code)
                || syntax.sentence().is(land.to(), "-") // "US-led", "Iranian-backed"
            ? null
            : StateForces.canonical(force, code);
    return name == null
        ? null
        : named(land, 0, name, code, "a country's name before an act of its forces");
  }

  private static Mention<Actor> named(
      Mention<Place> land, int more, String name, @Nullable String code, String rule) {
    return new Mention<>(
        MentionKind.ACTOR,
        land.sentence(),
        land.from(),
        land.to() + more,
        new Actor(name, name, Actor.Kind.ORGANIZATION, Actor.Side.STATE_FORCES, code, List.of()),
        rule,
        List.of());
  }
}
