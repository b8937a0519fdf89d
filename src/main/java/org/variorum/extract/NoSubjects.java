package org.variorum.extract;

import org.variorum.dictionary.GrammarWords;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;

/** Phrases before a verb that look like its subject and are none. */
final class NoSubjects {

  private final ChunkRow row;

  NoSubjects(ChunkRow row) {
    this.row = row;
  }

  /** "there was", "there have been"; not "people there died", "the men there were soldiers". */
  boolean existential(int at) {
    VerbGroup verb = row.verb(at);
    return row.is(at, "there")
        && verb != null
        && verb.is("be")
        && !row.is(at - 1, Kind.NOUN)
        && !row.is(at - 1, Kind.RELATIVE);
  }

  /** "said a group calling itself the Falcons had done it": the name is no subject of its own. */
  boolean selfCalled(int noun) {
    VerbGroup verb = row.verb(noun - 2);
    return verb != null
        && verb.form() == Form.ING
        && SecondVerbs.naming(verb)
        && row.is(noun - 1, Kind.NOUN)
        && (row.is(noun - 1, "itself") || GrammarWords.SELF.is(row.lexeme(noun - 1)))
        && row.is(noun - 3, Kind.NOUN)
        && (row.is(noun - 4, Kind.SUBORDINATOR) || row.verb(noun - 4) != null);
  }

  /** "gunmen shouting “Liberty” killed": what is shouted kills nobody. */
  boolean shouted(int noun) {
    return row.is(noun - 1, Kind.QUOTE)
        && row.is(noun + 1, Kind.QUOTE)
        && row.verb(noun - 2) != null;
  }
}
