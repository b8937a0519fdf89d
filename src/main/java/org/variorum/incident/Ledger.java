package org.variorum.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** The claims of responsibility for one incident, and the actors they name, as they are found. */
final class Ledger {

  private static final Set<String> FORCES = Set.of("army", "military");

  private final Story story;
  private final Map<String, Mention<Actor>> named = new LinkedHashMap<>();
  private final Claims<Responsibility> claims = new Claims<>();

  Ledger(Story story) {
    this.story = story;
  }

  /** The actors that the claims name, by the name they are given there. */
  Map<String, Mention<Actor>> named() {
    return named;
  }

  List<Claim<Responsibility>> claims() {
    return claims.list();
  }

  /**
   * Enters an actor.
   *
   * @param from first token of the words that say so
   * @param to behind their last token
   */
  void add(
      Mention<Actor> actor,
      Stance stance,
      Sentence sentence,
      int from,
      int to,
      String rule,
      Responsibility.@Nullable Mode mode) {
    add(actor, stance, sentence, from, to, from, rule, mode);
  }

  /**
   * Enters an actor on words that begin in somebody else's: "Israel blamed Hezbollah, which denied
   * any role".
   *
   * @param said the token that is asked for who says so
   */
  void add(
      Mention<Actor> told,
      Stance stance,
      Sentence sentence,
      int from,
      int to,
      int said,
      String rule,
      Responsibility.@Nullable Mode mode) {
    Mention<Actor> force = sameForce(told);
    Mention<Actor> actor = force != null ? force : retold(told, stance);
    Mention<Actor> body = stance == Stance.DENIED ? null : Belonging.bodyOf(actor);
    if (body != null) { // "members of the Armed Forces were responsible"
      enter(body, stance, sentence, from, to, said, "members of <actor> do the act", mode);
    }
    enter(actor, stance, sentence, from, to, said, rule, mode);
  }

  /** "The Sudanese army shelled … the army denied it": the one force told of, or null. */
  private @Nullable Mention<Actor> sameForce(Mention<Actor> actor) {
    boolean bare =
        actor.value().canonical() == null
            && actor.value().side() == Actor.Side.STATE_FORCES
            && actor.to() - actor.from() == 1
            && actor.from() > 0
            && actor.sentence().is(actor.from() - 1, "the")
            && FORCES.contains(String.valueOf(actor.value().head().noun()));
    if (!bare) {
      return null;
    }
    Mention<Actor> one = null;
    for (Mention<Actor> earlier : named.values()) {
      if (earlier.value().canonical() != null
          && earlier.value().kind() == Actor.Kind.ORGANIZATION
          && earlier.value().side() == Actor.Side.STATE_FORCES) {
        if (one != null) {
          return null;
        }
        one = earlier;
      }
    }
    return one;
  }

  /** Whoever was told before, where no more is said of him than that he did it. */
  private Mention<Actor> retold(Mention<Actor> actor, Stance stance) {
    return stance == Stance.ASSERTED ? Retold.again(actor, named.values()) : actor;
  }

  private void enter(
      Mention<Actor> actor,
      Stance stance,
      Sentence sentence,
      int from,
      int to,
      int said,
      String rule,
      Responsibility.@Nullable Mode mode) {
    int begin = from;
    while (begin < to - 1 && sentence.is(begin, ",")) { // ", PKK denies it"
      begin++;
    }
    String name = name(actor.value());
    named.putIfAbsent(name, actor);
    claims.add(
        new Responsibility(name, mode),
        stance,
        story.speakers(sentence, said),
        List.of(story.evidence(sentence, begin, to)),
        rule);
  }

  /** Whether the report's own words say of an actor that it did it. */
  boolean holds(Mention<Actor> actor) {
    return named.containsKey(name(actor.value()));
  }

  /** Those who are said to have claimed the act so far. */
  List<Mention<Actor>> claimants() {
    return claims.list().stream()
        .filter(claim -> claim.stance() == Stance.CLAIMED)
        .map(claim -> named.get(String.valueOf(claim.value().actor())))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Enters that nobody claimed it. */
  void silence(Stance stance, Sentence sentence, int from, int to) {
    claims.add(
        new Responsibility(null, null),
        stance,
        story.speakers(sentence, from),
        List.of(story.evidence(sentence, from, to)),
        "nobody claims the act");
  }

  /** The dictionary's name, else the name as written. */
  static String name(Actor actor) {
    String canonical = actor.canonical();
    return canonical == null ? PlainName.ofDoer(actor) : canonical;
  }
}
