package org.variorum.extract.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
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

  private static final WordSet NONE = WordSet.of("no", "neither");
  private static final WordSet MORE =
      WordSet.of(
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
  private static final WordSet ONE_OF = WordSet.of("member", "body", "corpse");

  /** What becomes of people and does not say who they are: "four hurt". */
  private static final WordSet STATES = WordSet.of("hurt", "dead", "injured", "wounded", "killed");

  /** "the number of people slain": which number is told elsewhere, or not at all. */
  private static final WordSet TOTALS = WordSet.of("number", "total");

  private static final WordSet HELD = WordSet.of("prisoner", "captive", "hostage");

  private final Analysis analysis;
  private final PhraseContents contents;
  private final NamedPeople names;

  VictimReader(Analysis analysis) {
    this.analysis = analysis;
    this.contents = new PhraseContents(analysis);
    this.names = new NamedPeople(analysis);
  }

  /** The people of a phrase, or null when it is not of people. */
  @Nullable Victims read(Syntax syntax, int phrase) {
    Chunk chunk = withoutState(syntax, syntax.chunk(phrase));
    Sentence sentence = syntax.sentence();
    int head = chunk.head();
    if (syntax.tag(head) == Tag.PRONOUN && !numbered(sentence, chunk)) {
      return Pronouns.read(syntax, chunk);
    }
    if (NobodyNew.in(syntax, chunk)) {
      return null;
    }
    int last = syntax.phraseEnd(phrase);
    Mention<Actor> actor = contents.actor(sentence, chunk);
    Mention<Count> amount =
        PhraseContents.oneCalled(syntax, contents.amount(sentence, chunk), actor);
    Chunk inner = syntax.chunk(last);
    boolean sized = last > phrase && BehindOf.number(syntax, chunk, inner);
    boolean inside =
        !sized
            && last > phrase
            && BehindOf.people(syntax, chunk)
            && (people(syntax, inner) || BehindOf.countedBodies(syntax, chunk, inner));
    if (sized) {
      amount = contents.amount(sentence, inner);
    }
    if (inside) {
      Mention<Actor> innerActor = contents.actor(sentence, inner);
      actor = innerActor == null ? actor : innerActor;
      amount = amount == null ? contents.whole(syntax, phrase, last) : amount;
      head = inner.head();
    }
    if (!ofPeople(syntax, chunk, head, actor, amount)) {
      return null;
    }
    Mention<Count> inAll = amount == null ? contents.inAll(syntax, phrase) : null;
    Count count = inAll == null ? count(syntax, chunk, head, actor, amount) : inAll.value();
    if (amount != null && amount.value().share() == Count.Share.ALL_BUT) {
      Mention<Count> whole = last > phrase ? contents.whole(syntax, phrase, last) : null;
      count = Whole.allBut(amount.value(), whole == null ? null : whole.value());
    }
    if (inside && syntax.lemma(chunk.head()).equals("half")) {
      Mention<Count> whole = contents.amount(sentence, inner);
      count = whole == null ? count : Whole.half(whole.value());
    }
    int end = inside || sized ? inner.to() : chunk.to();
    return new Victims(
        chunk.from(),
        end,
        text(syntax, chunk.from(), end, amount),
        Natures.of(syntax, head, actor),
        actor != null && actor.value().head().category().equals("combatant"),
        count,
        more(sentence, chunk) || amount != null && amount.value().share() == Count.Share.ADDITIONAL,
        named(syntax, chunk, head, actor, amount));
  }

  /** "Forty-one", "all but one": its last word alone is no number. */
  private boolean numbered(Sentence sentence, Chunk chunk) {
    Mention<Count> amount = contents.amount(sentence, chunk);
    return amount != null && amount.from() < chunk.head() && amount.covers(chunk.head());
  }

  /** Whether the phrase is of people, by its number, its actor, its nouns or its names. */
  private boolean ofPeople(
      Syntax syntax,
      Chunk chunk,
      int head,
      @Nullable Mention<Actor> actor,
      @Nullable Mention<Count> amount) {
    boolean age = amount == null && syntax.sentence().token(chunk.head()).numeric();
    if (age || actor != null && actor.value().kind() == Actor.Kind.FACILITY) {
      return false;
    }
    boolean number =
        amount != null && amount.covers(chunk.head()) || syntax.tag(chunk.head()) == Tag.NUMBER;
    return number
        || actor != null
        || PeopleWords.human(syntax, head)
        || PeopleWords.named(syntax, chunk, amount)
        || names.fullName(syntax, chunk)
        || names.titled(syntax, chunk)
        || names.lastName(syntax, chunk);
  }

  /** How many they are, or null when it is not told. */
  private @Nullable Count count(
      Syntax syntax,
      Chunk chunk,
      int head,
      @Nullable Mention<Actor> actor,
      @Nullable Mention<Count> amount) {
    boolean none =
        NONE.has(syntax.sentence().lexeme(chunk.from()))
            && (amount == null || amount.from() > chunk.from());
    Count asMany = amount == null ? contents.asMany(syntax.sentence(), chunk) : null;
    if (asMany != null || Uncounted.untold(syntax, chunk)) {
      return asMany;
    }
    if (amount == null && !none && TOTALS.has(syntax.base(chunk.head()))) {
      return null;
    }
    boolean body = head != chunk.head() && ofOne(syntax, head); // "the bodies of a man and a boy"
    boolean itself = ONE_OF.has(syntax.base(chunk.head())) && !body;
    return amount == null || none
        ? Uncounted.count(syntax, chunk, itself ? chunk.head() : head, actor)
        : amount.value();
  }

  private static boolean ofOne(Syntax syntax, int head) {
    String first = syntax.sentence().norm(syntax.chunk(syntax.chunkAt(head)).from());
    return first.equals("a") || first.equals("an") || first.equals("his") || first.equals("her");
  }

  /** Whether it is somebody by name: "Pedro Salas", "Judge Salas". */
  private static boolean named(
      Syntax syntax,
      Chunk chunk,
      int head,
      @Nullable Mention<Actor> actor,
      @Nullable Mention<Count> amount) {
    return amount == null
        && (syntax.tag(head) == Tag.NAME && !PeopleWords.named(syntax, chunk, null)
            || actor != null
                && actor.value().kind() == Actor.Kind.PERSON
                && syntax.tag(actor.to() - 1) == Tag.NAME);
  }

  /** "took 15 policemen prisoner": without what they became. */
  private static Chunk withoutState(Syntax syntax, Chunk chunk) {
    boolean held =
        HELD.has(syntax.base(chunk.head()))
            && chunk.head() == chunk.to() - 1
            && chunk.head() > chunk.from()
            && (syntax.tag(chunk.head() - 1) == Tag.NOUN
                    && syntax.sentence().lexeme(chunk.head() - 1).plural()
                || syntax.tag(chunk.head() - 1) == Tag.NUMBER
                    && !syntax.sentence().lexeme(chunk.head()).plural());
    return held
        ? new Chunk(chunk.kind(), chunk.from(), chunk.to() - 1, chunk.head() - 1, null)
        : chunk;
  }

  /** Whether the phrases' own heads are people: "two tourists", not "the rebels' weapons". */
  boolean people(Syntax syntax, List<Integer> phrases) {
    for (int phrase : phrases) {
      Chunk chunk = syntax.chunk(phrase);
      Mention<Actor> actor = contents.actor(syntax.sentence(), chunk);
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

  /** Whether what stands behind "of" is people or their number. */
  private boolean people(Syntax syntax, Chunk inner) {
    Mention<Actor> actor = contents.actor(syntax.sentence(), inner);
    return actor != null && actor.value().kind() != Actor.Kind.FACILITY
        || PeopleWords.human(syntax, inner.head())
        || PeopleWords.named(syntax, inner, null) // "dozens of Afghans"
        || syntax.tag(inner.head()) == Tag.NUMBER;
  }

  private static boolean more(Sentence sentence, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (MORE.has(sentence.lexeme(i))
          && !(sentence.is(i, "more")
              && (sentence.is(i + 1, "than") || sentence.is(i - 1, "or")))) {
        return true;
      }
    }
    return false;
  }

  /** Who they are; null when only a number tells of them: "at least nine", "the other 11". */
  private @Nullable String text(Syntax syntax, int from, int to, @Nullable Mention<Count> amount) {
    boolean asMany = amount == null && syntax.sentence().is(to - 1, "many");
    if (asMany || amount != null && amount.from() <= from && amount.to() >= to) {
      return null;
    }
    int start =
        amount != null && amount.from() <= from + 1 && amount.to() < to ? amount.to() : from;
    while (start < to - 1 && link(syntax, start)) {
      start++;
    }
    boolean number = amount != null && amount.covers(to - 1) || syntax.tag(to - 1) == Tag.NUMBER;
    boolean state =
        amount != null && to - start == 1 && STATES.has(syntax.sentence().lexeme(start));
    return number && start >= to - 2 || state
        ? null
        : analysis.document().words(syntax.sentence().span(start, to));
  }

  /** What stands before people and says nothing of who they are. */
  private static boolean link(Syntax syntax, int token) {
    return switch (syntax.tag(token)) {
      case DETERMINER, PREPOSITION -> true;
      case NUMBER -> !syntax.sentence().is(token + 1, "-");
      default -> false;
    };
  }
}
