package org.variorum.extract.casualty;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
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

  private static final Set<String> FEARING = Set.of("fear", "presume", "believe");
  private static final Set<String> OF_THEM = Set.of("them", "those", "whom", "the");
  private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "hostages");
  private static final Set<String> FATALLY = Set.of("fatally", "mortally", "lethally");
  private static final Set<String> BADLY =
      Set.of("seriously", "badly", "gravely", "critically", "severely");
  private static final Set<String> ALONG = Set.of("along", "together");
  private static final Set<String> NEARLY = Set.of("nearly", "almost", "narrowly");
  private static final Set<String> OWN_COUNT =
      Set.of("death", "casualty", "injury", "fatality", "loss");

  private final Syntax syntax;
  private final Sentence sentence;
  private final VictimReader reader;
  private final Whose whose;
  private final Them them;
  private final List<Told> told = new ArrayList<>();

  ToldByFrame(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.whose = new Whose(syntax, reader);
    this.them = new Them(syntax, reader);
    this.sentence = syntax.sentence();
    this.reader = reader;
  }

  List<Told> read() {
    for (Frame frame : syntax.frames()) {
      if (frame.predicate().effect() != null) {
        read(frame, effect(frame));
      } else if (frame.act() == Act.SEIZE) {
        Effect held = TAKEN.get(frame.predicate().lemma());
        boolean people =
            !frame.patients().isEmpty()
                && (reader.people(syntax, frame.patients()) || moreOfThem(frame));
        if (held != null && people) {
          read(frame, whose.byState(frame) ? Effect.CAPTURED : held);
        }
      } else if (blownUp(frame) && reader.people(syntax, frame.patients())) {
        read(frame, Effect.KILLED);
      }
    }
    return told;
  }

  /** "20 died and twice as many were hurt": the subject is "as many". */
  private boolean asMany(Frame frame) {
    int from = syntax.chunk(syntax.chunkAt(frame.head())).from();
    return sentence.norm(from - 1).equals("many") && sentence.norm(from - 2).equals("as");
  }

  /** "45 rebels were killed and 12 captured": a bare number behind people is of people. */
  private boolean moreOfThem(Frame frame) {
    return !told.isEmpty()
        && frame.verb() != null
        && frame.patients().stream()
            .allMatch(p -> syntax.tag(syntax.chunk(p).head()) == Tag.NUMBER);
  }

  /** "The imam was blown up in his car." */
  private static boolean blownUp(Frame frame) {
    return frame.act() == Act.EXPLODE
        && frame.predicate().lemma().equals("blow")
        && frame.predicate().particle().equals("up")
        && !frame.patients().isEmpty();
  }

  private Effect effect(Frame frame) {
    Effect effect = Effect.valueOf(requireNonNull(frame.predicate().effect()));
    boolean fatal =
        (effect == Effect.WOUNDED || effect == Effect.KILLED_OR_WOUNDED)
            && (FATALLY.contains(sentence.norm(frame.head() - 1))
                || FATALLY.contains(sentence.norm(frame.head() + 1)));
    boolean survived = effect == Effect.KILLED_OR_WOUNDED && survived(frame);
    return fatal ? Effect.KILLED : survived ? Effect.WOUNDED : effect;
  }

  /** "was shot but survived". */
  private boolean survived(Frame frame) {
    int next = syntax.chunkAt(frame.head()) + 1;
    while (next < syntax.chunks().size()
        && (syntax.chunk(next).is(Chunk.Kind.CONJUNCTION)
            || syntax.chunk(next).is(Chunk.Kind.COMMA))) {
      next++;
    }
    VerbGroup verb = next < syntax.chunks().size() ? syntax.chunk(next).verb() : null;
    return verb != null && verb.lemma().equals("survive") && !verb.negated();
  }

  private void read(Frame frame, Effect effect) {
    if (frame.predicate().noun()) {
      ownCount(frame, effect);
    }
    if (frame.mood() != Mood.ACTUAL && !neither(frame)
        || NEARLY.contains(sentence.norm(frame.head() - 1))
        || asMany(frame)) {
      return;
    }
    Stance stance = feared(frame) ? Stance.SUSPECTED : Stance.ASSERTED;
    Set<Integer> phrases = new LinkedHashSet<>();
    for (int patient : patients(frame)) {
      for (int phrase : syntax.list(them.antecedent(frame, patient))) {
        if (!phrases.isEmpty() && (both(phrase) || ofNextVerb(frame, phrase))) {
          break;
        }
        phrases.add(phrase);
      }
    }
    phrases.removeIf(phrase -> Parts.describes(syntax, phrase));
    phrases.addAll(thenThemselves(frame));
    if (frame.verb() != null) {
      List.copyOf(phrases).forEach(phrase -> phrases.addAll(alongWith(phrase, frame)));
    }
    List<Told> list = new ArrayList<>();
    for (int phrase : phrases) {
      Victims victims = reader.read(syntax, phrase);
      if (victims != null && neither(frame)) {
        list.add(new Told(frame, phrase, effect, Stance.NONE, victims.none(), Share.WHOLE));
      } else if (victims != null && !noneBadly(frame, victims)) {
        Share share = share(frame, phrase, victims, effect);
        Effect found = dead(phrase) && effect != Effect.MISSING ? Effect.KILLED : effect;
        Victims theirs = victims.of(whose.side(frame, phrase, victims));
        list.add(new Told(frame, phrase, found, stance, theirs, share));
      }
    }
    list = new VictimList(syntax, list).distinct();
    for (Told one : list) {
      told.add(one);
      parts(one);
    }
    if (!list.isEmpty() && frame.verb() != null) {
      gapped(list.get(0));
    }
  }

  /** "killed seven soldiers and five more were hurt": the five belong to what follows. */
  private boolean ofNextVerb(Frame frame, int phrase) {
    return frame.verb() != null
        && phrase > syntax.chunkAt(frame.head())
        && syntax.clauses().stream()
            .anyMatch(c -> c.verb() > phrase && c.subjects().equals(List.of(phrase)));
  }

  /** ", both his sons" says who they are, and ", both the army and police said" who speaks. */
  private boolean both(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return sentence.norm(chunk.from()).equals("both")
        && phrase > 0
        && syntax.chunk(phrase - 1).is(Chunk.Kind.COMMA);
  }

  /** "The lawmaker, along with his partner, died". */
  private List<Integer> alongWith(int phrase, Frame frame) {
    int at = syntax.phraseEnd(phrase) + 1;
    at += at < syntax.chunks().size() && syntax.chunk(at).is(Chunk.Kind.COMMA) ? 1 : 0;
    int with = at + 2;
    boolean along =
        with < syntax.chunkAt(frame.head())
            && ALONG.contains(sentence.norm(syntax.chunk(at).from()))
            && sentence.norm(syntax.chunk(at + 1).from()).equals("with")
            && syntax.chunk(with).is(Chunk.Kind.NOUN);
    return along ? syntax.list(with) : List.of();
  }

  /** "killed six, then himself". */
  private List<Integer> thenThemselves(Frame frame) {
    if (frame.clause() < 0 || frame.patients().isEmpty()) {
      return List.of();
    }
    return syntax.clauses().get(frame.clause()).objects().stream()
        .filter(o -> o > frame.patients().get(0) && whose.reflexive(o))
        .toList();
  }

  /** "12 killed and 20 wounded, most of them children": the 20 were wounded, and wounded nobody. */
  private List<Integer> patients(Frame frame) {
    boolean described =
        !frame.agents().isEmpty()
            && !frame.patients().isEmpty()
            && Parts.describes(syntax, frame.patients().get(0));
    return described ? frame.agents() : frame.patients();
  }

  /** "the bodies of 13 men, bound and shot": whoever is a body is dead. */
  private boolean dead(int phrase) {
    String head = syntax.lemma(syntax.chunk(phrase).head());
    return head.equals("body") || head.equals("corpse");
  }

  /**
   * "at least 30 soldier deaths", "20 injuries", "no casualties": the noun carries its own count.
   */
  private void ownCount(Frame frame, Effect effect) {
    int noun = syntax.chunkAt(frame.head());
    int phrase = numbered(noun);
    Chunk chunk = syntax.chunk(noun);
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

  /** "dozens of casualties": the number stands before "of". */
  private int numbered(int noun) {
    boolean inside =
        noun > 1
            && syntax.tag(syntax.chunk(noun).from()) != Tag.DETERMINER
            && sentence.norm(syntax.chunk(noun - 1).from()).equals("of")
            && syntax.tag(syntax.chunk(noun - 2).head()) == Tag.NUMBER;
    return inside ? noun - 2 : noun;
  }

  /** "no one was seriously hurt": some may have been hurt lightly. */
  private boolean noneBadly(Frame frame, Victims victims) {
    Count count = victims.count();
    return count != null
        && Long.valueOf(0).equals(count.max())
        && (BADLY.contains(sentence.norm(frame.head() - 1))
            || BADLY.contains(sentence.norm(frame.head() + 1)));
  }

  /** "neither the driver nor his wife was hurt": nobody was. */
  private boolean neither(Frame frame) {
    return frame.mood() == Mood.NEGATED
        && frame.patients().stream()
            .anyMatch(p -> sentence.norm(syntax.chunk(p).from()).equals("neither"));
  }

  /** "were feared killed", "feared dead": held possible, told by nobody as a fact. */
  private boolean feared(Frame frame) {
    int chunk = syntax.chunkAt(frame.head());
    VerbGroup before = chunk > 0 ? syntax.chunk(chunk - 1).verb() : null;
    return before != null && FEARING.contains(before.lemma());
  }

  /** "including three children", "mostly women": behind those told or behind the verb. */
  private void parts(Told whole) {
    List<Victims> parts = Parts.behind(syntax, reader, syntax.phraseEnd(whole.phrase()) + 1);
    int verb = syntax.chunkAt(whole.frame().head());
    if (whole.victims().count() != null && !whole.victims().one()) {
      if (parts.isEmpty() && verb > whole.phrase()) {
        parts = Parts.behind(syntax, reader, Parts.pastPlace(syntax, verb + 1));
      }
      if (parts.isEmpty()) {
        int behind = Math.max(syntax.phraseEnd(whole.phrase()), verb) + 1;
        parts = Breakdown.behind(syntax, reader, behind);
      }
    }
    for (Victims part : parts) {
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

  private Share share(Frame frame, int phrase, Victims victims, Effect effect) {
    Chunk chunk = syntax.chunk(phrase);
    boolean theirs =
        syntax.tag(chunk.from()) == Tag.POSSESSIVE_PRONOUN
            && victims.count() != null
            && !victims.count().vague();
    if (victims.more() || theirs || also(frame, phrase)) {
      return Share.ADDITIONAL;
    }
    boolean ofThem =
        syntax.tag(chunk.head()) == Tag.NUMBER
            && sentence.norm(chunk.to()).equals("of")
            && OF_THEM.contains(sentence.norm(chunk.to() + 1));
    boolean allBut = sentence.norm(chunk.from()).equals("all");
    if (ofThem && !allBut) {
      boolean hurt = HURT.contains(sentence.norm(chunk.to() + 2)) && effect == Effect.KILLED;
      return hurt ? Share.ADDITIONAL : Share.PART;
    }
    int before = phrase - 1;
    boolean part =
        before >= 0 && Parts.OPENERS.contains(sentence.norm(syntax.chunk(before).from()));
    return part && !amongAll(before) ? Share.PART : Share.WHOLE;
  }

  /** "six civilians were among 22 people killed": the number behind it is the whole. */
  private boolean amongAll(int preposition) {
    VerbGroup verb = preposition > 0 ? syntax.chunk(preposition - 1).verb() : null;
    return verb != null && verb.lemma().equals("be");
  }

  /** "A guard, whom nobody knows, was also killed": besides those told before. */
  private boolean also(Frame frame, int phrase) {
    int verb = syntax.chunkAt(frame.head());
    if (frame.verb() == null || phrase > verb) {
      return false;
    }
    int to = syntax.chunk(verb).to();
    for (int i = syntax.chunk(verb).from(); i < to; i++) {
      if (sentence.norm(i).equals("also")) {
        return true;
      }
    }
    int behind = sentence.norm(to).equals(",") ? to + 1 : to;
    return sentence.norm(behind).equals("too")
        || sentence.norm(to).equals("as")
            && sentence.norm(to + 1).equals("well")
            && !sentence.norm(to + 2).equals("as");
  }
}
