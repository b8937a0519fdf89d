package org.variorum.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/** Settles verb forms that look alike once the whole sentence is seen. */
final class VerbForms {

  private static final WordSet WHOLE = WordSet.of("of", "among");

  private static final WordSet COPULAR =
      WordSet.of("prove", "remain", "appear", "seem", "sound", "look");

  private final ChunkRow row;
  private final SecondVerbs second;

  private VerbForms(Sentence sentence, List<Chunk> chunks) {
    this.row = new ChunkRow(sentence, chunks);
    this.second = new SecondVerbs(row);
  }

  /** The same chunks with every verb group's form as the sentence needs it. */
  static List<Chunk> settle(Sentence sentence, List<Chunk> chunks) {
    VerbForms forms = new VerbForms(sentence, chunks);
    OpenedClauses opened = new OpenedClauses(forms.row);
    opened.openClauses(true);
    opened.openRelatives();
    opened.openContacts();
    for (int i = 2; i < forms.row.size(); i++) {
      VerbGroup group = forms.row.verb(i);
      boolean past = group != null && group.tense() == Tense.PAST && forms.row.bare(i);
      if (group != null
          && past
          && (forms.leftSo(i) || forms.partOfThem(i) || forms.ofWhole(i))
          && !dies(group)) {
        forms.replace(i, group.as(Form.PARTICIPLE));
      }
    }
    for (int i = 1; i < forms.row.size(); i++) {
      VerbGroup group = forms.row.verb(i);
      boolean bare = group != null && group.modal() == null && forms.row.bare(i);
      if (group != null && bare) {
        forms.settle(i, group);
      }
    }
    opened.openClauses(false);
    for (int i = 1; i < forms.row.size(); i++) {
      VerbGroup group = forms.row.verb(i);
      if (group != null && (forms.row.is(i - 1, "neither") || forms.row.is(i - 1, "nor"))) {
        forms.replace(i, group.negative()); // "has neither claimed nor denied"
      }
    }
    return forms.row.chunks();
  }

  /**
   * "leaving seven killed and others injured", "with scores injured": a state that somebody is in.
   */
  private boolean leftSo(int i) {
    if (!row.is(i - 1, Kind.NOUN) || objectBehind(i)) {
      return false;
    }
    if (row.is(i - 2, Kind.CONJUNCTION)) {
      return row.dependent(i - 3) && row.is(i - 4, Kind.NOUN) && opensState(i - 5);
    }
    return opensState(i - 2);
  }

  /** ", two of them dressed as policemen, forced": a part of those before, in passing. */
  private boolean partOfThem(int i) {
    boolean part =
        row.is(i - 1, Kind.NOUN)
            && row.is(i - 1, "them")
            && row.complement(i - 1)
            && row.is(i - 4, Kind.COMMA)
            && row.is(i - 5, Kind.NOUN);
    int j = i + 1;
    while (part && (row.is(j, Kind.NOUN) || row.is(j, Kind.PREPOSITION) || row.is(j, Kind.DATE))) {
      j++;
    }
    return part && row.is(j, Kind.COMMA) && row.verb(j + 1) != null;
  }

  /** "Of the 14 people killed in the blast, nine were": the whole that a part is told of. */
  private boolean ofWhole(int i) {
    boolean opens =
        row.is(i - 1, Kind.NOUN)
            && row.is(i - 2, Kind.PREPOSITION)
            && WHOLE.has(row.lexeme(i - 2))
            && (i == 2 || row.is(i - 3, Kind.COMMA) || row.is(i - 3, Kind.SUBORDINATOR));
    for (int j = i + 1; opens && j < row.size() && !row.is(j, Kind.STOP); j++) {
      if (row.is(j, Kind.COMMA)) {
        return row.is(j + 1, Kind.NOUN) && !objectBehind(i);
      }
    }
    return false;
  }

  private boolean opensState(int at) {
    VerbGroup verb = row.verb(at);
    return verb != null ? verb.is("leave") : row.is(at, Kind.PREPOSITION) && row.is(at, "with");
  }

  private void settle(int i, VerbGroup group) {
    int joined = row.stranded(i - 2) ? i - 3 : i - 2; // "were gunned down and killed"
    VerbGroup before = row.is(i - 1, Kind.CONJUNCTION) ? row.verb(joined) : null;
    VerbGroup shared = before == null ? null : second.joined(i, group, before);
    if (shared != null) {
      replace(i, shared);
      return;
    }
    boolean afterNoun = row.is(i - 1, Kind.NOUN);
    boolean afterVerb = row.verb(i - 1) != null;
    if (afterNoun && Subjects.NOMINATIVE.has(row.lexeme(i - 1))) {
      return; // "a man who said he spoke for the group"
    }
    if (group.is("be") && group.form() == Form.FINITE) {
      return;
    }
    boolean turnsOut = group.is("turn") && row.is(i + 1, "out");
    if (turnsOut || COPULAR.has(group.base()) && row.is(i + 1, Kind.ADJECTIVE)) {
      return; // "The report proved wrong", "turned out to be false"
    }
    if (SecondVerbs.intransitive(group)) {
      return; // "A man appeared in court charged with murder": nobody is appeared
    }
    if (pastOnly(group)) {
      return; // "came hours after a bomb tore through a hall": torn is the participle
    }
    if (dies(group)) {
      return; // "Two soldiers serving with the force died when": nobody is died
    }
    if (row.verb(i + 1) != null && saying(group) || afterVerb && sayingAside(row.verb(i - 1))) {
      return;
    }
    boolean inRelative = // "the bus which gunmen attacked", "a raid authorities blamed on rebels"
        afterNoun
            && (row.is(i - 2, Kind.RELATIVE) || row.is(i - 2, Kind.NOUN) && group.is("blame"));
    if (group.tense() == Tense.PAST
        && !inRelative
        && (second.describes(i)
            || afterNoun
                && (finiteBehind(i)
                    || objectBefore(i) && !objectBehind(i, group) && !closesRelative(i))
            || afterVerb && !closesRelative(i))) {
      replace(i, group.as(Form.PARTICIPLE));
    }
  }

  private boolean pastOnly(VerbGroup group) {
    Words.VerbForm form = row.sentence().lexeme(group.head()).verb();
    return form != null && form.inflection() == Words.Inflection.PAST;
  }

  private static boolean dies(VerbGroup group) {
    return group.form() == Form.FINITE
        && Sequence.any(
            Predicates.verbs(group.base()), p -> p.act() == Act.DIE && p.particle().isEmpty());
  }

  private void replace(int i, VerbGroup group) {
    Chunk chunk = row.get(i);
    row.set(i, new Chunk(Kind.VERB, chunk.from(), chunk.to(), chunk.head(), group));
  }

  /** "The bomb planted in a car killed two": a finite verb follows with no subject of its own. */
  private boolean finiteBehind(int i) {
    boolean object = false;
    for (int j = i + 1; j < row.size(); j++) {
      if (row.finite(j)) {
        return true;
      }
      if (row.dependent(j)) {
        object = true;
        continue;
      }
      Chunk chunk = row.get(j);
      boolean free = chunk.is(Kind.NOUN) && !row.governed(j);
      if (free && !object
          || chunk.boundary()
          || chunk.is(Kind.COMMA)
          || chunk.is(Kind.CONJUNCTION)) {
        return false;
      }
      object &= !free;
    }
    return false;
  }

  /** "killed a lawyer called X": the noun before belongs to a verb that takes no clause. */
  private boolean objectBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      VerbGroup verb = row.verb(j);
      if (verb != null) {
        boolean be = verb.is("be");
        boolean owned = GuiltWords.any(row.lexeme(j + 1)); // "claimed responsibility"
        boolean whole = verb.form() == Form.FINITE || verb.form() == Form.INFINITIVE && !be;
        return (be || owned || verb.transitive()) && whole;
      }
      Chunk chunk = row.get(j);
      if (chunk.boundary() || chunk.is(Kind.COMMA) || chunk.is(Kind.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "A bomb that killed five people exploded": the noun before the relative clause has no verb but
   * this one.
   */
  private boolean closesRelative(int i) {
    int relative = -1;
    for (int j = i - 1; j >= 0 && relative < 0; j--) {
      if (row.is(j, Kind.RELATIVE) || row.whose(j)) {
        relative = j;
      } else if (row.get(j).boundary()
          || row.is(j, Kind.COMMA)
          || row.is(j, Kind.CONJUNCTION) && !row.verbFollows(j)) {
        return false;
      }
    }
    for (int j = relative - 1; j >= 0 && !row.get(j).boundary(); j--) {
      if (row.verb(j) != null) {
        return false;
      }
    }
    return relative > 0 && row.is(relative - 1, Kind.NOUN);
  }

  /** An object behind it, which a participle of the passive has not; but "a man called X". */
  private boolean objectBehind(int i, VerbGroup group) {
    return objectBehind(i) && !SecondVerbs.naming(group);
  }

  /** "shot a woman", "shot dead a woman". */
  private boolean objectBehind(int i) {
    return row.is(i + 1, Kind.NOUN) || row.is(i + 1, Kind.ADJECTIVE) && row.is(i + 2, Kind.NOUN);
  }

  /** "an attack that officials said killed 12": the verb of saying stands aside. */
  private static boolean saying(@Nullable VerbGroup verb) {
    Words.Entry entry = verb == null ? null : Words.english().entry(verb.lemma());
    return verb != null && verb.form() == Form.FINITE && entry != null && entry.takesThat();
  }

  /** But in "were feared killed" the second verb says what is feared. */
  private static boolean sayingAside(@Nullable VerbGroup verb) {
    return verb != null && !verb.passive() && saying(verb);
  }
}
