package org.variorum.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.document.Sentence;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Who is said to have done it, and how that is said: claimed, admitted, denied, accused, suspected,
 * stated as fact; or that nobody has claimed it.
 */
final class ResponsibilityClaims {

  private static final Set<String> MATTER =
      Set.of(
          "responsibility",
          "attack",
          "bombing",
          "assault",
          "raid",
          "killing",
          "blast",
          "offensive",
          "explosion",
          "assassination",
          "kidnapping",
          "ambush",
          "strike",
          "shooting",
          "murder",
          "operation",
          "incident",
          "involvement",
          "role",
          "blame",
          "massacre",
          "abduction",
          "credit",
          "part",
          "hand",
          "participation",
          "complicity");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nothing");
  private static final Set<String> SOON =
      Set.of("immediate", "immediately", "yet", "far", "initial", "initially");
  private static final Set<String> DOERS = Set.of("by", "to", "on");

  private final Story story;
  private final Roles roles;
  private final Map<String, Mention<Actor>> named = new LinkedHashMap<>();
  private final Claims<Responsibility> claims = new Claims<>();

  ResponsibilityClaims(Story story) {
    this.story = story;
    this.roles = new Roles(story);
  }

  /** The actors that the claims name, by the name they are given there. */
  Map<String, Mention<Actor>> named() {
    return named;
  }

  List<Claim<Responsibility>> of(Draft draft) {
    for (Syntax syntax : story.about(draft)) {
      Sentence sentence = syntax.sentence();
      for (Frame frame : syntax.frames()) {
        boolean launch =
            frame.act() == Act.LAUNCH
                && story.in(sentence.index()).stream().anyMatch(o -> o.draft == draft);
        if (!launch && story.draftAt(sentence, frame.head()) != draft) {
          continue;
        }
        switch (frame.act()) {
          case CLAIM -> claimed(syntax, frame);
          case DENY -> denied(syntax, frame);
          case BLAME -> blamed(syntax, frame);
          case KILL, ATTACK, EXPLODE, ABDUCT, LAUNCH, CLASH, BURN, WOUND, DESTROY, DAMAGE ->
              stated(syntax, frame, draft);
          default -> {
            // says nothing about who did it
          }
        }
      }
      if (draft == story.main()) {
        described(syntax);
      }
    }
    return claims.list();
  }

  private void claimed(Syntax syntax, Frame frame) {
    Sentence sentence = syntax.sentence();
    int chunk = syntax.chunkAt(frame.head());
    if (frame.predicate().noun()) {
      boolean responsibility =
          sentence.norm(frame.head() + 1).equals("of")
              && sentence.norm(frame.head() + 2).equals("responsibility");
      boolean none = responsibility && NOBODY.contains(sentence.norm(syntax.chunk(chunk).from()));
      if (none) {
        silence(syntax, syntax.chunk(chunk).from(), frame.head() + 3);
      }
      return;
    }
    if (frame.clause() < 0 || !aboutTheAct(syntax, frame)) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    boolean negated = clause.group().negated();
    List<Integer> agents = frame.agents();
    boolean nobody =
        agents.isEmpty()
            || agents.stream()
                .anyMatch(a -> NOBODY.contains(sentence.norm(syntax.chunk(a).from())));
    int to = Math.max(clause.to(), frame.head() + 1);
    if (negated || nobody && !agents.isEmpty()) {
      silence(syntax, clause.from(), to);
      return;
    }
    Stance stance =
        Set.of("admit", "acknowledge").contains(frame.predicate().lemma())
            ? Stance.ADMITTED
            : Stance.CLAIMED;
    for (Mention<Actor> actor : roles.actors(syntax, agents)) {
      add(
          actor,
          stance,
          syntax,
          clause.from(),
          to,
          "<actor> claims the act",
          Modes.of(syntax, clause));
    }
  }

  private void silence(Syntax syntax, int from, int to) {
    Stance stance = Stance.NONE;
    for (int i = from; i < to; i++) {
      if (SOON.contains(syntax.sentence().norm(i))) {
        stance = Stance.NOT_YET;
      }
    }
    claims.add(
        new Responsibility(null, null),
        stance,
        story.speakers(syntax.sentence(), from),
        List.of(story.evidence(syntax.sentence(), from, to)),
        "nobody claims the act");
  }

  /** Whether what is claimed or denied is the act: responsibility, the attack. */
  private boolean aboutTheAct(Syntax syntax, Frame frame) {
    if (frame.predicate().particle().contains("responsibility")) {
      return true;
    }
    for (int patient : frame.patients()) {
      if (MATTER.contains(syntax.lemma(syntax.chunk(patient).head()))) {
        return true;
      }
    }
    return false;
  }

  private void denied(Syntax syntax, Frame frame) {
    if (frame.clause() < 0 || !aboutTheAct(syntax, frame) && !whatIsDenied(syntax, frame)) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    for (Mention<Actor> actor : roles.actors(syntax, frame.agents())) {
      add(
          actor,
          Stance.DENIED,
          syntax,
          clause.from(),
          Math.max(clause.to(), frame.head() + 1),
          "<actor> denies the act",
          null);
    }
  }

  /** "denied being behind the attack", "denied that it carried out the bombing". */
  private static boolean whatIsDenied(Syntax syntax, Frame frame) {
    for (Clause clause : syntax.clauses()) {
      boolean complement =
          clause.parent() == frame.clause()
              && clause.from() > frame.head()
              && (clause.link() == Clause.Link.COMPLEMENT
                  || clause.group().form() == VerbGroup.Form.ING);
      for (int i = clause.from(); complement && i < clause.to(); i++) {
        if (MATTER.contains(syntax.lemma(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private void blamed(Syntax syntax, Frame frame) {
    if (frame.clause() < 0) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    List<Mention<Actor>> accused = roles.actors(syntax, frame.patients());
    for (Prepositional phrase : clause.prepositions()) {
      if (DOERS.contains(phrase.preposition()) && !phrase.preposition().equals("by")) {
        accused.addAll(roles.actors(syntax, List.of(phrase.phrase())));
      }
    }
    for (Mention<Actor> actor : accused) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        add(
            actor,
            Stance.ACCUSED,
            syntax,
            clause.from(),
            Math.max(clause.to(), frame.head() + 1),
            "<somebody> blames <actor>",
            null);
      }
    }
  }

  /** The doer of an act of this incident. */
  private void stated(Syntax syntax, Frame frame, Draft draft) {
    boolean own = frame.act() == Act.LAUNCH && aboutTheAct(syntax, frame) || draft.tells(frame);
    if (!own || !frame.actual()) {
      return;
    }
    for (Mention<Actor> actor : roles.actors(syntax, frame.agents())) {
      boolean here = actor.sentence().index() == syntax.sentence().index();
      if (draft.occurrences.size() > 1 && answers(syntax, frame, actor)) {
        continue;
      }
      boolean armed =
          actor.value().side() == Actor.Side.NON_STATE_ARMED
              || actor.value().side() == Actor.Side.STATE_FORCES
              || actor.value().side() == Actor.Side.UNKNOWN
                  && actor.value().kind() != Actor.Kind.FACILITY;
      if (armed) {
        add(
            actor,
            suspected(actor) ? Stance.SUSPECTED : story.stance(syntax.sentence(), frame.head()),
            syntax,
            here ? Math.min(actor.from(), frame.head()) : frame.head(),
            here ? Math.max(actor.to(), frame.head() + 1) : frame.head() + 1,
            "<actor> does the act",
            null);
      }
    }
  }

  /** "he was shot dead by police": forces that kill an attacker answer the act. */
  private boolean answers(Syntax syntax, Frame frame, Mention<Actor> actor) {
    boolean attackers =
        !frame.patients().isEmpty()
                && frame.patients().stream()
                    .allMatch(p -> syntax.tag(syntax.chunk(p).head()) == Tag.PRONOUN)
            || roles.actors(syntax, frame.patients()).stream()
                .anyMatch(p -> p.value().side() == Actor.Side.NON_STATE_ARMED);
    return actor.value().side() == Actor.Side.STATE_FORCES && attackers;
  }

  private static boolean suspected(Mention<Actor> actor) {
    for (int i = Math.max(0, actor.from() - 2); i < actor.to(); i++) {
      String norm = actor.sentence().norm(i);
      if (norm.equals("suspected") || norm.equals("alleged") || norm.equals("presumed")) {
        return true;
      }
    }
    return false;
  }

  /** "the group responsible", "believed to be behind", "suggest the involvement of". */
  private void described(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      switch (sentence.norm(i)) {
        case "responsible" -> responsible(syntax, i);
        case "behind" -> behind(syntax, i);
        case "nothing" -> nothingToDo(syntax, i);
        case "involvement", "hallmarks", "handiwork", "work" -> involvement(syntax, i);
        default -> {
          // says nothing about who did it
        }
      }
    }
  }

  private void responsible(Syntax syntax, int i) {
    Mention<Actor> actor = near(syntax, i, 12);
    String before = syntax.sentence().norm(i - 1);
    boolean held =
        Set.of("hold", "held", "holds", "holding").contains(before) || before.equals("not");
    if (actor != null && !held) {
      boolean hedged = hedged(syntax, i);
      add(
          actor,
          hedged ? Stance.SUSPECTED : Stance.ASSERTED,
          syntax,
          Math.min(actor.from(), Math.max(0, i - 2)),
          Math.max(actor.to(), i + 1),
          "the group responsible",
          null);
    }
  }

  private void behind(Syntax syntax, int i) {
    Mention<Actor> actor = before(syntax, i);
    int chunk = syntax.chunkAt(i) + 1;
    boolean act =
        chunk < syntax.chunks().size() && MATTER.contains(syntax.lemma(syntax.chunk(chunk).head()));
    if (actor != null && act && !denies(syntax, actor.to(), i)) {
      add(
          actor,
          hedged(syntax, i) ? Stance.SUSPECTED : Stance.ASSERTED,
          syntax,
          actor.from(),
          syntax.chunk(chunk).to(),
          "<actor> is behind the act",
          null);
    }
  }

  private static boolean denies(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = i;
      if (syntax.frames().stream().anyMatch(f -> f.head() == at && f.act() == Act.DENY)) {
        return true;
      }
    }
    return false;
  }

  /** "said it had nothing to do with the attack". */
  private void nothingToDo(Syntax syntax, int i) {
    Sentence sentence = syntax.sentence();
    Mention<Actor> actor = before(syntax, i);
    int chunk = i + 4 < sentence.size() ? syntax.chunkAt(i + 4) : -1;
    boolean phrase =
        sentence.norm(i + 1).equals("to")
            && sentence.norm(i + 2).equals("do")
            && sentence.norm(i + 3).equals("with");
    if (actor != null
        && phrase
        && chunk >= 0
        && MATTER.contains(syntax.lemma(syntax.chunk(chunk).head()))) {
      int to = syntax.chunk(chunk).to();
      add(actor, Stance.DENIED, syntax, actor.from(), to, "<actor> denies the act", null);
    }
  }

  private void involvement(Syntax syntax, int i) {
    if (!syntax.sentence().norm(i + 1).equals("of") || !hedged(syntax, i)) {
      return;
    }
    Mention<Actor> actor = near(syntax, i, 12);
    if (actor != null && actor.from() > i) {
      int from = i;
      while (from > 0 && i - from < 3 && !hedge(syntax.lemma(from))) {
        from--;
      }
      add(actor, Stance.SUSPECTED, syntax, from, actor.to(), "signs point to <actor>", null);
    }
  }

  private static boolean hedged(Syntax syntax, int i) {
    for (int j = Math.max(0, i - 6); j < i; j++) {
      if (hedge(syntax.lemma(j))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hedge(String lemma) {
    return Set.of(
            "suggest",
            "believe",
            "believed",
            "suspect",
            "suspected",
            "think",
            "thought",
            "likely",
            "probably",
            "may",
            "might",
            "could",
            "point",
            "bear",
            "presume",
            "presumed",
            "possibly",
            "apparently",
            "allegedly",
            "indicate")
        .contains(lemma);
  }

  private @Nullable Mention<Actor> near(Syntax syntax, int token, int reach) {
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.value().side() == Actor.Side.NON_STATE_ARMED
          && actor.value().kind() == Actor.Kind.ORGANIZATION
          && actor.from() > token
          && actor.from() - token < reach) {
        return actor;
      }
    }
    Mention<Actor> before = before(syntax, token);
    return before != null && token - before.to() < reach ? before : null;
  }

  private @Nullable Mention<Actor> before(Syntax syntax, int token) {
    Mention<Actor> best = null;
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.to() <= token && actor.value().side() == Actor.Side.NON_STATE_ARMED) {
        best = actor;
      }
    }
    return best;
  }

  private void add(
      Mention<Actor> actor,
      Stance stance,
      Syntax syntax,
      int from,
      int to,
      String rule,
      Responsibility.@Nullable Mode mode) {
    String name =
        actor.value().canonical() == null ? actor.value().name() : actor.value().canonical();
    named.putIfAbsent(name, actor);
    claims.add(
        new Responsibility(name, mode),
        stance,
        story.speakers(syntax.sentence(), from),
        List.of(story.evidence(syntax.sentence(), from, to)),
        rule);
  }
}
