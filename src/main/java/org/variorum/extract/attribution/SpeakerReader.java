package org.variorum.extract.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.SpeakerRoles;
import org.variorum.dictionary.SpeechWords;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Speaker.Role;

/** Reads who speaks from a noun phrase, and by which channel from the clause around it. */
final class SpeakerReader {

  private static final Set<String> CHANNEL_PREPOSITIONS =
      Set.of("on", "in", "via", "through", "by", "over", "during", "at");

  private final Analysis analysis;

  SpeakerReader(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The speaker that a noun phrase names, or null when it names nobody who could speak. */
  @Nullable Speaker speaker(Syntax syntax, int phrase, @Nullable Clause clause) {
    Chunk chunk = syntax.chunk(phrase);
    if (syntax.tag(chunk.head()) == Tag.PRONOUN
        || phrase + 2 < syntax.chunks().size() && shared(syntax, phrase + 2)
        || syntax.sentence().is(chunk.from(), "no")) {
      return null;
    }
    int end = syntax.chunk(nameEnd(syntax, phrase)).to();
    Role role = role(syntax, chunk.from(), end, chunk.head());
    if (role == null) {
      return null;
    }
    int begin = shared(syntax, phrase) ? syntax.chunk(phrase - 2).from() : start(syntax, chunk);
    String name = analysis.document().words(syntax.sentence().span(begin, end));
    return new Speaker(name, role, clause == null ? null : channel(syntax, clause));
  }

  /** Whose account a noun names: "the army's claim"; or null. */
  @Nullable Speaker owner(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    int end = chunk.head();
    while (end > chunk.from() && syntax.tag(end) != Tag.POSSESSIVE) {
      end--;
    }
    if (end == chunk.from()) {
      return null;
    }
    Role role = role(syntax, chunk.from(), end, end - 1);
    return role == null
        ? null
        : new Speaker(
            analysis.document().words(syntax.sentence().span(start(syntax, chunk), end)),
            role,
            null);
  }

  /** Behind "of" phrases and an apposition between commas: "a spokesman, Colonel X,". */
  private static int nameEnd(Syntax syntax, int phrase) {
    int end = syntax.phraseEnd(phrase);
    List<Chunk> chunks = syntax.chunks();
    if (end + 2 < chunks.size()
        && chunks.get(end + 1).is(Chunk.Kind.COMMA)
        && chunks.get(end + 2).is(Chunk.Kind.NOUN)
        && (syntax.tag(chunks.get(end + 2).head()) == Tag.NAME
            || syntax.tag(chunks.get(phrase).head()) == Tag.NAME)
        && !age(syntax, chunks.get(end + 2))) {
      int last = syntax.phraseEnd(end + 2);
      boolean closed =
          last + 1 >= chunks.size()
              || chunks.get(last + 1).is(Chunk.Kind.COMMA)
              || chunks.get(last + 1).is(Chunk.Kind.STOP)
              || chunks.get(last + 1).is(Chunk.Kind.RELATIVE);
      return closed ? last : end;
    }
    return end;
  }

  /** "Amina Yusuf, 34": no part of a name. */
  private static boolean age(Syntax syntax, Chunk chunk) {
    return chunk.to() - chunk.from() == 1 && syntax.tag(chunk.head()) == Tag.NUMBER;
  }

  /** "local and security sources": the first word belongs to the sources as well. */
  private static boolean shared(Syntax syntax, int phrase) {
    if (phrase < 2
        || !syntax.chunk(phrase).is(Chunk.Kind.NOUN)
        || !syntax.chunk(phrase - 1).is(Chunk.Kind.CONJUNCTION)
        || !syntax.chunk(phrase - 2).is(Chunk.Kind.NOUN)) {
      return false;
    }
    Chunk first = syntax.chunk(phrase - 2);
    Words.Entry entry = syntax.base(first.head()).entry();
    return first.to() - first.from() == 1
        && entry != null
        && entry.adjective() > entry.noun()
        && syntax.chunk(phrase).to() - syntax.chunk(phrase).from() > 1;
  }

  /** Without the article. */
  private static int start(Syntax syntax, Chunk chunk) {
    boolean article = syntax.tag(chunk.from()) == Tag.DETERMINER && chunk.to() - chunk.from() > 1;
    return article ? chunk.from() + 1 : chunk.from();
  }

  private @Nullable Role role(Syntax syntax, int from, int to, int head) {
    if (armedBody(syntax, head)) {
      return Role.PARTY;
    }
    Role better = named(SpeakerRoles.role(syntax.base(head)));
    for (int i = from; i < to; i++) {
      Role role = named(SpeakerRoles.role(syntax.base(i)));
      if (role != null
          && (role != Role.WITNESS || i == head)
          && (better == null || better == Role.GOVERNMENT || better == Role.UNKNOWN)
          && syntax.tag(i) != Tag.POSSESSIVE) {
        better = better == Role.GOVERNMENT && role == Role.UNKNOWN ? better : role;
      }
    }
    if (better != null) {
      return better;
    }
    for (Mention<Actor> mention : analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (mention.from() < to
          && from < mention.to()
          && mention.value().kind() != Actor.Kind.FACILITY) {
        return role(mention.value().side());
      }
    }
    return syntax.tag(head) == Tag.NAME ? Role.UNKNOWN : null;
  }

  /** "the Liberation Army": a listed body that is no state's, whatever it calls itself. */
  private boolean armedBody(Syntax syntax, int head) {
    return Sequence.any(
        analysis.mentions().in(syntax.sentence().index(), Actor.class),
        m ->
            m.from() <= head
                && head < m.to()
                && m.value().canonical() != null
                && m.value().kind() == Actor.Kind.ORGANIZATION
                && m.value().side() == Actor.Side.NON_STATE_ARMED);
  }

  private static @Nullable Role named(@Nullable String name) {
    return name == null ? null : Role.valueOf(name);
  }

  private static Role role(Actor.Side side) {
    return switch (side) {
      case NON_STATE_ARMED -> Role.PARTY;
      case STATE_FORCES -> Role.MILITARY;
      case AUTHORITY -> Role.GOVERNMENT;
      case MEDIA -> Role.MEDIA;
      case INTERNATIONAL -> Role.INTERNATIONAL;
      case CIVILIANS -> Role.WITNESS;
      case UNKNOWN -> Role.UNKNOWN;
    };
  }

  /** "national television", "told AFP", "told AFP by telephone"; or null. */
  @Nullable String channel(Syntax syntax, Clause clause) {
    String way = way(syntax, clause);
    if (!clause.group().is("tell") || clause.objects().isEmpty()) {
      return way;
    }
    String told = "told " + quote(syntax, syntax.chunk(clause.objects().get(0)));
    return way == null ? told : told + " by " + way;
  }

  private @Nullable String way(Syntax syntax, Clause clause) {
    for (Prepositional phrase : clause.prepositions()) {
      Chunk chunk = syntax.chunk(phrase.phrase());
      if (CHANNEL_PREPOSITIONS.contains(phrase.preposition())
          && SpeechWords.CHANNEL.is(syntax.base(chunk.head()))) {
        return quote(syntax, chunk);
      }
    }
    return null;
  }

  private String quote(Syntax syntax, Chunk chunk) {
    return analysis.document().words(syntax.sentence().span(start(syntax, chunk), chunk.to()));
  }
}
