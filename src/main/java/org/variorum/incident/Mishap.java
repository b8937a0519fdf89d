package org.variorum.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Harm that nobody did: "The crash killed 120", "two died in the accident", "killed by a flood".
 */
final class Mishap {

  private static final Set<String> CAUSES =
      Set.of(
          "crash",
          "accident",
          "collision",
          "derailment",
          "earthquake",
          "quake",
          "tremor",
          "aftershock",
          "flood",
          "flooding",
          "landslide",
          "mudslide",
          "avalanche",
          "storm",
          "hurricane",
          "typhoon",
          "cyclone",
          "tornado",
          "tsunami",
          "wildfire",
          "drought",
          "famine",
          "epidemic",
          "outbreak",
          "disease",
          "illness",
          "cancer",
          "cholera",
          "aids",
          "malaria",
          "pneumonia",
          "stampede",
          "heatwave",
          "lightning",
          "shipwreck");

  private static final Set<String> WRECKED =
      Set.of("crash", "plunge", "collide", "capsize", "sink", "overturn", "derail");

  private static final Set<String> BY = Set.of("in", "by", "of", "from", "during", "after");

  private Mishap() {}

  /** Whether what the frame tells of came of such a thing, and of nobody's hand. */
  static boolean is(Syntax syntax, Frame frame) {
    boolean harm = frame.act().harm();
    if (harm && frame.agents().isEmpty() && wrecked(syntax)
        || frame.clause() >= 0 && ofWreck(syntax, syntax.clauses().get(frame.clause()))) {
      return true;
    }
    return harm
        && (frame.agents().stream().anyMatch(a -> cause(syntax, syntax.chunk(a).head()))
            || in(syntax, frame.clause() < 0 ? null : syntax.clauses().get(frame.clause())));
  }

  /** "crashed into houses, destroying six": what a wreck does nobody does. */
  private static boolean ofWreck(Syntax syntax, Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.parent() >= 0
        && WRECKED.contains(syntax.clauses().get(clause.parent()).group().lemma())
        && !shot(syntax);
  }

  /** "The helicopter plunged into a lake; two men died". */
  private static boolean wrecked(Syntax syntax) {
    return syntax.clauses().stream().anyMatch(c -> WRECKED.contains(c.group().lemma()))
        && !shot(syntax);
  }

  /** Whether the sentence tells of an act as well: "crashed after rebels fired on it". */
  private static boolean shot(Syntax syntax) {
    return syntax.frames().stream()
        .anyMatch(
            f ->
                f.act().violent()
                    && !f.act().harm()
                    && f.act() != Act.DESTROY
                    && f.act() != Act.DAMAGE);
  }

  /** Whether a clause, or that on which it depends, names such a cause. */
  static boolean in(Syntax syntax, @Nullable Clause clause) {
    Clause at = clause;
    for (int depth = 0; at != null && depth < 3; depth++) {
      boolean caused =
          at.prepositions().stream()
                  .anyMatch(
                      p ->
                          BY.contains(p.preposition())
                              && cause(syntax, syntax.chunk(p.phrase()).head()))
              || at.subjects().stream().anyMatch(s -> cause(syntax, syntax.chunk(s).head()));
      if (caused) {
        return true;
      }
      boolean result = at.link() == Clause.Link.PARTICIPLE && at.parent() >= 0;
      at = result ? syntax.clauses().get(at.parent()) : null;
    }
    return false;
  }

  private static boolean cause(Syntax syntax, int head) {
    return syntax.tag(head) != Tag.NAME && CAUSES.contains(syntax.lemma(head));
  }
}
