package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Mention;

/**
 * Joins a name with the description beside it: "JNIM, an al-Qaeda-linked group" is one actor, named
 * JNIM and linked to al-Qaeda.
 */
final class Appositions {

  private static final WordSet MARKS = WordSet.of(",", "-", "--", "–", "—", ":", "(");

  private Appositions() {}

  static List<Mention<Actor>> join(Words words, List<ActorRule.Found> found, Reading reading) {
    List<Mention<Actor>> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      ActorRule.Found here = found.get(i);
      ActorRule.Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null && apposed(words, here, next)) {
        ActorRule.Found name = named(here) ? here : next;
        ActorRule.Found description = named(here) ? next : here;
        mentions.add(joined(words, name, description));
        i++;
      } else {
        mentions.add(mention(words, here));
      }
    }
    return mentions;
  }

  private static Mention<Actor> mention(Words words, ActorRule.Found found) {
    return Actors.mention(
        words, found.from(), found.to(), found.actor(), found.rule(), found.parts());
  }

  private static Mention<Actor> joined(
      Words words, ActorRule.Found name, ActorRule.Found description) {
    Actor actor = name.actor();
    List<Actor.Affiliation> links = new ArrayList<>(actor.affiliations());
    links.addAll(description.actor().affiliations());
    boolean open = actor.side() == Actor.Side.UNKNOWN || name.rule().equals(NamedBodies.BY_FORM);
    Actor.Side told = description.actor().side();
    Actor.Side side = open && told != Actor.Side.UNKNOWN ? told : actor.side();
    Actor both =
        new Actor(
            actor.name(),
            actor.canonical(),
            actor.kind(),
            side,
            actor.country() == null ? description.actor().country() : actor.country(),
            links,
            head(actor, description.actor()));
    List<Mention<?>> parts = new ArrayList<>(name.parts());
    parts.add(mention(words, description));
    return Actors.mention(words, name.from(), name.to(), both, name.rule(), parts);
  }

  private static Actor.Head head(Actor name, Actor description) {
    Actor.Head own = name.head();
    return own.noun() != null || name.kind() != Actor.Kind.PERSON
        ? own
        : new Actor.Head(
            own.at(), description.head().noun(), description.head().category(), own.number());
  }

  private static boolean apposed(Words words, ActorRule.Found a, ActorRule.Found b) {
    if (named(a) == named(b)) {
      return false;
    }
    int at = a.next();
    boolean mark = at < b.from() && MARKS.has(words.lexeme(at));
    boolean close = a.next() == b.from() && named(b);
    if (!mark && !close) {
      return false;
    }
    at = mark ? at + 1 : at;
    boolean article =
        at < b.from() && (words.is(at, "a") || words.is(at, "an") || words.is(at, "the"));
    at = article ? at + 1 : at;
    if (at != b.from()) {
      return false;
    }
    if (named(a) && !article && a.actor().kind() != Actor.Kind.PERSON || speaks(words, a, b)) {
      return false;
    }
    return likeKind(a.actor(), b.actor()) || close && described(a.actor());
  }

  /** "the work of the army, the Front said": who speaks is another. */
  private static boolean speaks(Words words, ActorRule.Found a, ActorRule.Found b) {
    return a.actor().kind() != Actor.Kind.PERSON
        && b.actor().kind() == Actor.Kind.ORGANIZATION
        && words.is(a.next(), ",")
        && words.in(b.next(), ClosedWords.SAYING);
  }

  /** "the paramilitary Kivu Front", "the Shiite Houthi rebels": one word before the name. */
  private static boolean described(Actor actor) {
    String category = actor.head().category();
    return actor.kind() != Actor.Kind.FACILITY
        && actor.head().number() != Actor.HowMany.MANY
        && (category.startsWith("combatant") || category.equals("community"));
  }

  private static boolean named(ActorRule.Found found) {
    return found.actor().kind() == Actor.Kind.ORGANIZATION && found.actor().head().noun() == null
        || found.actor().kind() == Actor.Kind.PERSON && Persons.RULES.contains(found.rule());
  }

  private static boolean likeKind(Actor a, Actor b) {
    Actor name = a.head().noun() == null ? a : b;
    Actor description = a.head().noun() == null ? b : a;
    if (name.kind() == Actor.Kind.PERSON) {
      return description.kind() == Actor.Kind.PERSON;
    }
    return description.head().number() == Actor.HowMany.BODY
        && description.kind() != Actor.Kind.FACILITY;
  }
}
