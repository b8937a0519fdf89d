package org.variorum.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.ActorChains;

/**
 * Which named armed group a description or a pronoun of the report means: "the rebels", "the
 * group", "its fighters", "they".
 *
 * <p>A report that names one armed group means it by "guerrillas" and "militants" as well; of one
 * that names several, only a definite description means the last one named. "Gunmen", "men" and
 * "attackers" mean nobody in particular.
 */
final class Antecedents {

  /** Words for members of armed groups as such. */
  private static final Set<String> MEMBERS =
      Set.of(
          "guerrilla",
          "guerilla",
          "rebel",
          "insurgent",
          "militant",
          "extremist",
          "subversive",
          "jihadist",
          "jihadi",
          "islamist",
          "terrorist",
          "separatist",
          "fighter",
          "militiaman",
          "partisan",
          "guerrilla fighter",
          "rebel fighter",
          "terrorist group",
          "guerrilla group",
          "rebel group",
          "militant group",
          "armed group",
          "group",
          "organization",
          "organisation",
          "movement",
          "faction",
          "militia",
          "outfit");

  private static final Set<String> BODIES =
      Set.of("group", "organization", "organisation", "movement", "faction", "militia", "outfit");

  private static final WordSet OWN = WordSet.of("its", "their", "our");

  private static final WordSet NEW =
      WordSet.of("a", "an", "another", "other", "rival", "unknown", "unidentified", "new", "no");

  private static final int FARTHEST = 6;

  private final Analysis analysis;
  private final IdentityHashMap<Mention<Actor>, Integer> order = new IdentityHashMap<>();
  private final List<Mention<Actor>> all = new ArrayList<>();
  private @Nullable Mention<Actor> only;

  Antecedents(Analysis analysis) {
    this.analysis = analysis;
    Map<String, Mention<Actor>> groups = new HashMap<>();
    for (Syntax syntax : analysis.sentences()) {
      for (Mention<Actor> actor : analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
        order.put(actor, all.size());
        all.add(actor);
        if (named(actor)) {
          groups.putIfAbsent(Ledger.name(actor.value()), actor);
        }
      }
    }
    only = groups.size() == 1 ? groups.values().iterator().next() : null;
  }

  /** Whether it is an armed group by name, or somebody of one: "FMLN rebels". */
  static boolean named(Mention<Actor> actor) {
    Actor value = actor.value();
    return value.side() == Actor.Side.NON_STATE_ARMED
        && (value.kind() == Actor.Kind.ORGANIZATION
            || value.kind() == Actor.Kind.GROUP && value.canonical() != null);
  }

  /** The named group that an unnamed one is, or null. */
  @Nullable Mention<Actor> of(Mention<Actor> described) {
    Actor actor = described.value();
    String noun = actor.head().noun();
    Mention<Actor> owner = owner(described);
    if (owner != null) {
      return owner;
    }
    if (actor.canonical() != null
        || noun == null
        || actor.kind() == Actor.Kind.FACILITY
        || actor.kind() == Actor.Kind.PERSON
        || !MEMBERS.contains(noun)
        || several(described, noun)
        || opensAnew(described)) {
      return null;
    }
    Mention<Actor> sole = only;
    if (sole != null && actor.side() == Actor.Side.NON_STATE_ARMED) {
      return sole;
    }
    Integer at = order.get(described);
    Mention<Actor> earlier = described;
    for (int step = 0; at != null && step < FARTHEST; step++) {
      earlier = ActorChains.antecedent(earlier, all.subList(0, at));
      if (earlier == null || named(earlier)) {
        return earlier;
      }
      at = order.get(earlier);
    }
    return null;
  }

  /** "the terrorist groups": no one group by name. */
  private static boolean several(Mention<Actor> described, String noun) {
    String body = noun.substring(noun.lastIndexOf(' ') + 1);
    Sentence sentence = described.sentence();
    for (int i = described.from(); BODIES.contains(body) && i < described.to(); i++) {
      String word = sentence.norm(i);
      if (!word.equals(body) && body.equals(Words.english().noun(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The Front said that one of its men had done it": whose people they are said to be, or null.
   */
  private @Nullable Mention<Actor> owner(Mention<Actor> people) {
    Sentence sentence = people.sentence();
    boolean own =
        people.value().canonical() == null
            && (OWN.has(sentence.lexeme(people.from()))
                || OWN.has(sentence.lexeme(people.from() - 1)));
    if (!own || people.value().kind() == Actor.Kind.FACILITY) {
      return null;
    }
    Mention<Actor> last = null;
    for (Mention<Actor> actor : analysis.mentions().in(sentence.index(), Actor.class)) {
      boolean body = actor.value().kind() == Actor.Kind.ORGANIZATION || named(actor);
      last = actor.to() < people.from() && body ? actor : last;
    }
    return last;
  }

  /** "a rebel group", "other militants", "one faction": somebody new. */
  private static boolean opensAnew(Mention<Actor> described) {
    Sentence sentence = described.sentence();
    for (int i = Math.max(0, described.from() - 2); i < described.to(); i++) {
      if (NEW.has(sentence.lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  /** The named group that a pronoun at a token stands for, or null. */
  @Nullable Mention<Actor> pronoun(Sentence sentence, int token) {
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - FARTHEST); s--) {
      List<Mention<Actor>> row = analysis.mentions().in(s, Actor.class);
      for (int i = row.size() - 1; i >= 0; i--) {
        Mention<Actor> actor = row.get(i);
        if ((s < sentence.index() || actor.to() <= token) && named(actor)) {
          return actor;
        }
      }
    }
    return null;
  }
}
