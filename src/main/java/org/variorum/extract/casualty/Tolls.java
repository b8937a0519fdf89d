package org.variorum.extract.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Running totals: "the death toll rose to 30", "bringing to 14 the number of dead", "claimed 12
 * lives".
 */
final class Tolls {

  private static final WordSet TOLL = WordSet.of("toll", "number", "total", "count");
  private static final WordSet HURT = WordSet.of("injured", "wounded");
  private static final WordSet BARE =
      WordSet.of(
          "dead",
          "death",
          "victim",
          "fatality",
          "people",
          "casualty",
          "killed",
          "wounded",
          "injured",
          "person",
          "injury",
          "hostage");
  private static final WordSet PUT = WordSet.of("put", "place", "estimate", "count", "give");
  private static final WordSet LIVES = WordSet.of("life", "lives");

  /** At any other word nothing is looked for. */
  private static final WordSet TELLING =
      WordSet.of("toll", "number", "total", "count", "life", "lives", "injured", "wounded", "dead");

  private static final WordSet TAKE = WordSet.of("claim", "cost", "take");
  private final Syntax syntax;
  private final Analysis analysis;
  private final VictimReader reader;
  private final TollNumber number;

  Tolls(Syntax syntax, Analysis analysis, VictimReader reader) {
    this.syntax = syntax;
    this.analysis = analysis;
    this.reader = reader;
    this.number = new TollNumber(syntax, analysis);
  }

  void read(List<Mention<CasualtyStatement>> into) {
    Sentence sentence = syntax.sentence();
    if (!sentence.occurring().mayHold(TELLING)) {
      return;
    }
    for (int i = 0; i < sentence.size(); i++) {
      Lexeme word = sentence.lexeme(i);
      if (TOLL.has(word)) {
        Effect effect = effect(i);
        Mention<Count> count = effect == null ? null : number.of(i);
        if (effect != null && count != null) {
          int toll = i;
          into.removeIf(m -> m.from() <= count.from() && count.to() <= m.to() || m.covers(toll));
          Mention<CasualtyStatement> total =
              total(
                  effect,
                  Math.min(i, count.from()),
                  Math.max(i + 1, count.to()),
                  count,
                  ofWar(i) ? Share.OVER_TIME : Share.RUNNING_TOTAL);
          into.add(ofPeople(total, i));
        }
      } else if (LIVES.has(word)) {
        lives(i, into);
      } else if (sentence.is(i + 1, "at") && (HURT.has(word) || word.norm().equals("dead"))) {
        boolean put = put(i);
        if (put || HURT.has(word) && Sequence.any(into, Tolls::dead)) {
          beside(i, word.norm().equals("dead") ? Effect.KILLED : Effect.WOUNDED, into);
        }
      }
    }
  }

  private static boolean dead(Mention<CasualtyStatement> m) {
    return m.value().share() == Share.RUNNING_TOTAL && m.value().effect() == Effect.KILLED;
  }

  /** "put the number of dead at seven and the injured at 31", "put the army's dead at 200". */
  private void beside(int hurt, Effect effect, List<Mention<CasualtyStatement>> into) {
    for (Mention<Count> count : analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      boolean told = Sequence.any(into, m -> m.covers(count.from()));
      if (count.from() == hurt + 2 && !told) {
        Mention<CasualtyStatement> total =
            total(effect, hurt, count.to(), count, Share.RUNNING_TOTAL);
        into.add(total.withValue(total.value().of(owner(syntax.chunkAt(hurt)))));
      }
    }
  }

  /** "the army's dead": whose they are. */
  private Actor.Side owner(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    for (Mention<Actor> actor : analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (chunk.from() <= actor.from() && actor.to() <= chunk.to()) {
        return actor.value().side();
      }
    }
    return Actor.Side.UNKNOWN;
  }

  /** "estimated the dead at", "put the army's dead at". */
  private boolean put(int word) {
    for (int i = word - 1; i >= 0 && i > word - 6; i--) {
      if (PUT.has(syntax.base(i))) {
        return true;
      }
    }
    return false;
  }

  private Mention<CasualtyStatement> total(
      Effect effect, int from, int to, Mention<Count> count, Share share) {
    Victims all = Victims.unknown(from, to, null, count.value(), false);
    return Told.mention(
        syntax.sentence(), from, to, effect, Stance.ASSERTED, all, share, "death toll");
  }

  /** "the number of American servicemen killed rose to 191": whose number it is. */
  private Mention<CasualtyStatement> ofPeople(Mention<CasualtyStatement> total, int word) {
    int chunk = syntax.chunkAt(word);
    int inner = chunk + 2;
    boolean of =
        inner < syntax.chunks().size()
            && syntax.chunk(chunk).to() == word + 1
            && syntax.sentence().is(word + 1, "of")
            && syntax.chunk(inner).is(Chunk.Kind.NOUN);
    Victims people = of ? reader.read(syntax, inner) : null;
    return people == null || people.text() == null || bare(inner)
        ? total
        : total.withValue(total.value().of(people.text(), people.nature()));
  }

  /** "the number of dead", "of victims", "of people": nothing more than that they are people. */
  private boolean bare(int phrase) {
    return BARE.has(syntax.base(syntax.chunk(phrase).head()))
        && syntax.chunk(phrase).to() - syntax.chunk(phrase).from() <= 2;
  }

  private @Nullable Effect effect(int i) {
    Sentence sentence = syntax.sentence();
    String before = sentence.norm(i - 1);
    if (sentence.is(i, "toll")) {
      return before.equals("injury") || before.equals("casualty")
          ? Effect.KILLED_OR_WOUNDED
          : Effect.KILLED;
    }
    for (int j = i + 1; j < Math.min(sentence.size(), i + 5); j++) {
      switch (sentence.norm(j)) {
        case "dead",
            "deaths",
            "killed",
            "slain",
            "murdered",
            "massacred",
            "fatalities",
            "victims" -> {
          return Effect.KILLED;
        }
        case "wounded", "injured" -> {
          return Effect.WOUNDED;
        }
        default -> {
          // goes on to the next word
        }
      }
    }
    return null;
  }

  /** "the death toll of the nine-year war": of all its acts. */
  private boolean ofWar(int toll) {
    String next = syntax.sentence().norm(toll + 1);
    return (next.equals("of") || next.equals("from") || next.equals("in"))
        && Stretches.war(syntax, toll + 2);
  }

  private void lives(int i, List<Mention<CasualtyStatement>> into) {
    for (Mention<Count> count : analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      boolean own = count.to() <= i && i - count.to() < 3;
      boolean of =
          syntax.sentence().is(i + 1, "of") && count.from() >= i + 2 && count.from() <= i + 3;
      if ((own || of) && takes(i) && !asked(i)) {
        if (Sequence.none(into, m -> m.covers(count.from()))) {
          into.add(
              total(
                  Effect.KILLED,
                  Math.min(i, count.from()),
                  Math.max(i + 1, count.to()),
                  count,
                  Share.WHOLE));
        }
        return;
      }
    }
  }

  /** "to determine whether its strikes claimed 100 lives". */
  private boolean asked(int i) {
    for (int j = i - 1; j >= 0 && j > i - 14; j--) {
      if (syntax.sentence().is(j, "whether")) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(int i) {
    for (int j = i - 1; j >= 0 && j > i - 8; j--) {
      if (TAKE.has(syntax.base(j))) {
        return true;
      }
    }
    return false;
  }
}
