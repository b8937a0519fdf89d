package org.variorum.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.TargetWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/**
 * What a bomb went off at: "exploded in front of the bank", "a bomb placed under a car", "dynamite
 * was thrown at the embassy".
 */
final class BlastSites {

  private static final WordSet AT =
      WordSet.of(
          "at",
          "in",
          "inside",
          "outside",
          "near",
          "under",
          "underneath",
          "beneath",
          "against",
          "on",
          "into",
          "behind",
          "beside",
          "at the",
          "through",
          "to",
          "next",
          "across",
          "between",
          "close");
  private static final Set<String> OCCURRING =
      Set.of("occur", "happen", "take", "go", "explode", "rock");
  private static final WordSet WITHIN = WordSet.of("in", "inside", "on", "among");
  private static final WordSet UNDER = WordSet.of("under", "beneath", "underneath");
  private static final WordSet EXPLOSIVES =
      WordSet.of(
          "bomb", "explosive", "dynamite", "grenade", "car-bomb", "mortar", "charge", "device");
  private static final WordSet LAYING =
      WordSet.of(
          "place",
          "plant",
          "lay",
          "leave",
          "hide",
          "throw",
          "hurl",
          "lob",
          "toss",
          "put",
          "set",
          "install",
          "attach",
          "park",
          "detonate",
          "explode",
          "fire",
          "launch",
          "hit",
          "strike",
          "drop",
          "conceal",
          "find",
          "go",
          "activate",
          "deposit");
  private static final Set<String> LANDING =
      Set.of("land", "fall", "hit", "strike", "slam", "crash", "rain", "impact", "smash", "drop");

  private final Syntax syntax;
  private @Nullable Map<Integer, List<Clause>> byPhrase;

  BlastSites(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The phrases that say at what it went off, in the order of the text. */
  List<Integer> of(Frame frame) {
    List<Integer> sites = new ArrayList<>();
    if (frame.verb() != null) {
      if (frame.act() == Act.EXPLODE && frame.clause() >= 0) {
        behind(syntax.clauses().get(frame.clause()), sites);
      }
      return sites;
    }
    int bomb = syntax.chunkAt(frame.head());
    if (frame.act() == Act.EXPLODE) {
      nominal(bomb, sites);
    }
    if (frame.act() == Act.EXPLODE || frame.act() == Act.ATTACK) {
      for (Clause clause : clauses().getOrDefault(bomb, List.of())) {
        if (told(frame, clause.group().lemma())) {
          behind(clause, sites);
        }
      }
    }
    return sites;
  }

  /** The clauses by the phrases that they have as subject or object. */
  private Map<Integer, List<Clause>> clauses() {
    Map<Integer, List<Clause>> known = byPhrase;
    if (known == null) {
      known = new HashMap<>();
      for (Clause clause : syntax.clauses()) {
        Set<Integer> moved = new TreeSet<>(clause.subjects());
        moved.addAll(clause.objects());
        for (int phrase : moved) {
          known.computeIfAbsent(phrase, key -> new ArrayList<>()).add(clause);
        }
      }
      byPhrase = known;
    }
    return known;
  }

  private static boolean told(Frame frame, String verb) {
    boolean shot = "SHELLING_OR_AIR_STRIKE".equals(frame.predicate().type());
    return frame.act() == Act.EXPLODE && LAYING.contains(verb)
        || shot && LANDING.contains(verb)
        || OCCURRING.contains(verb);
  }

  /** "explosive devices were thrown at a bank": whatever else the sentence says of them. */
  List<Integer> ofDevices(Clause clause) {
    boolean device =
        LAYING.has(clause.group().base())
            && !clause.group().negated()
            && (Sequence.any(clause.objects(), this::explosive)
                || Sequence.any(clause.subjects(), this::explosive));
    if (!device) {
      return List.of();
    }
    List<Integer> sites = new ArrayList<>();
    behind(clause, sites);
    return sites;
  }

  private boolean explosive(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (EXPLOSIVES.has(syntax.base(i))) {
        return true;
      }
    }
    return false;
  }

  /** "an explosion at a bank", "a bomb in front of the church". */
  private void nominal(int bomb, List<Integer> sites) {
    int at = bomb + 1;
    if (at + 1 < syntax.chunks().size()
        && syntax.chunk(at).is(Chunk.Kind.PREPOSITION)
        && AT.has(syntax.sentence().lexeme(syntax.chunk(at).from()))
        && !carrier(new Prepositional(syntax.sentence().norm(syntax.chunk(at).from()), at + 1))) {
      add(at + 1, sites);
    }
  }

  private void behind(Clause clause, List<Integer> sites) {
    for (Prepositional phrase : clause.prepositions()) {
      boolean at = AT.contains(phrase.preposition()) || acrossFrom(phrase);
      if (at && !carrier(phrase)) {
        add(phrase.phrase(), sites);
      }
    }
  }

  private boolean acrossFrom(Prepositional phrase) {
    int preposition = syntax.chunk(phrase.phrase()).from() - 1;
    return phrase.preposition().equals("from") && syntax.sentence().is(preposition - 1, "across");
  }

  /**
   * "a bomb in a car", "left on a bicycle", "under her dress": what carries the bomb is not what it
   * was meant for.
   */
  private boolean carrier(Prepositional phrase) {
    boolean within = WITHIN.contains(phrase.preposition());
    TargetWords.Use use =
        within || UNDER.contains(phrase.preposition())
            ? TargetWords.use(syntax.base(syntax.chunk(phrase.phrase()).head()))
            : null;
    return use == TargetWords.Use.WORN
        || within && (use == TargetWords.Use.CARRIER || use == TargetWords.Use.MEANS);
  }

  private void add(int phrase, List<Integer> sites) {
    if (syntax.chunk(phrase).is(Chunk.Kind.NOUN) && !sites.contains(phrase)) {
      sites.add(phrase);
    }
  }
}
