package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;
import org.variorum.extract.casualty.VictimReader.Victims;

/**
 * Reads killed, wounded, captured and the like from the frames of a document.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CasualtyReader {

  private static final Set<String> INCLUDING =
      Set.of("including", "among", "mostly", "mainly", "most", "many", "half", "some", "several");

  private static final Set<String> OF_THEM = Set.of("them", "those", "whom", "the");
  private static final Set<String> KIN =
      Set.of(
          "woman",
          "man",
          "boy",
          "girl",
          "child",
          "son",
          "daughter",
          "wife",
          "husband",
          "mother",
          "father",
          "brother",
          "sister",
          "baby",
          "infant");

  /** The casualties of a document in the order of the text, silences among them. */
  public List<Mention<CasualtyStatement>> read(Analysis analysis) {
    List<Mention<CasualtyStatement>> found = new ArrayList<>();
    VictimReader victims = new VictimReader(analysis);
    for (Syntax syntax : analysis.sentences()) {
      List<Mention<CasualtyStatement>> here = new ArrayList<>();
      for (Frame frame : syntax.frames()) {
        if (frame.predicate().effect() != null) {
          fromFrame(syntax, frame, victims, here);
        }
      }
      new ToldByState(syntax, victims).read(here);
      new Tolls(syntax, analysis).read(here);
      List<Mention<CasualtyStatement>> silent = Silences.read(analysis, syntax);
      here.removeIf(m -> silent.stream().anyMatch(s -> s.from() <= m.from() && m.to() <= s.to()));
      here.addAll(silent);
      here.sort(Comparator.<Mention<?>>comparingInt(Mention::from).thenComparing(m -> -m.to()));
      found.addAll(here);
    }
    return found;
  }

  private static void fromFrame(
      Syntax syntax, Frame frame, VictimReader reader, List<Mention<CasualtyStatement>> into) {
    Effect effect = Effect.valueOf(java.util.Objects.requireNonNull(frame.predicate().effect()));
    if (frame.predicate().noun()) {
      ownCount(syntax, frame, effect, reader, into);
    }
    Stance stance = stance(frame.mood());
    if (stance == null) {
      return;
    }
    Set<Integer> phrases = new LinkedHashSet<>();
    frame.patients().forEach(patient -> phrases.addAll(syntax.list(patient)));
    Victims last = null;
    for (int phrase : phrases) {
      Victims victims = reader.read(syntax, phrase);
      if (victims != null
          && !numberedTogether(victims, last)
          && !samePerson(syntax, phrase, victims, last)) {
        add(syntax, frame, effect, stance, victims, share(syntax, phrase, victims), into);
        parts(syntax, frame, phrase, effect, stance, reader, into);
        last = victims;
      }
    }
  }

  /** "a tribal elder and member of the council" is one person. */
  private static boolean samePerson(
      Syntax syntax, int phrase, Victims victims, @Nullable Victims last) {
    Chunk chunk = syntax.chunk(phrase);
    Tag first = syntax.tag(chunk.from());
    boolean bare = first == Tag.NOUN || first == Tag.ADJECTIVE;
    boolean single =
        victims.count() != null && victims.count().equals(Count.exactly(1, victims.count().text()));
    return bare
        && single
        && last != null
        && last.count() != null
        && Long.valueOf(1).equals(last.count().max())
        && !KIN.contains(syntax.lemma(chunk.head()));
  }

  /** "14 women and children": the number is of both. */
  private static boolean numberedTogether(Victims victims, @Nullable Victims last) {
    boolean bare =
        victims.count() != null
            && victims.to() - victims.from() == 1
            && victims.count().operator() == Count.Operator.VAGUE;
    return bare
        && last != null
        && last.count() != null
        && last.count().figure() != null
        && last.to() + 1 == victims.from();
  }

  /**
   * "at least 30 soldier deaths", "20 injuries", "no casualties": the noun carries its own count.
   */
  private static void ownCount(
      Syntax syntax,
      Frame frame,
      Effect effect,
      VictimReader reader,
      List<Mention<CasualtyStatement>> into) {
    int phrase = syntax.chunkAt(frame.head());
    Chunk chunk = syntax.chunk(phrase);
    Victims victims = reader.read(syntax, phrase);
    if (victims == null || !frame.patients().isEmpty() && victims.count() == null) {
      return;
    }
    Count count = victims.count();
    boolean counted = count != null && !count.text().equals(syntax.sentence().norm(chunk.head()));
    boolean itself = "death|casualty|injury|fatality|loss".contains(syntax.lemma(frame.head()));
    boolean numbered = count != null && !(count.exact() && Long.valueOf(1).equals(count.min()));
    boolean none = count != null && Long.valueOf(0).equals(count.max());
    boolean told = frame.mood() == Mood.ACTUAL || frame.mood() == Mood.NEGATED && none;
    if (told && counted && numbered && itself && frame.patients().isEmpty()) {
      Stance stance = none ? Stance.NONE : Stance.ASSERTED;
      add(syntax, frame, effect, stance, victims, Share.WHOLE, into);
    }
  }

  private static void parts(
      Syntax syntax,
      Frame frame,
      int phrase,
      Effect effect,
      Stance stance,
      VictimReader reader,
      List<Mention<CasualtyStatement>> into) {
    int at = syntax.phraseEnd(phrase) + 1;
    if (at < syntax.chunks().size() && syntax.chunk(at).is(Chunk.Kind.COMMA)) {
      at++;
    }
    if (at + 1 >= syntax.chunks().size()
        || !INCLUDING.contains(syntax.sentence().norm(syntax.chunk(at).from()))) {
      return;
    }
    if (!syntax.chunk(at + 1).is(Chunk.Kind.NOUN)) {
      return;
    }
    for (int part : syntax.list(at + 1)) {
      Victims victims = reader.read(syntax, part);
      if (victims != null) {
        add(syntax, frame, effect, stance, victims, Share.PART, into);
      }
    }
  }

  static void add(
      Syntax syntax,
      Frame frame,
      Effect effect,
      Stance stance,
      Victims victims,
      Share share,
      List<Mention<CasualtyStatement>> into) {
    int from = Math.min(victims.from(), frame.head());
    int to = Math.max(victims.to(), frame.head() + 1);
    into.add(
        mention(
            syntax.sentence(),
            from,
            to,
            effect,
            stance,
            victims,
            share,
            frame.predicate().lemma()));
  }

  static Mention<CasualtyStatement> mention(
      Sentence sentence,
      int from,
      int to,
      Effect effect,
      Stance stance,
      Victims victims,
      Share share,
      String word) {
    Stance said =
        victims.count() != null && Long.valueOf(0).equals(victims.count().max())
            ? Stance.NONE
            : stance;
    return new Mention<>(
        MentionKind.CASUALTY,
        sentence,
        from,
        to,
        new CasualtyStatement(
            effect,
            victims.text(),
            victims.nature(),
            victims.count(),
            said,
            share,
            victims.named() ? victims.text() : null),
        "<people> " + word,
        List.of());
  }

  private static Share share(Syntax syntax, int phrase, Victims victims) {
    boolean theirs = syntax.tag(syntax.chunk(phrase).from()) == Tag.POSSESSIVE_PRONOUN;
    if (victims.more() || theirs) {
      return Share.ADDITIONAL;
    }
    Chunk chunk = syntax.chunk(phrase);
    boolean ofThem =
        syntax.tag(chunk.head()) == Tag.NUMBER
            && syntax.sentence().norm(chunk.to()).equals("of")
            && OF_THEM.contains(syntax.sentence().norm(chunk.to() + 1));
    if (ofThem) {
      return Share.PART;
    }
    int before = phrase - 1;
    boolean part =
        before >= 0 && INCLUDING.contains(syntax.sentence().norm(syntax.chunk(before).from()));
    return part ? Share.PART : Share.WHOLE;
  }

  private static @Nullable Stance stance(Mood mood) {
    return switch (mood) {
      case ACTUAL -> Stance.ASSERTED;
      case NEGATED, POSSIBLE, PLANNED, THREATENED, FOILED, ATTEMPTED, HABITUAL -> null;
    };
  }
}
