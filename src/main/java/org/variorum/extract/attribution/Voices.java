package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;

/**
 * Who has spoken so far in a report, so that a pronoun can speak for them. One for each reading of
 * one report.
 */
final class Voices {

  private static final WordSet PRONOUNS = WordSet.of("he", "she", "they", "it", "who");

  private static final WordSet BY = WordSet.of("by", "from");

  private final SpeakerReader reader;
  private List<Speaker> last = List.of();

  Voices(SpeakerReader reader) {
    this.reader = reader;
  }

  /**
   * The speakers that noun phrases name; those that could not speak are left out.
   *
   * @param clause the clause of the verb of saying, which may name a channel; or null
   */
  List<Speaker> of(Syntax syntax, List<Integer> phrases, @Nullable Clause clause) {
    List<Speaker> speakers = new ArrayList<>();
    for (int phrase : phrases) {
      Speaker speaker = reader.speaker(syntax, phrase, clause);
      if (speaker != null) {
        speakers.add(speaker);
      }
    }
    if (speakers.isEmpty() && phrases.size() == 1 && pronoun(syntax, phrases.get(0))) {
      String channel = clause == null ? null : reader.channel(syntax, clause);
      last.forEach(
          s ->
              speakers.add(
                  new Speaker(s.name(), s.role(), channel == null ? s.channel() : channel)));
    }
    if (!speakers.isEmpty()) {
      last = Sequence.copyOf(speakers);
    }
    return speakers;
  }

  /** Whose account it is that a noun phrase names: "the army's claim", "a claim by the army". */
  List<Speaker> ofAccount(Syntax syntax, int phrase) {
    int from = phrase + 1;
    boolean by =
        from + 1 < syntax.chunks().size()
            && BY.has(syntax.sentence().lexeme(syntax.chunk(from).from()))
            && syntax.chunk(from + 1).is(Kind.NOUN);
    if (by) {
      return of(syntax, List.of(from + 1), null);
    }
    Speaker owner = reader.owner(syntax, phrase);
    return owner == null ? List.of() : List.of(owner);
  }

  private static boolean pronoun(Syntax syntax, int phrase) {
    return PRONOUNS.has(syntax.sentence().lexeme(syntax.chunk(phrase).head()));
  }
}
