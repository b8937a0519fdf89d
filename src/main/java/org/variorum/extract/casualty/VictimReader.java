package org.variorum.extract.casualty;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;

/** Reads from a noun phrase how many people it speaks of, and who they are. */
final class VictimReader {

  private static final Set<String> NONE = Set.of("no", "neither");
  private static final Set<String> MORE =
      Set.of(
          "another",
          "additional",
          "further",
          "other",
          "others",
          "more",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh");

  /** Nouns that tell by themselves whether one or several are meant: "a member of the party". */
  private static final Set<String> ONE_OF = Set.of("member", "body", "corpse");

  private static final Set<String> NAME_PARTICLES =
      Set.of("al", "el", "bin", "ibn", "de", "la", "del", "da", "dos", "van", "von");
  private static final Set<String> ORDINALS =
      Set.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
          "latest", "last");

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
      boolean named) {

    Victims none() {
      Count zero = new Count(0L, 0L, Count.Operator.EXACT, "neither");
      return new Victims(from, to, text, nature, zero, false, named);
    }

    Victims of(Actor.Side other) {
      return new Victims(from, to, text, other, count, more, named);
    }
  }

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
    boolean age = amount == null && sentence.token(chunk.head()).numeric();
    boolean number =
        amount != null && amount.covers(chunk.head()) || syntax.tag(chunk.head()) == Tag.NUMBER;
    if (age || actor != null && actor.value().kind() == Actor.Kind.FACILITY) {
      return null;
    }
    boolean people =
        number
            || actor != null
            || PeopleWords.human(syntax, head)
            || PeopleWords.named(syntax, chunk, amount)
            || fullName(syntax, chunk)
            || titled(syntax, chunk);
    if (!people) {
      return null;
    }
    Actor.Side nature = Natures.of(syntax, head, actor);
    boolean none =
        NONE.contains(sentence.norm(chunk.from()))
            && (amount == null || amount.from() > chunk.from());
    Count count =
        amount == null || none
            ? Uncounted.count(
                syntax,
                chunk,
                ONE_OF.contains(syntax.lemma(chunk.head())) ? chunk.head() : head,
                actor)
            : amount.value();
    if (amount != null && amount.value().share() == Count.Share.ALL_BUT) {
      Mention<Count> whole =
          inside ? amount(sentence, inner.from(), inner.to(), inner.head()) : null;
      count = allBut(amount.value(), whole == null ? null : whole.value());
    }
    if (inside && syntax.lemma(chunk.head()).equals("half")) {
      Mention<Count> whole = amount(sentence, inner.from(), inner.to(), inner.head());
      count = whole == null ? count : half(whole.value());
    }
    boolean named =
        amount == null
            && (syntax.tag(head) == Tag.NAME && !PeopleWords.named(syntax, chunk, null)
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

  /** Whether the phrases' own heads are people: "two tourists", not "the rebels' weapons". */
  boolean people(Syntax syntax, List<Integer> phrases) {
    for (int phrase : phrases) {
      Chunk chunk = syntax.chunk(phrase);
      Mention<Actor> actor = actor(syntax.sentence(), chunk.from(), chunk.to(), chunk.head());
      boolean own =
          actor != null
              && actor.covers(chunk.head())
              && (actor.value().kind() == Actor.Kind.GROUP
                  || actor.value().kind() == Actor.Kind.PERSON);
      if (!own && !PeopleWords.human(syntax, chunk.head())) {
        return false;
      }
    }
    return true;
  }

  /** "Luz Gomez": two names and more, and no place. */
  private boolean fullName(Syntax syntax, Chunk chunk) {
    Sentence sentence = syntax.sentence();
    if (chunk.to() - chunk.from() < 2 || sentence.upperCase() || !bodyText(sentence)) {
      return false;
    }
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (syntax.tag(i) != Tag.NAME
          && syntax.tag(i) != Tag.HYPHEN
          && !NAME_PARTICLES.contains(sentence.norm(i))) {
        return false;
      }
    }
    return !place(sentence, chunk.head());
  }

  /** "an Arbab", "a former Chairman": one who bears a title that no dictionary has. */
  private boolean titled(Syntax syntax, Chunk chunk) {
    String first = syntax.sentence().norm(chunk.from());
    return (first.equals("a") || first.equals("an"))
        && syntax.tag(chunk.head()) == Tag.NAME
        && bodyText(syntax.sentence())
        && !syntax.sentence().upperCase()
        && !place(syntax.sentence(), chunk.head());
  }

  private boolean place(Sentence sentence, int token) {
    return analysis.mentions().in(sentence.index()).stream()
        .anyMatch(mention -> mention.kind() == MentionKind.PLACE && mention.covers(token));
  }

  /** Capitals tell names from words in running text only. */
  private static boolean bodyText(Sentence sentence) {
    return sentence.section() == Section.BODY;
  }

  /** "all but two of the 14": twelve; unknown when the whole is. */
  private static @Nullable Count allBut(Count left, @Nullable Count whole) {
    if (whole == null || !whole.exact() || whole.figure() == null || left.figure() == null) {
      return null;
    }
    return Count.exactly(whole.figure() - left.figure(), left.text());
  }

  private static @Nullable Count half(Count whole) {
    return whole.exact() && whole.figure() != null
        ? Count.exactly(whole.figure() / 2, whole.text())
        : null;
  }

  /** "members of", "dozens of", "the bodies of", "the lives of": the people stand behind "of". */
  private static boolean inner(Syntax syntax, Chunk outer) {
    String head = syntax.lemma(outer.head());
    return switch (head) {
      case "member",
          "body",
          "corpse",
          "life",
          "throat",
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
    return PeopleWords.collective(syntax.lemma(head)) && syntax.tag(inner.head()) == Tag.NUMBER;
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
        || PeopleWords.human(syntax, inner.head())
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
      case "him", "her", "he", "she", "someone", "himself", "herself" ->
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
    return analysis.document().words(syntax.sentence().span(start, to));
  }
}
