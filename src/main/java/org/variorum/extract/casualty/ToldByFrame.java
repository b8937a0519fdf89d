package org.variorum.extract.casualty;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;
import org.variorum.extract.casualty.VictimReader.Victims;

/**
 * What happened to people by the verbs and nouns that say so: "killed 12", "the murder of a nun".
 */
final class ToldByFrame {

  private static final Set<String> INCLUDING =
      Set.of("including", "among", "mostly", "mainly", "most", "many", "half", "some", "several");
  private static final Set<String> OF_THEM = Set.of("them", "those", "whom", "the");
  private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "hostages");
  private static final Set<String> FATALLY = Set.of("fatally", "mortally", "lethally");
  private static final Set<String> OWN_COUNT =
      Set.of("death", "casualty", "injury", "fatality", "loss");

  private final Syntax syntax;
  private final Sentence sentence;
  private final VictimReader reader;
  private final List<Told> told = new ArrayList<>();

  ToldByFrame(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.reader = reader;
  }

  List<Told> read() {
    for (Frame frame : syntax.frames()) {
      if (frame.predicate().effect() != null) {
        read(frame, effect(frame));
      }
    }
    return told;
  }

  private Effect effect(Frame frame) {
    Effect effect = Effect.valueOf(requireNonNull(frame.predicate().effect()));
    boolean fatal =
        effect == Effect.WOUNDED
            && (FATALLY.contains(sentence.norm(frame.head() - 1))
                || FATALLY.contains(sentence.norm(frame.head() + 1)));
    return fatal ? Effect.KILLED : effect;
  }

  private void read(Frame frame, Effect effect) {
    if (frame.predicate().noun()) {
      ownCount(frame, effect);
    }
    if (frame.mood() != Mood.ACTUAL) {
      return;
    }
    Set<Integer> phrases = new LinkedHashSet<>();
    frame.patients().forEach(patient -> phrases.addAll(syntax.list(patient)));
    List<Told> list = new ArrayList<>();
    for (int phrase : phrases) {
      Victims victims = reader.read(syntax, phrase);
      if (victims != null) {
        Share share = share(phrase, victims, effect);
        list.add(new Told(frame, phrase, effect, Stance.ASSERTED, victims, share));
      }
    }
    list = new VictimList(syntax, list).distinct();
    for (Told one : list) {
      told.add(one);
      parts(one);
    }
  }

  /**
   * "at least 30 soldier deaths", "20 injuries", "no casualties": the noun carries its own count.
   */
  private void ownCount(Frame frame, Effect effect) {
    int phrase = syntax.chunkAt(frame.head());
    Chunk chunk = syntax.chunk(phrase);
    Victims victims = reader.read(syntax, phrase);
    if (victims == null || !frame.patients().isEmpty() && victims.count() == null) {
      return;
    }
    Count count = victims.count();
    boolean counted = count != null && !count.text().equals(sentence.norm(chunk.head()));
    boolean itself = OWN_COUNT.contains(syntax.lemma(frame.head()));
    boolean numbered = count != null && !(count.exact() && Long.valueOf(1).equals(count.min()));
    boolean none = count != null && Long.valueOf(0).equals(count.max());
    boolean said = frame.mood() == Mood.ACTUAL || frame.mood() == Mood.NEGATED && none;
    if (said && counted && numbered && itself && frame.patients().isEmpty()) {
      Stance stance = none ? Stance.NONE : Stance.ASSERTED;
      told.add(new Told(frame, phrase, effect, stance, victims, Share.WHOLE));
    }
  }

  /** "including three children", "mostly women". */
  private void parts(Told whole) {
    int at = syntax.phraseEnd(whole.phrase()) + 1;
    if (at < syntax.chunks().size() && syntax.chunk(at).is(Chunk.Kind.COMMA)) {
      at++;
    }
    if (at + 1 >= syntax.chunks().size()
        || !INCLUDING.contains(sentence.norm(syntax.chunk(at).from()))) {
      return;
    }
    int first = at + 1;
    if (sentence.norm(syntax.chunk(first).from()).equals("them")) {
      first++;
    }
    if (first >= syntax.chunks().size() || !syntax.chunk(first).is(Chunk.Kind.NOUN)) {
      return;
    }
    for (int part : syntax.list(first)) {
      Victims victims = reader.read(syntax, part);
      if (victims != null) {
        told.add(
            new Told(whole.frame(), part, whole.effect(), whole.stance(), victims, Share.PART));
      }
    }
  }

  private Share share(int phrase, Victims victims, Effect effect) {
    Chunk chunk = syntax.chunk(phrase);
    boolean theirs = syntax.tag(chunk.from()) == Tag.POSSESSIVE_PRONOUN;
    if (victims.more() || theirs || also(phrase)) {
      return Share.ADDITIONAL;
    }
    boolean ofThem =
        syntax.tag(chunk.head()) == Tag.NUMBER
            && sentence.norm(chunk.to()).equals("of")
            && OF_THEM.contains(sentence.norm(chunk.to() + 1));
    if (ofThem) {
      boolean hurt = HURT.contains(sentence.norm(chunk.to() + 2)) && effect == Effect.KILLED;
      return hurt ? Share.ADDITIONAL : Share.PART;
    }
    int before = phrase - 1;
    boolean part = before >= 0 && INCLUDING.contains(sentence.norm(syntax.chunk(before).from()));
    return part ? Share.PART : Share.WHOLE;
  }

  /** "A guard was also killed": besides those told before. */
  private boolean also(int phrase) {
    int next = syntax.phraseEnd(phrase) + 1;
    if (next >= syntax.chunks().size() || syntax.chunk(next).verb() == null) {
      return false;
    }
    for (int i = syntax.chunk(next).from(); i < syntax.chunk(next).to(); i++) {
      if (sentence.norm(i).equals("also")) {
        return true;
      }
    }
    return false;
  }
}
