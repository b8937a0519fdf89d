package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * What happened to people by the verbs and nouns that say so: "killed 12", "the murder of a nun".
 */
final class ToldByFrame {

  /** Verbs of taking places that of people say that they are held. */
  private static final Map<String, Effect> TAKEN =
      Map.of("capture", Effect.CAPTURED, "seize", Effect.KIDNAPPED);

  private static final WordSet SEX_OR_AGE =
      WordSet.of("woman", "man", "girl", "boy", "teenager", "child", "minor", "youth", "female");
  private static final WordSet MULTIPLES = WordSet.of("twice", "thrice", "half", "times");
  private static final WordSet NEARLY = WordSet.of("nearly", "almost", "narrowly");

  private final Syntax syntax;
  private final Sentence sentence;
  private final VictimReader reader;
  private final Whose whose;
  private final Sufferers sufferers;
  private final Shares shares;
  private final Fates fates;
  private final OwnCounts counts;
  private final List<Told> told = new ArrayList<>();

  ToldByFrame(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.reader = reader;
    this.whose = new Whose(syntax, reader);
    this.sufferers = new Sufferers(syntax, reader, whose);
    this.shares = new Shares(syntax);
    this.fates = new Fates(syntax);
    this.counts = new OwnCounts(syntax, reader);
  }

  List<Told> read() {
    for (Frame frame : syntax.frames()) {
      if (frame.predicate().effect() != null) {
        read(frame, fates.effect(frame));
      } else if (frame.act() == Act.SEIZE) {
        Effect held = TAKEN.get(frame.predicate().lemma());
        boolean people =
            !frame.patients().isEmpty()
                && (reader.people(syntax, frame.patients()) || moreOfThem(frame));
        if (held != null && people) {
          read(frame, whose.byState(frame) ? Effect.CAPTURED : held);
        }
      } else if (frame.act() == Act.BURN
          && fates.fatally(frame)
          && (reader.people(syntax, frame.patients()) || pronouns(frame))) {
        read(frame, Effect.KILLED);
      } else if (blownUp(frame) && reader.people(syntax, frame.patients())) {
        read(frame, Effect.KILLED);
      }
    }
    return told;
  }

  /** "20 died and twice as many were hurt": the subject is "as many". */
  private boolean asMany(Frame frame) {
    int from = syntax.chunk(syntax.chunkAt(frame.head())).from();
    return sentence.is(from - 1, "many")
        && sentence.is(from - 2, "as")
        && MULTIPLES.has(sentence.lexeme(from - 3))
        && reader.read(syntax, syntax.chunkAt(from - 1)) == null;
  }

  /** "45 rebels were killed and 12 captured": a bare number behind people is of people. */
  private boolean moreOfThem(Frame frame) {
    return !told.isEmpty()
        && frame.verb() != null
        && Sequence.all(frame.patients(), p -> syntax.tag(syntax.chunk(p).head()) == Tag.NUMBER);
  }

  /** "The imam was blown up in his car." */
  private static boolean blownUp(Frame frame) {
    return frame.act() == Act.EXPLODE
        && frame.predicate().lemma().equals("blow")
        && frame.predicate().particle().equals("up")
        && !frame.patients().isEmpty();
  }

  private boolean pronouns(Frame frame) {
    return Sequence.all(frame.patients(), p -> syntax.tag(syntax.chunk(p).head()) == Tag.PRONOUN);
  }

  /** "three were shot down": a number of aircraft. */
  private boolean aircraft(Frame frame) {
    return frame.predicate().lemma().equals("shoot")
        && sentence.is(frame.head() + 1, "down")
        && !frame.patients().isEmpty()
        && Sequence.all(frame.patients(), p -> syntax.tag(syntax.chunk(p).head()) == Tag.NUMBER);
  }

  private void read(Frame frame, Effect effect) {
    if (aircraft(frame)) {
      return;
    }
    if (frame.predicate().noun()) {
      Told counted = counts.read(frame, effect);
      if (counted != null) {
        told.add(counted);
        parts(counted);
      }
    }
    boolean denied = frame.mood() == Mood.DENIED;
    if (frame.mood() != Mood.ACTUAL && !fates.neither(frame) && !denied
        || NEARLY.has(sentence.lexeme(frame.head() - 1))
        || asMany(frame)) {
      return;
    }
    Stance firm = fates.feared(frame) ? Stance.SUSPECTED : Stance.ASSERTED;
    Stance stance = denied ? Stance.DENIED : firm;
    List<Told> list = new ArrayList<>();
    for (int phrase : sufferers.phrases(frame)) {
      Victims victims = reader.read(syntax, phrase);
      if (victims == null || noSuffering(frame, phrase, victims, effect)) {
        continue;
      }
      if (fates.neither(frame)) {
        list.add(new Told(frame, phrase, effect, Stance.NONE, victims.none(), Share.WHOLE));
      } else if (!fates.noneBadly(frame, victims)) {
        Share share = shares.share(frame, phrase, victims, effect);
        Effect found = fates.dead(phrase) && effect != Effect.MISSING ? Effect.KILLED : effect;
        Victims theirs = victims.of(whose.side(frame, phrase, victims));
        boolean untold = victims.count() == null && Uncounted.untold(syntax, syntax.chunk(phrase));
        Stance how = untold ? Stance.UNDISCLOSED : stance;
        list.add(new Told(frame, phrase, found, how, theirs, share));
      }
    }
    list = new VictimList(syntax, list).distinct();
    for (Told one : list) {
      int at = told.size();
      told.add(one);
      if (!shares.amongCounted(frame, one.phrase())) {
        parts(one);
      }
      boolean whole = one.share() == Share.PART && told.size() > at + 1;
      if (whole) { // "300 of the hostages died, 186 of them children": the 300 are all the dead
        told.set(at, one.with(Share.WHOLE));
      }
    }
    if (!list.isEmpty() && effect == Effect.KILLED_OR_WOUNDED) {
      fatally(list.get(list.size() - 1));
    }
    if (!list.isEmpty() && shares.amongCounted(frame, list.get(0).phrase())) {
      whole(list.get(0));
    }
    if (!list.isEmpty() && frame.verb() != null) {
      gapped(list.get(0));
    }
  }

  /**
   * "No figure was released" frees nobody, and that nobody was arrested is what became of those who
   * did it.
   */
  private boolean noSuffering(Frame frame, int phrase, Victims victims, Effect effect) {
    Count count = victims.count();
    boolean none = count != null && Long.valueOf(0).equals(count.max());
    return effect == Effect.FREED && syntax.lemma(syntax.chunk(phrase).head()).equals("figure")
        || none && frame.act() == Act.DETAIN;
  }

  /** "Five people were shot, two of them fatally", "Four shot, one critically": what some met. */
  private void fatally(Told whole) {
    int verb = syntax.chunkAt(whole.frame().head());
    int number = Math.max(syntax.phraseEnd(whole.phrase()), verb) + 2;
    if (number >= syntax.chunks().size() || !syntax.chunk(number - 1).is(Chunk.Kind.COMMA)) {
      return;
    }
    Chunk chunk = syntax.chunk(number);
    String adverb = sentence.norm(syntax.chunk(syntax.phraseEnd(number)).to());
    Effect effect =
        Fates.FATALLY.contains(adverb)
            ? Effect.KILLED
            : Fates.BADLY.contains(adverb) ? Effect.WOUNDED : null;
    Victims some = chunk.is(Chunk.Kind.NOUN) ? reader.read(syntax, number) : null;
    if (effect != null && some != null && syntax.tag(chunk.head()) == Tag.NUMBER) {
      Victims theirs = some.of(whole.victims().nature());
      told.add(new Told(whole.frame(), number, effect, whole.stance(), theirs, Share.PART));
    }
  }

  /** "Woman, two children among seven killed": the seven, of whom they are a part. */
  private void whole(Told part) {
    int number = syntax.chunkAt(part.frame().head()) - 1;
    Victims all = reader.read(syntax, number);
    if (all != null) {
      told.add(new Told(part.frame(), number, part.effect(), part.stance(), all, Share.WHOLE));
    }
  }

  /** "including three children", "mostly women": behind those told or behind the verb. */
  private void parts(Told whole) {
    List<Victims> parts = Parts.behind(syntax, reader, syntax.phraseEnd(whole.phrase()) + 1);
    int verb = syntax.chunkAt(whole.frame().head());
    if (whole.victims().count() != null && !whole.victims().one()) {
      if (parts.isEmpty() && verb > whole.phrase()) {
        parts = Parts.behind(syntax, reader, Parts.pastPlace(syntax, verb + 1));
      } else if (parts.isEmpty()) {
        parts = Parts.pastComma(syntax, reader, syntax.phraseEnd(whole.phrase()) + 1);
      }
      if (parts.isEmpty()) {
        int behind = Math.max(syntax.phraseEnd(whole.phrase()), verb) + 1;
        parts = Breakdown.behind(syntax, reader, behind);
      }
    }
    boolean fighters = whole.victims().nature() == Actor.Side.NON_STATE_ARMED;
    for (Victims some : parts) {
      Victims part = fighters && sexOrAge(some) ? some.of(whole.victims().nature()) : some;
      told.add(
          new Told(
              whole.frame(),
              syntax.chunkAt(part.from()),
              whole.effect(),
              whole.stance(),
              part,
              Share.PART));
    }
  }

  /** "eleven rebels, six of them women": what tells no more than sex or age tells no other side. */
  private boolean sexOrAge(Victims some) {
    return SEX_OR_AGE.has(syntax.base(some.to() - 1));
  }

  /** "two were killed in Kayes and three in Niono": the verb serves each place's number. */
  private void gapped(Told first) {
    int from = Math.max(syntax.chunkAt(first.frame().head()), first.phrase()) + 1;
    for (int phrase : Gapped.behind(syntax, from)) {
      Victims victims = reader.read(syntax, phrase);
      if (victims != null && victims.count() != null) {
        told.add(
            new Told(
                first.frame(), phrase, first.effect(), first.stance(), victims, Share.ADDITIONAL));
      }
    }
  }
}
