package org.variorum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.document.Sentence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.RoledActor.Role;

/** Who did it, to whom, and which authorities answered. */
final class ActorClaims {

  private static final Set<Act> ANSWERS = Set.of(Act.REPEL, Act.RECOVER, Act.DETAIN, Act.FOIL);

  private static final Set<String> UNKNOWN =
      Set.of(
          "unknown",
          "unidentified",
          "unnamed",
          "armed",
          "masked",
          "hooded",
          "suspected",
          "several");

  private final Story story;
  private final Roles roles;
  private final Map<Role, Claims<RoledActor>> claims = new LinkedHashMap<>();

  ActorClaims(Story story) {
    this.story = story;
    this.roles = new Roles(story);
  }

  List<Claim<RoledActor>> of(
      Draft draft, List<Claim<Responsibility>> responsibility, Map<String, Mention<Actor>> named) {
    claims.clear();
    for (Role role : Role.values()) {
      claims.put(role, new Claims<>());
    }
    for (Claim<Responsibility> claim : responsibility) {
      Mention<Actor> actor =
          claim.value().actor() == null ? null : named.get(claim.value().actor());
      if (actor != null && claim.stance() != Stance.DENIED) {
        add(actor, Role.PERPETRATOR, claim.stance());
      }
    }
    for (Syntax syntax : story.about(draft)) {
      for (Frame frame : syntax.frames()) {
        if (frame.actual() && story.draftAt(syntax.sentence(), frame.head()) == draft) {
          if (!draft.tells(frame) && ANSWERS.contains(frame.act())) {
            roles.actors(syntax, frame.agents()).stream()
                .filter(a -> a.value().side() == Actor.Side.STATE_FORCES)
                .forEach(a -> add(a, Role.AUTHORITY, Stance.ASSERTED));
          }
        }
      }
    }
    List<Claim<RoledActor>> all = new ArrayList<>();
    for (Role role : Role.values()) {
      if (role == Role.TARGET) {
        all.addAll(new TargetClaims(story, roles).of(draft, all));
      } else {
        all.addAll(specificFirst(Objects.requireNonNull(claims.get(role)).list()));
      }
    }
    return all;
  }

  /** Whoever has a name before those who are only described, else as they were found. */
  private static List<Claim<RoledActor>> specificFirst(List<Claim<RoledActor>> found) {
    List<Claim<RoledActor>> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(claim -> vagueness(claim.value())));
    return sorted;
  }

  private static int vagueness(RoledActor actor) {
    if (actor.role() != Role.PERPETRATOR || actor.canonical() != null) {
      return 0;
    }
    boolean proper = actor.name().chars().skip(1).anyMatch(Character::isUpperCase);
    boolean named = proper || actor.kind() == Actor.Kind.ORGANIZATION;
    return named ? 1 : actor.name().indexOf(' ') < 0 || unknown(actor.name()) ? 3 : 2;
  }

  private static boolean unknown(String name) {
    int blank = name.indexOf(' ');
    return UNKNOWN.contains(name.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  private void add(Mention<Actor> actor, Role role, Stance stance) {
    Sentence sentence = actor.sentence();
    Objects.requireNonNull(claims.get(role))
        .add(
            RoledActor.of(actor.value(), role),
            stance == Stance.ASSERTED ? story.stance(sentence, actor.from()) : stance,
            story.speakers(sentence, actor.from()),
            story.evidence(actor),
            actor.rule());
  }
}
