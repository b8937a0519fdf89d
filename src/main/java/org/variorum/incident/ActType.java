package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.MishapWords;
import org.variorum.dictionary.TypeWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.incident.IncidentType.Value;

/** What kind of act one telling tells, by its own words, what was used and what it came from. */
final class ActType {

  /** "gunmen armed with grenades": had, and not used. */
  private static final WordSet BEARING =
      WordSet.of("arm", "armed", "carry", "wear", "wield", "brandish", "equip", "bear");

  private static final WordSet WORN = WordSet.of("vest", "belt", "waistcoat", "jacket");

  private static final WordSet FIREARMS =
      WordSet.of("gun", "rifle", "pistol", "revolver", "shotgun", "gunfire", "firearm", "bullet");

  private static final WordSet OF_BODIES =
      WordSet.of("body", "corpse", "remains", "face", "skin", "hand", "arm", "leg", "head", "eye");

  /** How many words before a device may say that it was only carried. */
  private static final int NEAR = 6;

  private ActType() {}

  /** The kind, or null where the telling leaves it open. */
  static @Nullable Value of(Occurrence occurrence) {
    if (fromTheAir(occurrence)) {
      return Value.SHELLING_OR_AIR_STRIKE;
    }
    int head = occurrence.frame.head();
    boolean among = // "stormed it with rifles and grenades", "rocket-propelled grenades"
        occurrence.frame.predicate().noun()
            && TypeWords.DEVICE.type(occurrence.syntax.base(head)) != null
            && (shooting(occurrence.syntax, occurrence.frame)
                || occurrence.syntax.sentence().is(head - 1, "propelled"));
    if (among) {
      return null;
    }
    Value modified = modified(occurrence);
    if (modified == null) {
      modified = ofSelf(occurrence) ? Value.SUICIDE_BOMBING : device(occurrence);
    }
    if (modified != null) {
      return modified;
    }
    boolean bombers = // "Two bombers killed nine people"
        occurrence.frame.act().harm()
            && occurrence.frame.predicate().type() == null
            && !occurrence.syntax.occurring().mayHold(FIREARMS)
            && Sequence.any(
                occurrence.frame.agents(),
                a -> occurrence.syntax.base(occurrence.syntax.chunk(a).head()).is("bomber"));
    if (bombers) {
      return Value.BOMBING;
    }
    String type = occurrence.frame.predicate().type();
    return type == null || ofBodies(occurrence.syntax, occurrence.frame)
        ? null
        : Value.valueOf(type);
  }

  /** "killed and their corpses burnt", "burning her face": no arson. */
  static boolean ofBodies(Syntax syntax, Frame frame) {
    List<Integer> burnt = new ArrayList<>(frame.patients());
    burnt.addAll(frame.agents());
    return frame.act() == Act.BURN
        && Sequence.any(burnt, p -> OF_BODIES.has(syntax.base(syntax.chunk(p).head())));
  }

  /** "a woman blew herself up", "detonated a suicide vest", "set off his explosive belt". */
  private static boolean ofSelf(Occurrence occurrence) {
    Frame frame = occurrence.frame;
    Syntax syntax = occurrence.syntax;
    return frame.act() == Act.EXPLODE
        && frame.verb() != null
        && Sequence.any(
            frame.patients(),
            p ->
                GrammarWords.SELF.is(syntax.sentence().lexeme(syntax.chunk(p).head()))
                    || !frame.agents().isEmpty() && WORN.has(syntax.base(syntax.chunk(p).head())));
  }

  /** "a suicide attack", "a roadside bomb killed". */
  private static @Nullable Value modified(Occurrence occurrence) {
    Syntax syntax = occurrence.syntax;
    List<Chunk> said = new ArrayList<>();
    if (occurrence.frame.verb() != null) {
      occurrence.frame.agents().forEach(agent -> said.add(syntax.chunk(agent)));
    } else {
      said.addAll(whoCarriedOut(syntax, occurrence.frame));
    }
    said.add(syntax.chunk(syntax.chunkAt(occurrence.frame.head())));
    Value modified = null;
    for (Chunk words : said) {
      for (int i = words.from(); i < words.to(); i++) {
        String type = TypeWords.MODIFIER.type(syntax.base(i));
        Value value = type == null ? null : Value.valueOf(type);
        boolean stronger =
            value == Value.SUICIDE_BOMBING
                || value == Value.SHELLING_OR_AIR_STRIKE && modified == Value.BOMBING;
        if (value != null && (modified == null || stronger) && !carried(syntax, i)) {
          modified = value;
        }
      }
    }
    return modified;
  }

  /** "A suicide bomber carried out the attack": the verb's subject says of what kind it was. */
  private static List<Chunk> whoCarriedOut(Syntax syntax, Frame act) {
    int phrase = syntax.chunkAt(act.head());
    return syntax.frames().stream()
        .filter(f -> f.act() == Act.LAUNCH && f.actual() && f.patients().contains(phrase))
        .flatMap(f -> f.agents().stream())
        .map(syntax::chunk)
        .toList();
  }

  /** "helicopters dropped bombs", "the bombing of a village by government planes". */
  private static boolean fromTheAir(Occurrence occurrence) {
    Syntax syntax = occurrence.syntax;
    Frame frame = occurrence.frame;
    boolean strikes =
        switch (frame.act()) {
          case EXPLODE, ATTACK, KILL, WOUND, DESTROY, DAMAGE -> true;
          default -> false;
        };
    if (!strikes) {
      return false;
    }
    List<Integer> doers = new ArrayList<>(frame.agents());
    if (frame.clause() >= 0) {
      Clause clause = syntax.clauses().get(frame.clause());
      if (!clause.group().passive()) {
        doers.addAll(clause.subjects());
      }
    }
    return Sequence.any(
        doers,
        doer ->
            TypeWords.AIRCRAFT.type(syntax.base(syntax.chunk(doer).head())) != null
                && !wrecked(syntax, doer));
  }

  /** "A jet crashed into a village, killing ten": it flew no attack. */
  private static boolean wrecked(Syntax syntax, int doer) {
    return Sequence.any(
        syntax.clauses(),
        c -> c.subjects().contains(doer) && MishapWords.WRECK.is(c.group().base()));
  }

  /** "attacked the bank with dynamite", "grenades damaged the embassy". */
  private static @Nullable Value device(Occurrence occurrence) {
    Frame frame = occurrence.frame;
    boolean harming =
        switch (frame.act()) {
          case ATTACK, DESTROY, DAMAGE, WOUND, KILL -> frame.verb() != null && frame.clause() >= 0;
          default -> false;
        };
    if (!harming) {
      return null;
    }
    Syntax syntax = occurrence.syntax;
    if (shooting(syntax, frame)) {
      return null;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    for (int i = clause.from(); i < clause.to(); i++) {
      String type = TypeWords.DEVICE.type(syntax.base(i));
      if (type != null && !carried(syntax, i) && !syntax.sentence().is(i - 1, "propelled")) {
        String sort = i > 0 ? TypeWords.MODIFIER.type(syntax.base(i - 1)) : null;
        boolean mine = sort != null && Value.valueOf(sort) == Value.MINE_OR_IED; // a roadside bomb
        return mine ? Value.MINE_OR_IED : Value.valueOf(type);
      }
    }
    return null;
  }

  /** Whether firearms are told of in the clause of an act. */
  private static boolean shooting(Syntax syntax, Frame frame) {
    if (frame.clause() < 0) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    int to = Math.max(clause.to(), frame.head() + 1); // "on Saturday with rifles and grenades"
    for (int i = clause.from(); i < to; i++) {
      if (FIREARMS.has(syntax.base(i))) {
        return true;
      }
    }
    return false;
  }

  /** "armed with rifles and grenades": had, and not used. */
  static boolean carried(Syntax syntax, int device) {
    for (int i = device - 1; i >= Math.max(0, device - NEAR); i--) {
      boolean done = syntax.sentence().is(i + 1, "out"); // "carried out the bombing"
      if (BEARING.has(syntax.base(i)) && !done) {
        return true;
      }
    }
    return false;
  }
}
