package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Casualties that are not told: "did not disclose whether there were any military casualties", "no
 * details about army casualties", "no immediate word on casualties".
 *
 * <p>A silence is a negated telling (verb or noun) whose matter is casualties; "no casualties" with
 * nothing negated but the casualties themselves is no silence but a zero, and is read elsewhere.
 */
final class Silences {

  private static final WordSet MATTER =
      WordSet.of(
          "casualty", "loss", "toll", "death", "injury", "fatality", "dead", "wounded", "victim");
  private static final WordSet TELL =
      WordSet.of(
          "disclose",
          "confirm",
          "provide",
          "give",
          "release",
          "specify",
          "reveal",
          "report",
          "say",
          "publish",
          "share",
          "announce",
          "comment",
          "know",
          "clear",
          "mention",
          "detail",
          "offer",
          "divulge",
          "elaborate",
          "acknowledge",
          "establish",
          "determine",
          "verify",
          "ascertain",
          "make");
  private static final WordSet INFORMATION =
      WordSet.of(
          "detail",
          "report",
          "information",
          "word",
          "figure",
          "particular",
          "specific",
          "number",
          "confirmation",
          "news",
          "estimate",
          "count",
          "update",
          "breakdown",
          "account");
  private static final WordSet CLEAR = WordSet.of("known", "clear", "sure", "certain", "confirmed");
  private static final Set<String> ASKING =
      Set.of("known", "clear", "say", "know", "sure", "certain", "confirm", "specify");
  private static final WordSet REFUSE = WordSet.of("decline", "refuse");

  private static final Set<String> WHOSE = Set.of("military", "army", "civilian", "own", "police");

  private Silences() {}

  static List<Mention<CasualtyStatement>> read(Analysis analysis, Syntax syntax) {
    List<Mention<CasualtyStatement>> found = new ArrayList<>();
    Sentence sentence = syntax.sentence();
    for (Frame frame : syntax.frames()) {
      asked(analysis, syntax, frame, found);
    }
    boolean told = syntax.occurring().mayHold(MATTER);
    for (int i = 0; told && i < sentence.size(); i++) {
      if (!MATTER.has(syntax.base(i))) {
        continue;
      }
      int telling = untold(syntax, i);
      int from = telling >= 0 ? telling : Unknowns.from(syntax, i);
      if (from >= 0 && Sequence.none(found, m -> m.from() == from)) {
        int to = end(syntax, i);
        found.addAll(mentions(analysis, syntax, from, to, i));
      }
    }
    return found;
  }

  /** "did not say how many soldiers were killed", "whether any soldier was hurt". */
  private static void asked(
      Analysis analysis, Syntax syntax, Frame frame, List<Mention<CasualtyStatement>> into) {
    String effect = frame.predicate().effect();
    if (effect == null || frame.verb() == null || frame.patients().isEmpty()) {
      return;
    }
    int people = syntax.chunk(frame.patients().get(0)).from();
    int asking = asking(syntax.sentence(), people);
    boolean asked = asking >= 0 && asking <= frame.head();
    int from = asked ? unclear(syntax, asking) : -1;
    from = asked && from < 0 ? untold(syntax, asking) : from;
    int begin = from;
    if (begin >= 0 && Sequence.none(into, m -> m.from() == begin)) {
      int to = syntax.chunk(syntax.chunkAt(frame.head())).to();
      for (Mention<CasualtyStatement> silence : mentions(analysis, syntax, begin, to, asking + 1)) {
        CasualtyStatement said = silence.value();
        into.add(silence.withValue(said.to(Effect.valueOf(effect))));
      }
    }
  }

  /** The word that asks: "how" of "how many", or "whether" right before the people; or -1. */
  private static int asking(Sentence sentence, int people) {
    for (int i = Math.max(0, people - 2); i <= people + 4; i++) {
      String norm = sentence.norm(i);
      if (norm.equals("whether")
          || norm.equals("if") && told(sentence.norm(i - 1))
          || norm.equals("how") && sentence.is(i + 1, "many")) {
        return i;
      }
    }
    return -1;
  }

  /** Where "unclear whether", "not immediately clear how many" begins, or -1. */
  private static int unclear(Syntax syntax, int asking) {
    Sentence sentence = syntax.sentence();
    if (Uncounted.UNTOLD.has(sentence.lexeme(asking - 1))) {
      return asking - 1;
    }
    boolean clear = CLEAR.has(sentence.lexeme(asking - 1));
    for (int i = asking - 2; clear && i >= 0 && i > asking - 5; i--) {
      if (sentence.is(i, "not") || sentence.is(i, "n't")) {
        return i;
      }
    }
    return -1;
  }

  /** "unknown if", "not known if", "did not say if": an "if" that asks, and sets no condition. */
  private static boolean told(String before) {
    return Uncounted.UNTOLD.contains(before) || ASKING.contains(before);
  }

  private static List<Mention<CasualtyStatement>> mentions(
      Analysis analysis, Syntax syntax, int from, int to, int matter) {
    Stance stance = Stance.UNDISCLOSED;
    for (int i = from; i < to; i++) {
      if (GrammarWords.AS_YET.is(syntax.sentence().lexeme(i))) {
        stance = Stance.NOT_YET;
      } else if (REFUSE.has(syntax.base(i))) {
        stance = Stance.DECLINED;
      }
    }
    List<Mention<CasualtyStatement>> all = new ArrayList<>();
    List<Mention<Actor>> actors = actors(analysis, syntax, matter, to);
    for (Mention<Actor> actor : actors) {
      String words = analysis.document().words(actor.span());
      all.add(untold(syntax, from, to, words, actor.value().side(), stance));
    }
    if (actors.isEmpty()) {
      String before = syntax.sentence().norm(matter - 1);
      String words = WHOSE.contains(before) ? before : null;
      all.add(untold(syntax, from, to, words, nature(before), stance));
    }
    return all;
  }

  private static Mention<CasualtyStatement> untold(
      Syntax syntax, int from, int to, @Nullable String victims, Actor.Side nature, Stance stance) {
    return new Mention<>(
        MentionKind.CASUALTY,
        syntax.sentence(),
        from,
        to,
        new CasualtyStatement(null, victims, nature, null, stance, Share.WHOLE, null),
        "casualties not told",
        List.of());
  }

  /** Where the negated telling of the matter at {@code i} begins, or -1 when it is told. */
  private static int untold(Syntax syntax, int i) {
    Sentence sentence = syntax.sentence();
    for (int j = i - 1; j >= 0 && i - j < 16; j--) {
      String lemma = syntax.lemma(j);
      String norm = sentence.norm(j);
      if (norm.equals(";") || norm.equals(".")) {
        return -1;
      }
      if (norm.equals("no") && informationBetween(syntax, j, i)) {
        return j;
      }
      if (TELL.contains(lemma) && verbal(syntax, j)) {
        Clause clause = syntax.clauseAt(j);
        if (clause != null && clause.group().head() == j && clause.group().negated()) {
          return start(syntax, clause);
        }
        if (refusedBefore(syntax, j) >= 0) {
          return refusedBefore(syntax, j);
        }
      }
    }
    boolean after = false;
    for (int j = i + 1; j < Math.min(sentence.size(), i + 12); j++) {
      Clause clause = TELL.has(syntax.base(j)) ? syntax.clauseAt(j) : null;
      after |= clause != null && clause.group().head() == j && clause.group().negated();
    }
    return after ? i : -1;
  }

  private static boolean verbal(Syntax syntax, int i) {
    return syntax.chunk(syntax.chunkAt(i)).verb() != null;
  }

  private static int refusedBefore(Syntax syntax, int verb) {
    for (int j = verb - 1; j >= 0 && verb - j < 4; j--) {
      if (REFUSE.has(syntax.base(j)) || syntax.sentence().is(j, "yet")) {
        return j;
      }
    }
    return -1;
  }

  private static boolean informationBetween(Syntax syntax, int no, int matter) {
    for (int k = no + 1; k <= matter; k++) {
      if (INFORMATION.has(syntax.base(k))) {
        return k - no < 4;
      }
    }
    return false;
  }

  private static int start(Syntax syntax, Clause clause) {
    return syntax.chunk(clause.verb()).from();
  }

  /** Behind the phrase of the matter and the telling verb that follows it. */
  private static int end(Syntax syntax, int matter) {
    int chunk = syntax.chunkAt(matter);
    int end = syntax.chunk(chunk).to();
    for (int c = chunk + 1; c < syntax.chunks().size(); c++) {
      boolean on =
          syntax
              .sentence()
              .norm(syntax.chunk(c).from())
              .matches("on|among|of|for|side|from|or|and|in");
      boolean told =
          syntax.chunk(c).verb() != null
              && TELL.contains(java.util.Objects.requireNonNull(syntax.chunk(c).verb()).lemma());
      if (told) {
        return syntax.chunk(c).to();
      }
      if (!on && !syntax.chunk(c).is(org.variorum.extract.Chunk.Kind.NOUN)) {
        break;
      }
      if (syntax.chunk(c).is(org.variorum.extract.Chunk.Kind.NOUN)) {
        end = syntax.chunk(c).to();
      }
    }
    return end;
  }

  private static Actor.Side nature(String word) {
    return switch (word) {
      case "military", "army", "police" -> Actor.Side.STATE_FORCES;
      case "civilian" -> Actor.Side.CIVILIANS;
      default -> Actor.Side.UNKNOWN;
    };
  }

  /** Whose casualties: the actors right before the word and behind it. */
  private static List<Mention<Actor>> actors(Analysis analysis, Syntax syntax, int matter, int to) {
    List<Mention<Actor>> actors = new ArrayList<>();
    for (Mention<Actor> actor : analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.from() >= matter - 2 && actor.to() <= to && !actor.covers(matter)) {
        actors.add(actor);
      }
    }
    return actors;
  }
}
