package org.variorum.extract.casualty;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private static final Set<String> HELD = Set.of("prisoner", "captive", "hostage");

  private static final Set<String> ORDINALS =
      Set.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
          "latest", "last");

  private final Analysis analysis;
  private final NamedPeople names;

  VictimReader(Analysis analysis) {
    this.analysis = analysis;
    this.names = new NamedPeople(analysis);
  }

  /** The people of a phrase, or null when it is not of people. */
  @Nullable Victims read(Syntax syntax, int phrase) {
    Chunk chunk = withoutState(syntax, syntax.chunk(phrase));
    Sentence sentence = syntax.sentence();
    int head = chunk.head();
    if (syntax.tag(head) == Tag.PRONOUN) {
      return Pronouns.read(syntax, chunk);
    }
    if (ordinal(syntax, chunk) || asked(sentence, chunk)) {
      return null;
    }
    int last = syntax.phraseEnd(phrase);
    Mention<Actor> actor = actor(sentence, chunk.from(), chunk.to(), head);
    Mention<Count> amount =
        oneCalled(syntax, amount(sentence, chunk.from(), chunk.to(), head), actor);
    Chunk inner = syntax.chunk(last);
    boolean sized = last > phrase && sized(syntax, head, inner);
    boolean inside = !sized && last > phrase && inner(syntax, chunk) && people(syntax, inner);
    if (sized) {
      amount = amount(sentence, inner.from(), inner.to(), inner.head());
    }
    if (inside) {
      Mention<Actor> innerActor = actor(sentence, inner.from(), inner.to(), inner.head());
      actor = innerActor == null ? actor : innerActor;
      amount = amount == null ? whole(syntax, phrase, last) : amount;
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
            || names.fullName(syntax, chunk)
            || names.titled(syntax, chunk)
            || names.lastName(syntax, chunk);
    if (!people) {
      return null;
    }
    Actor.Side nature = Natures.of(syntax, head, actor);
    boolean none =
        NONE.contains(sentence.norm(chunk.from()))
            && (amount == null || amount.from() > chunk.from());
    Count asMany = amount == null ? asMany(sentence, chunk) : null;
    Count count =
        asMany != null || Uncounted.untold(syntax, chunk)
            ? asMany
            : amount == null || none
                ? Uncounted.count(
                    syntax,
                    chunk,
                    ONE_OF.contains(syntax.lemma(chunk.head())) ? chunk.head() : head,
                    actor)
                : amount.value();
    if (amount != null && amount.value().share() == Count.Share.ALL_BUT) {
      Mention<Count> whole = last > phrase ? whole(syntax, phrase, last) : null;
      count = Whole.allBut(amount.value(), whole == null ? null : whole.value());
    }
    if (inside && syntax.lemma(chunk.head()).equals("half")) {
      Mention<Count> whole = amount(sentence, inner.from(), inner.to(), inner.head());
      count = whole == null ? count : Whole.half(whole.value());
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
        actor != null && actor.value().head().category().equals("combatant"),
        count,
        more(sentence, chunk) || amount != null && amount.value().share() == Count.Share.ADDITIONAL,
        named);
  }

  /** "took 15 policemen prisoner": without what they became. */
  private static Chunk withoutState(Syntax syntax, Chunk chunk) {
    boolean held =
        HELD.contains(syntax.lemma(chunk.head()))
            && chunk.head() == chunk.to() - 1
            && chunk.head() - chunk.from() > 1
            && syntax.tag(chunk.head() - 1) == Tag.NOUN
            && Words.english().plural(syntax.sentence().norm(chunk.head() - 1));
    return held
        ? new Chunk(chunk.kind(), chunk.from(), chunk.to() - 1, chunk.head() - 1, null)
        : chunk;
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

  /** "members of", "dozens of", "the bodies of", "the lives of": the people stand behind "of". */
  private static boolean inner(Syntax syntax, Chunk outer) {
    String head = syntax.lemma(outer.head());
    return switch (head) {
      case "member",
          "body",
          "corpse",
          "remains",
          "remain",
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
  private static boolean ordinal(Syntax syntax, Chunk chunk) {
    Sentence sentence = syntax.sentence();
    String second = sentence.norm(chunk.from() + 1);
    return sentence.norm(chunk.from()).equals("the")
        && (ORDINALS.contains(second)
            || numericOrdinal(second) && !sentence.token(chunk.head()).capitalized());
  }

  /** "all but two of the 14 crew of the ship": the first number behind "of". */
  private @Nullable Mention<Count> whole(Syntax syntax, int phrase, int last) {
    for (int at = phrase + 2; at <= last; at += 2) {
      Chunk chunk = syntax.chunk(at);
      Mention<Count> count = amount(syntax.sentence(), chunk.from(), chunk.to(), chunk.head());
      if (count != null) {
        return count;
      }
    }
    return null;
  }

  /** "how many soldiers". */
  private static boolean asked(Sentence sentence, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (sentence.norm(i).equals("how") && sentence.norm(i + 1).equals("many")) {
        return true;
      }
    }
    return false;
  }

  /** "three soldiers and as many rebels": the number told before. */
  private @Nullable Count asMany(Sentence sentence, Chunk chunk) {
    boolean stands =
        sentence.norm(chunk.from()).equals("as") && sentence.norm(chunk.from() + 1).equals("many");
    Count last = null;
    for (Mention<Count> mention : analysis.mentions().in(sentence.index(), Count.class)) {
      last = stands && mention.to() <= chunk.from() ? mention.value() : last;
    }
    return last;
  }

  /** "14th", "21st". */
  private static boolean numericOrdinal(String norm) {
    return !norm.isEmpty()
        && Character.isDigit(norm.charAt(0))
        && (norm.endsWith("th")
            || norm.endsWith("st")
            || norm.endsWith("nd")
            || norm.endsWith("rd"));
  }

  private boolean people(Syntax syntax, Chunk inner) {
    Sentence sentence = syntax.sentence();
    Mention<Actor> actor = actor(sentence, inner.from(), inner.to(), inner.head());
    return actor != null && actor.value().kind() != Actor.Kind.FACILITY
        || PeopleWords.human(syntax, inner.head())
        || syntax.tag(inner.head()) == Tag.NUMBER;
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

  /** "one Sheikh Ali": a name that is new to the reader, and no count; but "one Palestinian". */
  private static @Nullable Mention<Count> oneCalled(
      Syntax syntax, @Nullable Mention<Count> count, @Nullable Mention<Actor> actor) {
    boolean called =
        count != null
            && syntax.sentence().norm(count.to() - 1).equals("one")
            && count.to() < syntax.sentence().size()
            && syntax.tag(count.to()) == Tag.NAME
            && !PeopleWords.one(syntax, count.to(), actor);
    return called ? null : count;
  }

  private static boolean more(Sentence sentence, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (MORE.contains(sentence.norm(i))
          && !(sentence.norm(i).equals("more")
              && (sentence.norm(i + 1).equals("than") || sentence.norm(i - 1).equals("or")))) {
        return true;
      }
    }
    return false;
  }

  /** Who they are; null when only a number tells of them: "at least nine", "the other 11". */
  private @Nullable String text(Syntax syntax, int from, int to, @Nullable Mention<Count> amount) {
    int start =
        amount != null && amount.from() <= from + 1 && amount.to() < to ? amount.to() : from;
    while (start < to - 1 && link(syntax, start)) {
      start++;
    }
    boolean number = amount != null && amount.covers(to - 1) || syntax.tag(to - 1) == Tag.NUMBER;
    return number && start >= to - 2
        ? null
        : analysis.document().words(syntax.sentence().span(start, to));
  }

  /** What stands before people and says nothing of who they are. */
  private static boolean link(Syntax syntax, int token) {
    return switch (syntax.tag(token)) {
      case DETERMINER, PREPOSITION -> true;
      case NUMBER -> !syntax.sentence().norm(token + 1).equals("-");
      default -> false;
    };
  }
}
