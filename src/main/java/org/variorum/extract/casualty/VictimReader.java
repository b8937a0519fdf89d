package org.variorum.extract.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Peoples;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;

/** Reads from a noun phrase how many people it speaks of, and who they are. */
final class VictimReader {

  private static final Set<String> OTHERS =
      Set.of(
          "other",
          "others",
          "more",
          "people",
          "person",
          "dead",
          "wounded",
          "injured",
          "body",
          "casualty",
          "victim",
          "civilian",
          "human",
          "life",
          "man",
          "woman",
          "child",
          "fatality",
          "death",
          "injury",
          "missing",
          "corpse",
          "militant",
          "hostage",
          "all",
          "several",
          "many",
          "some",
          "another",
          "one",
          "number",
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "sister",
          "mother",
          "father",
          "two",
          "three",
          "half",
          "member");
  private static final Set<String> COLLECTIVES =
      Set.of(
          "family",
          "patrol",
          "group",
          "army",
          "police",
          "unit",
          "crowd",
          "column",
          "crew",
          "team",
          "party",
          "battalion",
          "force",
          "couple",
          "staff",
          "personnel",
          "leadership",
          "population");
  private static final Set<String> MORE =
      Set.of("another", "additional", "further", "other", "others", "more");
  private static final Set<String> ORDINALS =
      Set.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
          "latest", "last");
  private static final Words WORDS = Words.english();

  private final Analysis analysis;

  VictimReader(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * People as a noun phrase has them.
   *
   * @param from first token of the phrase
   * @param to behind the last
   * @param count how many; null for a collective that tells no number
   * @param more whether they are added to others
   * @param named whether it is one person's name
   */
  record Victims(
      int from,
      int to,
      String text,
      Actor.Side nature,
      @Nullable Count count,
      boolean more,
      boolean named) {}

  /** The people of a phrase, or null when it is not of people. */
  @Nullable Victims read(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    Sentence sentence = syntax.sentence();
    int head = chunk.head();
    if (syntax.tag(head) == Tag.PRONOUN) {
      return pronoun(syntax, chunk);
    }
    if (ordinal(sentence, chunk)) {
      return null;
    }
    int last = syntax.phraseEnd(phrase);
    Mention<Actor> actor = actor(sentence, chunk.from(), chunk.to(), head);
    Mention<Count> amount = amount(sentence, chunk.from(), chunk.to(), head);
    Chunk inner = syntax.chunk(last);
    boolean sized = last > phrase && sized(syntax, head, inner);
    boolean inside = !sized && last > phrase && inner(syntax, chunk) && people(syntax, inner);
    if (sized) {
      amount = amount(sentence, inner.from(), inner.to(), inner.head());
    }
    if (inside) {
      Mention<Actor> innerActor = actor(sentence, inner.from(), inner.to(), inner.head());
      Mention<Count> innerAmount = amount(sentence, inner.from(), inner.to(), inner.head());
      actor = innerActor == null ? actor : innerActor;
      amount = amount == null ? innerAmount : amount;
      head = inner.head();
    }
    boolean number =
        amount != null && amount.covers(chunk.head()) || syntax.tag(chunk.head()) == Tag.NUMBER;
    if (actor != null && actor.value().kind() == Actor.Kind.FACILITY) {
      return null;
    }
    if (!number && actor == null && !human(syntax, head) && !people(syntax, chunk, amount)) {
      return null;
    }
    Actor.Side nature = actor == null ? nature(syntax, head) : actor.value().side();
    boolean none =
        sentence.norm(chunk.from()).equals("no")
            && (amount == null || amount.from() > chunk.from());
    Count count = amount == null || none ? uncounted(syntax, chunk, head, actor) : amount.value();
    boolean named =
        amount == null
            && (syntax.tag(head) == Tag.NAME && !people(syntax, chunk, null)
                || actor != null
                    && actor.value().kind() == Actor.Kind.PERSON
                    && syntax.tag(actor.to() - 1) == Tag.NAME);
    int end = inside || sized ? inner.to() : chunk.to();
    return new Victims(
        chunk.from(),
        end,
        text(syntax, chunk.from(), end, amount),
        nature,
        count,
        more(sentence, chunk) || amount != null && amount.value().share() == Count.Share.ADDITIONAL,
        named);
  }

  /** "members of", "dozens of", "the bodies of", "the lives of": the people stand behind "of". */
  private static boolean inner(Syntax syntax, Chunk outer) {
    String head = syntax.lemma(outer.head());
    return switch (head) {
      case "member",
          "body",
          "corpse",
          "life",
          "dozen",
          "dozens",
          "score",
          "scores",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "number",
          "group",
          "lot",
          "couple",
          "total",
          "handful",
          "majority",
          "one",
          "some",
          "most",
          "several",
          "many",
          "all",
          "two",
          "three",
          "four",
          "five",
          "six",
          "tens" ->
          true;
      default -> syntax.tag(outer.head()) == Tag.NUMBER;
    };
  }

  /** "a family of six", "a crew of 12". */
  private static boolean sized(Syntax syntax, int head, Chunk inner) {
    return COLLECTIVES.contains(syntax.lemma(head)) && syntax.tag(inner.head()) == Tag.NUMBER;
  }

  /** "five Maltese", "three Hazaras", "the Kurds": a numbered name, or that of a people. */
  private static boolean people(Syntax syntax, Chunk chunk, @Nullable Mention<Count> amount) {
    if (syntax.tag(chunk.head()) != Tag.NAME) {
      return false;
    }
    boolean numbered = amount != null && amount.to() <= chunk.head();
    Peoples.Found people = Peoples.longest(syntax.sentence()::norm, chunk.head());
    return numbered || people != null && !people.adjective();
  }

  /** "the fifth leader killed" is the last of several that were told elsewhere. */
  private static boolean ordinal(Sentence sentence, Chunk chunk) {
    return sentence.norm(chunk.from()).equals("the")
        && ORDINALS.contains(sentence.norm(chunk.from() + 1));
  }

  private boolean people(Syntax syntax, Chunk inner) {
    Sentence sentence = syntax.sentence();
    Mention<Actor> actor = actor(sentence, inner.from(), inner.to(), inner.head());
    return actor != null && actor.value().kind() != Actor.Kind.FACILITY
        || human(syntax, inner.head())
        || syntax.tag(inner.head()) == Tag.NUMBER;
  }

  private static @Nullable Victims pronoun(Syntax syntax, Chunk chunk) {
    String norm = syntax.sentence().norm(chunk.head());
    return switch (norm) {
      case "nobody", "none", "one" ->
          norm.equals("one") && !syntax.sentence().norm(chunk.from()).equals("no")
              ? new Victims(
                  chunk.from(),
                  chunk.to(),
                  norm,
                  Actor.Side.UNKNOWN,
                  Count.exactly(1, norm),
                  false,
                  false)
              : new Victims(
                  chunk.from(),
                  chunk.to(),
                  norm,
                  Actor.Side.UNKNOWN,
                  new Count(0L, 0L, Count.Operator.EXACT, norm),
                  false,
                  false);
      case "others" ->
          new Victims(
              chunk.from(),
              chunk.to(),
              norm,
              Actor.Side.UNKNOWN,
              new Count(2L, null, Count.Operator.VAGUE, norm),
              true,
              false);
      case "him", "her", "he", "she", "someone" ->
          new Victims(
              chunk.from(),
              chunk.to(),
              norm,
              Actor.Side.UNKNOWN,
              Count.exactly(1, norm),
              false,
              false);
      default -> null;
    };
  }

  private @Nullable Mention<Actor> actor(Sentence sentence, int from, int to, int head) {
    Mention<Actor> best = null;
    for (Mention<Actor> mention : analysis.mentions().in(sentence.index(), Actor.class)) {
      boolean inside = mention.from() < to && from < mention.to();
      if (inside && mention.covers(head)) {
        return mention;
      }
      if (inside && mention.to() >= to - 1 && best == null) {
        best = mention;
      }
    }
    return best;
  }

  private @Nullable Mention<Count> amount(Sentence sentence, int from, int to, int head) {
    Mention<Count> best = null;
    for (Mention<Count> mention : analysis.mentions().in(sentence.index(), Count.class)) {
      if (mention.from() >= from && mention.from() < to && mention.from() <= head) {
        best = best == null ? mention : best;
      }
    }
    return best;
  }

  private static boolean human(Syntax syntax, int head) {
    String lemma = syntax.lemma(head);
    Words.Entry entry = WORDS.entry(lemma);
    return OTHERS.contains(lemma)
        || COLLECTIVES.contains(lemma)
        || entry != null && entry.category().equals("person") && syntax.tag(head) != Tag.NAME;
  }

  private static Actor.Side nature(Syntax syntax, int head) {
    String lemma = syntax.lemma(head);
    return switch (lemma) {
      case "civilian",
          "child",
          "woman",
          "wife",
          "husband",
          "son",
          "daughter",
          "mother",
          "father",
          "brother",
          "sister" ->
          Actor.Side.CIVILIANS;
      default -> Actor.Side.UNKNOWN;
    };
  }

  /**
   * Without a number: one for a singular or a name, two or more for a plural, unknown for a
   * collective.
   */
  private static @Nullable Count uncounted(
      Syntax syntax, Chunk chunk, int head, @Nullable Mention<Actor> actor) {
    Sentence sentence = syntax.sentence();
    String words = sentence.token(head).norm();
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (sentence.norm(i).equals("no")) {
        return new Count(0L, 0L, Count.Operator.EXACT, "no " + words);
      }
    }
    if (syntax.lemma(head).equals("couple")) {
      return Count.exactly(2, words);
    }
    if (COLLECTIVES.contains(syntax.lemma(head))) {
      return null;
    }
    boolean name = syntax.tag(head) == Tag.NAME;
    if (name && actor != null && actor.value().kind() == Actor.Kind.ORGANIZATION) {
      return null;
    }
    boolean plural =
        name
            ? actor != null
                ? actor.value().kind() == Actor.Kind.GROUP
                : people(syntax, chunk, null) && words.endsWith("s")
            : WORDS.plural(words)
                || words.equals("people")
                || words.equals("others")
                || words.equals("personnel");
    return plural ? new Count(2L, null, Count.Operator.VAGUE, words) : Count.exactly(1, words);
  }

  private static boolean more(Sentence sentence, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (MORE.contains(sentence.norm(i))
          && !(sentence.norm(i).equals("more") && sentence.norm(i + 1).equals("than"))) {
        return true;
      }
    }
    return false;
  }

  private String text(Syntax syntax, int from, int to, @Nullable Mention<Count> amount) {
    int start =
        amount != null && amount.from() <= from + 1 && amount.to() < to ? amount.to() : from;
    while (start < to - 1
        && (syntax.tag(start) == Tag.DETERMINER || syntax.tag(start) == Tag.PREPOSITION)) {
      start++;
    }
    return analysis.document().quote(syntax.sentence().span(start, to));
  }
}
