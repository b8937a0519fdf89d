package org.variorum.extract.casualty;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordFact;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * The state people are in: "12 dead", "leaves 30 wounded", "five people were missing", "the dead".
 */
final class ToldByState {

  private static final Map<String, Effect> STATES =
      Map.of(
          "dead", Effect.KILLED,
          "wounded", Effect.WOUNDED,
          "injured", Effect.WOUNDED,
          "hurt", Effect.WOUNDED,
          "missing", Effect.MISSING,
          "unaccounted", Effect.MISSING,
          "homeless", Effect.DISPLACED,
          "hostage", Effect.KIDNAPPED,
          "captive", Effect.CAPTURED);

  private static final WordFact<Effect> STATE = WordFact.of(STATES::get);

  /** Verbs that say of somebody that they are in a state. */
  private static final WordSet STATING =
      WordSet.of(
          "be",
          "find",
          "discover",
          "locate",
          "leave",
          "confirm",
          "declare",
          "pronounce",
          "report",
          "fear",
          "presume",
          "believe",
          "lie",
          "remain");

  private static final WordSet BODIES = WordSet.of("body", "corpse", "remains");

  /** At any other word nothing is looked for. */
  private static final WordSet TELLING =
      WordSet.copyOf(STATES.keySet()).with("body", "corpse", "remains");

  private static final WordSet FINDING =
      WordSet.of(
          "find",
          "discover",
          "recover",
          "retrieve",
          "pull",
          "dump",
          "dig",
          "exhume",
          "unearth",
          "collect",
          "receive",
          "count",
          "bring",
          "take");

  private final Syntax syntax;
  private final VictimReader reader;
  private final TheDead theDead;

  ToldByState(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.reader = reader;
    this.theDead = new TheDead(syntax);
  }

  void read(List<Mention<CasualtyStatement>> into) {
    Sentence sentence = syntax.sentence();
    boolean told = syntax.occurring().mayHold(TELLING);
    for (int i = 0; told && i < sentence.size(); i++) {
      if (bodies(i) && found(i)) {
        if (!told(into, i)) {
          for (int phrase : syntax.list(syntax.chunkAt(i))) {
            add(i, phrase, Effect.KILLED, Share.WHOLE, into);
          }
        }
        continue;
      }
      Effect effect = STATE.of(sentence.lexeme(i));
      int token = i;
      boolean compound = sentence.is(i + 1, "-"); // "the hostage-takers"
      if (effect == null || compound || told(into, i) || negated(i)) {
        continue;
      }
      List<Integer> among = theDead.those(i);
      if (!among.isEmpty()) {
        for (int phrase : among) {
          add(i, phrase, effect, Share.PART, into);
        }
        continue;
      }
      int phrase = people(i);
      if (phrase >= 0) {
        List<Integer> listed = phrase == syntax.chunkAt(i) ? List.of(phrase) : upTo(phrase);
        if (!told(into, i)) {
          listed.forEach(one -> add(token, one, orOther(token, effect), Share.WHOLE, into));
        }
        for (int gapped : Gapped.behind(syntax, Math.max(syntax.chunkAt(i), phrase) + 1)) {
          add(i, gapped, effect, Share.ADDITIONAL, into);
        }
        for (Victims part : parts(i, phrase)) {
          add(i, part, effect, Share.PART, into);
        }
      }
    }
  }

  /** Behind the state or, in "nine people, including a pastor, were dead", behind the people. */
  private List<Victims> parts(int token, int phrase) {
    int behind = syntax.chunkAt(token) + 1;
    if (phrase < behind - 2) {
      List<Victims> parts = Parts.behind(syntax, reader, syntax.phraseEnd(phrase) + 1);
      if (!parts.isEmpty()) {
        return parts;
      }
    }
    List<Victims> parts = Parts.behind(syntax, reader, Parts.pastPlace(syntax, behind));
    return parts.isEmpty() ? Breakdown.behind(syntax, reader, behind) : parts;
  }

  private boolean bodies(int token) {
    return BODIES.has(syntax.base(token)) || BODIES.has(syntax.sentence().lexeme(token));
  }

  private void add(
      int token, int phrase, Effect effect, Share share, List<Mention<CasualtyStatement>> into) {
    Victims victims = reader.read(syntax, phrase);
    boolean untold = Uncounted.untold(syntax, syntax.chunk(phrase));
    if (victims == null || victims.count() == null && !untold) {
      return;
    }
    add(token, victims, effect, share, into);
  }

  private void add(
      int token,
      Victims victims,
      Effect effect,
      Share share,
      List<Mention<CasualtyStatement>> into) {
    into.add(
        Told.mention(
            syntax.sentence(),
            Math.min(victims.from(), token),
            Math.max(victims.to(), token + 1),
            effect,
            victims.count() == null ? Stance.UNDISCLOSED : stance(token),
            victims,
            share == Share.WHOLE && victims.more() ? Share.ADDITIONAL : share,
            syntax.sentence().norm(token)));
  }

  /** "did not say whether any soldier was hurt": the verb says that it is not told. */
  private boolean negated(int token) {
    for (Frame frame : syntax.frames()) {
      if (frame.head() == token && frame.verb() != null && frame.mood() != Frame.Mood.ACTUAL) {
        return true;
      }
    }
    return false;
  }

  /** Feared, presumed or believed dead. */
  private Stance stance(int token) {
    int chunk = syntax.chunkAt(token);
    return chunk > 0 && Fates.FEARING.contains(verbLemma(chunk - 1))
        ? Stance.SUSPECTED
        : Stance.ASSERTED;
  }

  /** "100 dead or wounded", "12 dead and injured": how many of which is not said. */
  private Effect orOther(int token, Effect effect) {
    Sentence sentence = syntax.sentence();
    String joint = sentence.norm(token + 1);
    Effect other = STATE.of(sentence.lexeme(token + 2));
    int behind = token + 3 < sentence.size() ? syntax.chunkAt(token + 3) : -1;
    boolean does = // "left a man dead and injured three women"
        behind >= 0
            && token + 2 < sentence.size()
            && syntax.chunk(syntax.chunkAt(token + 2)).verb() != null
            && syntax.chunk(behind).is(Chunk.Kind.NOUN);
    boolean both =
        !does
            && (joint.equals("or") || joint.equals("and"))
            && (effect == Effect.KILLED && other == Effect.WOUNDED
                || effect == Effect.WOUNDED && other == Effect.KILLED);
    return both ? Effect.KILLED_OR_WOUNDED : effect;
  }

  /** "left 14 rebels and two soldiers dead": all whom the verb leaves so, or the headline lists. */
  private List<Integer> upTo(int phrase) {
    for (Clause clause : syntax.clauses()) {
      int at = clause.objects().indexOf(phrase);
      if (at > 0 && STATING.has(clause.group().base())) {
        return clause.objects().subList(0, at + 1);
      }
    }
    return HeadlineList.upTo(syntax, reader, phrase);
  }

  private String verbLemma(int chunk) {
    VerbGroup verb = syntax.chunk(chunk).verb();
    return verb == null ? "" : verb.lemma();
  }

  /**
   * "found the bodies of", "ten bodies were recovered"; not "three had been counted twice". Where
   * no body was found somebody may be dead.
   */
  private boolean found(int token) {
    int chunk = syntax.chunkAt(token);
    if (syntax.sentence().is(syntax.chunk(chunk).from(), "no")) {
      return false;
    }
    return syntax.clauses().stream()
        .filter(c -> FINDING.has(c.group().base()) && !c.group().negated())
        .filter(c -> !syntax.sentence().is(c.group().head() + 1, "twice"))
        .anyMatch(c -> c.subjects().contains(chunk) || c.objects().contains(chunk));
  }

  /** Whether a verb has told it already: "shot dead". */
  private boolean told(List<Mention<CasualtyStatement>> into, int token) {
    Effect state = STATE.of(syntax.sentence().lexeme(token));
    boolean dead = state == Effect.KILLED; // "were found dead, days after rebels kidnapped them"
    return Sequence.any(
        into,
        m ->
            m.covers(token) && !(dead && m.value().effect() == Effect.KIDNAPPED)
                || m.to() == token
                    && (m.value().effect() == Effect.KILLED || m.value().effect() == state));
  }

  /** The phrase of those who are in the state at {@code token}, or -1. */
  private int people(int token) {
    int at = syntax.chunkAt(token);
    Chunk chunk = syntax.chunk(at);
    if (chunk.is(Chunk.Kind.NOUN)) {
      boolean counted =
          chunk.from() < token && syntax.tag(chunk.from()) != Tag.DETERMINER
              || chunk.head() > token;
      boolean own = chunk.head() >= token || syntax.tag(token - 1) == Tag.NUMBER;
      return counted && own ? outer(at) : -1;
    }
    int before = at - 1;
    while (before > 0 && syntax.chunk(before).is(Chunk.Kind.ADVERB)) {
      before--;
    }
    if (before >= 0 && syntax.chunk(before).is(Chunk.Kind.NOUN)) {
      return outer(before);
    }
    return before >= 1 ? copula(before) : -1;
  }

  /** "left five members of one family dead": the number stands before "of". */
  private int outer(int noun) {
    boolean inside =
        noun > 1
            && syntax.sentence().is(syntax.chunk(noun - 1).from(), "of")
            && syntax.chunk(noun - 2).is(Chunk.Kind.NOUN);
    boolean counts =
        inside
            && (syntax.tag(syntax.chunk(noun - 2).from()) == Tag.NUMBER
                || Uncounted.untold(syntax, syntax.chunk(noun - 2)));
    return counts ? noun - 2 : noun;
  }

  /** "five people were dead". */
  private @Nullable Integer subject(int verb) {
    return syntax.clauses().stream()
        .filter(c -> c.verb() == verb && !c.group().negated() && !c.subjects().isEmpty())
        .map(c -> c.subjects().get(0))
        .findFirst()
        .orElse(null);
  }

  private int copula(int before) {
    Chunk chunk = syntax.chunk(before);
    boolean be = chunk.verb() != null && STATING.has(chunk.verb().base());
    Integer subject = be ? subject(before) : null;
    return subject == null ? -1 : subject;
  }
}
