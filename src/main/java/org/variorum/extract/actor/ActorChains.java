package org.variorum.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;

/**
 * Finds whom a later mention or a pronoun means, by kind, side and number: "the group", "the
 * militants", "its fighters", "the army", "the victims", "they", a surname alone.
 *
 * <p>A pure function of the mentions before it; what is not definite ("a group", "militants") is
 * taken to begin anew. Thread-safe.
 */
public final class ActorChains {

  private static final int FARTHEST = 80;
  private static final int SENTENCES_FOR_PRONOUNS = 2;
  private static final Set<String> DEFINITE =
      ClosedWords.words("the this that these those its their his her both all such same");
  private static final Set<String> BETWEEN =
      ClosedWords.words("two three four five six seven eight nine ten other same remaining dozen");
  private static final Set<String> VICTIMS =
      ClosedWords.words("victim body corpse survivor casualty dead hostage captive");

  private ActorChains() {}

  /**
   * The earlier mention of whom a mention speaks again.
   *
   * @param earlier mentions that stand before it, in the order of the text
   * @return the most recent that fits, or null when it is somebody new
   */
  public static @Nullable Mention<Actor> antecedent(
      Mention<Actor> mention, List<Mention<Actor>> earlier) {
    Actor actor = mention.value();
    if (actor.kind() == Actor.Kind.PERSON && named(mention)) {
      String surname = surname(mention);
      return last(
          earlier, m -> m.value().kind() == Actor.Kind.PERSON && surname(m).equals(surname));
    }
    String canonical = actor.canonical();
    if (canonical != null) {
      return last(earlier, m -> canonical.equals(m.value().canonical()) && alike(actor, m.value()));
    }
    return definite(mention) ? described(actor, earlier) : null;
  }

  /**
   * The earlier mention that a pronoun stands for.
   *
   * @param token position of the pronoun in the sentence
   * @param earlier mentions that stand before it, in the order of the text
   * @return null when the word is no pronoun of the third person or nobody fits
   */
  public static @Nullable Mention<Actor> antecedent(
      Sentence sentence, int token, List<Mention<Actor>> earlier) {
    Predicate<Mention<Actor>> fits =
        switch (sentence.norm(token)) {
          case "he", "she", "him", "his", "her" -> m -> m.value().kind() == Actor.Kind.PERSON;
          case "they", "them", "their", "theirs", "themselves" -> ActorChains::several;
          case "it", "its", "itself" ->
              m ->
                  m.value().kind() == Actor.Kind.ORGANIZATION
                      || m.value().head().number() == Actor.HowMany.BODY;
          default -> m -> false;
        };
    for (int back = 0; back <= SENTENCES_FOR_PRONOUNS; back++) {
      int index = sentence.index() - back;
      for (Mention<Actor> mention : earlier) {
        if (mention.sentence().index() == index
            && fits.test(mention)
            && (back > 0 || mention.to() <= token)) {
          return mention;
        }
      }
    }
    return null;
  }

  private static @Nullable Mention<Actor> described(Actor actor, List<Mention<Actor>> earlier) {
    String noun = actor.head().noun();
    Mention<Actor> same =
        last(
            earlier,
            m ->
                noun != null
                    && noun.equals(m.value().head().noun())
                    && m.value().head().number() == actor.head().number());
    if (actor.kind() == Actor.Kind.FACILITY || noun == null) {
      return same;
    }
    if (VICTIMS.contains(noun)) {
      return last(
          earlier,
          m ->
              harmless(m.value())
                  && m.value().head().number() == actor.head().number()
                  && !VICTIMS.contains(String.valueOf(m.value().head().noun())));
    }
    if (actor.side() == Actor.Side.STATE_FORCES) {
      Mention<Actor> force =
          last(
              earlier,
              m ->
                  m.value().side() == Actor.Side.STATE_FORCES
                      && m.value().canonical() != null
                      && sameForce(actor, m.value()));
      return force == null ? same : force;
    }
    boolean group =
        actor.head().number() == Actor.HowMany.BODY
            && (actor.side() == Actor.Side.NON_STATE_ARMED || actor.side() == Actor.Side.UNKNOWN);
    if (group && actor.kind() == Actor.Kind.GROUP) {
      Mention<Actor> body =
          last(earlier, m -> m.value().kind() == Actor.Kind.ORGANIZATION && armed(m.value()));
      return body == null ? same : body;
    }
    if (actor.side() == Actor.Side.NON_STATE_ARMED) {
      return last(earlier, m -> armed(m.value()) && numberFits(actor, m.value()));
    }
    return same;
  }

  private static boolean numberFits(Actor later, Actor before) {
    return later.head().number() == Actor.HowMany.ONE
        ? before.kind() == Actor.Kind.PERSON
        : before.kind() != Actor.Kind.PERSON;
  }

  private static boolean sameForce(Actor later, Actor before) {
    boolean police = later.head().category().equals("police");
    return police
        == (before.head().category().equals("police")
            || String.valueOf(before.canonical()).endsWith("police"));
  }

  private static boolean harmless(Actor actor) {
    return actor.kind() != Actor.Kind.FACILITY
        && actor.kind() != Actor.Kind.ORGANIZATION
        && actor.side() != Actor.Side.NON_STATE_ARMED
        && actor.head().number() != Actor.HowMany.BODY;
  }

  private static boolean armed(Actor actor) {
    return actor.side() == Actor.Side.NON_STATE_ARMED && actor.kind() != Actor.Kind.FACILITY;
  }

  private static boolean several(Mention<Actor> mention) {
    Actor actor = mention.value();
    return actor.kind() != Actor.Kind.FACILITY
        && actor.kind() != Actor.Kind.PERSON
        && (actor.head().number() == Actor.HowMany.MANY
            || actor.side() == Actor.Side.NON_STATE_ARMED);
  }

  private static boolean alike(Actor a, Actor b) {
    return (a.kind() == Actor.Kind.PERSON) == (b.kind() == Actor.Kind.PERSON)
        && (a.kind() == Actor.Kind.FACILITY) == (b.kind() == Actor.Kind.FACILITY);
  }

  /** Whether a definite word stands before it, with at most a count between. */
  private static boolean definite(Mention<Actor> mention) {
    Sentence sentence = mention.sentence();
    for (int at = mention.from() - 1; at >= Math.max(0, mention.from() - 4); at--) {
      String norm = sentence.norm(at);
      if (DEFINITE.contains(norm)) {
        return true;
      }
      if (!sentence.token(at).numeric() && !BETWEEN.contains(norm)) {
        return false;
      }
    }
    return false;
  }

  private static boolean named(Mention<Actor> mention) {
    return mention.sentence().token(mention.from() + mention.value().head().at()).capitalized()
        && Persons.RULES.contains(mention.rule());
  }

  private static String surname(Mention<Actor> mention) {
    return mention.sentence().norm(mention.from() + mention.value().head().at());
  }

  private static @Nullable Mention<Actor> last(
      List<Mention<Actor>> earlier, Predicate<Mention<Actor>> fits) {
    int end = Math.max(0, earlier.size() - FARTHEST);
    for (int i = earlier.size() - 1; i >= end; i--) {
      if (fits.test(earlier.get(i))) {
        return earlier.get(i);
      }
    }
    return null;
  }
}
