package org.variorum.extract;

import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.SpeechWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk.Kind;

/**
 * Words that turn out to open a clause once its verb is seen: "before six attackers were shot",
 * "the bomb that rebels planted".
 */
final class OpenedClauses {

  /** Prepositions, most of time, that also join clauses: "before he was shot". */
  static final WordSet CLAUSAL = WordSet.of("before", "after", "until", "since", "as");

  private final ChunkRow row;

  /** Of a row whose chunks may be replaced. */
  OpenedClauses(ChunkRow row) {
    this.row = row;
  }

  /**
   * @param sure only before a verb that cannot be a participle: one with an auxiliary or an object
   */
  void openClauses(boolean sure) {
    for (int i = 0; i + 2 < row.size(); i++) {
      if (row.is(i, Kind.PREPOSITION) && CLAUSAL.has(row.lexeme(i)) && opensClause(i, sure)) {
        Chunk chunk = row.get(i);
        row.set(i, Chunk.of(Kind.SUBORDINATOR, chunk.from(), chunk.to()));
      }
    }
  }

  /**
   * "before six attackers were shot": a preposition of time before a phrase with a finite verb of
   * its own joins a clause, if what stands before it has its verb already: "those who fled after
   * the attack were caught" has not.
   */
  private boolean opensClause(int preposition, boolean sure) {
    int finite = 0;
    int relative = 0;
    int nouns = 0;
    for (int j = preposition - 1; j >= 0 && !row.get(j).is(Kind.STOP); j--) {
      finite += row.finite(j) ? 1 : 0;
      relative += row.is(j, Kind.RELATIVE) ? 1 : 0;
      nouns += row.is(j, Kind.NOUN) ? 1 : 0;
    }
    boolean told = finite > relative || row.is(preposition - 1, Kind.ADJECTIVE) || nouns == 0;
    return told && subjectWithVerb(preposition + 1, sure);
  }

  private boolean subjectWithVerb(int from, boolean sure) {
    if (!row.is(from, Kind.NOUN)) {
      return false;
    }
    for (int j = from + 1; j < row.size(); j++) {
      if (row.verb(j) != null && !row.dependent(j)) {
        return !sure || surelyFinite(j);
      }
      int closed = row.is(j, Kind.COMMA) ? apposition(j) : -1;
      if (closed > j) {
        j = closed;
        continue;
      }
      boolean inside =
          row.dependent(j)
              || row.is(j, Kind.NOUN)
              || row.is(j, Kind.PREPOSITION)
              || row.is(j, Kind.DATE)
              || row.is(j, Kind.ADVERB)
              || row.is(j, Kind.CONJUNCTION) && !row.verbFollows(j);
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /**
   * "after Ana Ruiz, a member of parliament, was shot": the second comma before the verb, or -1.
   */
  private int apposition(int comma) {
    int j = comma + 1;
    while (row.is(j, Kind.NOUN) || row.is(j, Kind.PREPOSITION) || row.is(j, Kind.ADVERB)) {
      j++;
    }
    boolean said = row.is(comma + 1, Kind.NOUN) && !row.is(j - 1, Kind.PREPOSITION);
    return said && row.is(j, Kind.COMMA) && row.finite(j + 1) ? j : -1;
  }

  private boolean surelyFinite(int verb) {
    boolean joined = row.is(verb + 1, Kind.CONJUNCTION) && row.finite(verb + 2);
    return !row.bare(verb) || row.is(joined ? verb + 3 : verb + 1, Kind.NOUN);
  }

  /** "The bomb that rebels planted exploded": the noun before is what they planted. */
  void openRelatives() {
    for (int i = 1; i + 2 < row.size(); i++) {
      VerbGroup verb = row.verb(i + 2);
      boolean opens =
          row.is(i, Kind.SUBORDINATOR)
              && row.is(i, "that")
              && row.is(i - 1, Kind.NOUN)
              && row.is(i + 1, Kind.NOUN)
              && verb != null
              && (verb.transitive() || !verb.is("be") && verbBehind(i + 2) > i + 3)
              && !row.is(i + 3, Kind.NOUN)
              && !row.particle(i + 3)
              && !saidBefore(i - 1);
      if (opens) {
        Chunk chunk = row.get(i);
        row.set(i, Chunk.of(Kind.RELATIVE, chunk.from(), chunk.to()));
      }
    }
  }

  /**
   * "A bomb he had planted killed six", "the man they had seized": a clause right behind the noun
   * that is its object opens without a word; an empty chunk stands for it.
   */
  void openContacts() {
    for (int i = 0; i + 2 < row.size(); i++) {
      if (row.is(i, Kind.NOUN) && row.is(i + 1, Kind.NOUN) && contact(i, i + 2)) {
        int at = row.get(i + 1).from();
        row.insert(i + 1, new Chunk(Kind.RELATIVE, at, at, at, null));
        i += 2;
      }
    }
  }

  /** Whether the verb has the phrase before its subject as object. */
  private boolean contact(int noun, int verb) {
    VerbGroup group = row.verb(verb);
    if (group == null
        || group.passive() && !row.bare(verb)
        || group.is("be")
        || group.form() == VerbGroup.Form.ING
        || group.form() == VerbGroup.Form.INFINITIVE
        || !somebody(noun + 1)
        || saidBefore(noun)) {
      return false;
    }
    boolean particle = row.particle(verb + 1);
    if (row.is(particle ? verb + 2 : verb + 1, Kind.NOUN)) {
      return false;
    }
    int said = row.is(verb + 2, Kind.NOUN) ? verb + 2 : verb + 1;
    if (!group.transitive() && row.finite(verb + 1) && verbBehind(said) >= 0) {
      return true; // "A bomb the army said was planted by the rebels killed nine"
    }
    int next = verbBehind(verb);
    if (next >= 0 && !row.dependent(next) || next >= 0 && row.bare(next)) {
      return group.transitive() || next > verb + 1;
    }
    boolean earlier = group.tense() == VerbGroup.Tense.PLUPERFECT;
    return (earlier || Subjects.NOMINATIVE.has(row.lexeme(noun + 1)))
        && !row.is(verb + 1, Kind.SUBORDINATOR)
        && group.transitive()
        && inLaterPart(noun);
  }

  /** "he", "the gunmen": no name that goes on with the phrase before it. */
  private boolean somebody(int noun) {
    Chunk chunk = row.get(noun);
    String tag = row.sentence().lexeme(chunk.from()).tag();
    return Subjects.NOMINATIVE.has(row.lexeme(noun)) || "DETERMINER".equals(tag);
  }

  /** "killed the man | they had": behind a verb, in a sentence that opens with no other clause. */
  private boolean inLaterPart(int noun) {
    boolean told = false;
    for (int j = noun - 1; j >= 0 && !row.is(j, Kind.STOP); j--) {
      boolean other =
          row.is(j, Kind.SUBORDINATOR)
              || row.is(j, Kind.PREPOSITION) && CLAUSAL.has(row.lexeme(j))
              || row.is(j, Kind.COMMA) && !told;
      if (other) {
        return false;
      }
      told |= row.verb(j) != null;
    }
    return told;
  }

  /** The next verb behind a verb, past what says where and when; -1 where another phrase stands. */
  private int verbBehind(int verb) {
    for (int j = verb + 1; j < row.size(); j++) {
      if (row.verb(j) != null) {
        return j;
      }
      boolean inside =
          row.is(j, Kind.PREPOSITION)
              || row.is(j, Kind.NOUN) && row.governed(j)
              || row.is(j, Kind.DATE)
              || row.is(j, Kind.ADVERB);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** "told reporters that", "a report that": what follows is said. */
  private boolean saidBefore(int noun) {
    Lexeme head = row.sentence().lexeme(row.get(noun).head());
    String lemma = head.noun() == null ? head.norm() : head.noun();
    if (SpeechWords.ACCOUNT.is(head)
        || SpeechWords.CHANNEL.is(head)
        || GrammarWords.ACCOUNT.is(lemma)
        || GrammarWords.DUBIOUS.is(lemma)
        || GrammarWords.PROOF.is(lemma)) {
      return true;
    }
    for (int j = noun - 1; j >= 0 && !row.get(j).boundary(); j--) {
      VerbGroup verb = row.verb(j);
      if (verb != null) {
        Words.Entry entry = Words.english().entry(verb.lemma());
        return entry != null && entry.takesThat();
      }
    }
    return false;
  }
}
