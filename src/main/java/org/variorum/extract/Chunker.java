package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/** Groups tagged words into noun phrases, verb groups and what joins them, from left to right. */
final class Chunker {

  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting", "gotten");
  private static final Set<String> TENSED_BE =
      Set.of("am", "is", "are", "was", "were", "'m", "'re");

  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final int[] amountEnd;
  private final int[] nameEnd;
  private final int[] dateEnd;

  /** Whether a place's name ends right before a token. */
  private final boolean[] placeEnd;

  private Chunker(Sentence sentence, Tagger.Tagged tagged, List<Mention<?>> mentions) {
    this.sentence = sentence;
    this.tags = tagged.tags();
    this.lemmas = tagged.lemmas();
    this.amountEnd = new int[sentence.size()];
    this.nameEnd = new int[sentence.size()];
    this.dateEnd = new int[sentence.size()];
    this.placeEnd = new boolean[sentence.size() + 1];
    for (Mention<?> mention : mentions) {
      int[] ends =
          switch (mention.kind()) {
            case AMOUNT -> amountEnd;
            case DATE -> dateEnd;
            default -> nameEnd;
          };
      int end = mention.kind() == MentionKind.ACTOR ? beforePreposition(mention) : mention.to();
      ends[mention.from()] = Math.max(ends[mention.from()], end);
      placeEnd[mention.to()] |= mention.kind() == MentionKind.PLACE;
    }
  }

  /** "passengers from the minority" is two phrases; "Front for the Liberation of X" is one name. */
  private int beforePreposition(Mention<?> mention) {
    for (int i = mention.from() + 1; i < mention.to(); i++) {
      if (tags[i] == Tag.PREPOSITION
          || tags[i] == Tag.CONJUNCTION
          || tags[i].verb() && tags[i] != Tag.VERB_BASE) {
        int next = i + 1 < mention.to() && tags[i + 1] == Tag.DETERMINER ? i + 2 : i + 1;
        boolean name =
            next < mention.to()
                && sentence.token(next).capitalized()
                && sentence.token(i - 1).capitalized();
        if (!name) {
          return i;
        }
      }
    }
    return mention.to();
  }

  static List<Chunk> chunk(Sentence sentence, Tagger.Tagged tagged, List<Mention<?>> mentions) {
    Chunker chunker = new Chunker(sentence, tagged, mentions);
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i = chunks.get(chunks.size() - 1).to()) {
      chunks.add(chunker.next(i));
    }
    return chunks;
  }

  private Chunk next(int i) {
    if (dateEnd[i] > i && !(dateEnd[i] < tags.length && modifies(dateEnd[i]))) {
      return Chunk.of(Kind.DATE, i, dateEnd[i]);
    }
    int aged = AgePhrase.end(sentence, tags, i);
    if (aged > i) {
      return Chunk.of(Kind.ADVERB, i, aged);
    }
    Chunk verb = verbGroup(i);
    if (verb != null) {
      return verb;
    }
    int end = beforeSpeaker(i, nounPhrase(i));
    if (end > i) {
      return new Chunk(Kind.NOUN, i, end, head(i, end), null);
    }
    return Chunk.of(
        switch (tags[i]) {
          case PREPOSITION, TO -> Kind.PREPOSITION;
          case CONJUNCTION -> Kind.CONJUNCTION;
          case SUBORDINATOR -> Kind.SUBORDINATOR;
          case RELATIVE -> Kind.RELATIVE;
          case ADVERB, NOT -> Kind.ADVERB;
          case ADJECTIVE -> Kind.ADJECTIVE;
          case COMMA -> Kind.COMMA;
          case STOP -> Kind.STOP;
          case QUOTE -> Kind.QUOTE;
          case OPEN -> Kind.OPEN;
          case CLOSE -> Kind.CLOSE;
          default -> Kind.OTHER;
        },
        i,
        i + 1);
  }

  /** "in an attack | authorities blamed on": no plural is one of its kind. */
  private int beforeSpeaker(int from, int end) {
    boolean one = sentence.norm(from).equals("a") || sentence.norm(from).equals("an");
    if (!one || end - from < 3 || end >= tags.length || tags[end] != Tag.VERB_PAST) {
      return end;
    }
    String last = sentence.norm(end - 1);
    boolean several = last.equals("police") || last.endsWith("s") && !last.endsWith("ss");
    boolean speaks =
        Predicates.verbs(lemmas[end]).stream()
            .anyMatch(p -> p.act() == Act.SAY || p.act() == Act.BLAME || p.act() == Act.SUSPECT);
    return several && speaks ? end - 1 : end;
  }

  /** Whether a date that ends here is part of a noun phrase: "Tuesday's attacks". */
  private boolean modifies(int at) {
    return tags[at] == Tag.POSSESSIVE;
  }

  private @Nullable Chunk verbGroup(int start) {
    boolean negated = false;
    String modal = null;
    int last = -1;
    int firstVerb = -1;
    int i = start;
    for (; i < tags.length && amountEnd[i] == 0; i++) {
      Tag tag = tags[i];
      int on = tags[i] == Tag.PREPOSITION && i + 1 < tags.length ? i + 1 : i;
      boolean open = last >= 0 && (tags[last] == Tag.BE || tags[last] == Tag.HAVE);
      if (open && dateEnd[on] > on && verbBehind(dateEnd[on])) {
        i = dateEnd[on] - 1;
        continue;
      }
      if (tag == Tag.NOT || tag == Tag.ADVERB) {
        negated |= tag == Tag.NOT || sentence.norm(i).equals("never");
        continue;
      }
      if (tag == Tag.QUOTE
          && last >= 0
          && i + 1 < tags.length
          && tags[i + 1].verb()
          && joins(last, i + 1)) {
        continue;
      }
      if (tag == Tag.TO ? firstVerb >= 0 || !infinitive(i) : !(tag.auxiliary() || tag.verb())) {
        break;
      }
      if (tag.verb() && last >= 0 && !joins(last, i)) {
        break;
      }
      if (tag.auxiliary() && last >= 0 && tags[last].verb()) {
        break;
      }
      if (tag == Tag.MODAL) {
        modal = sentence.norm(i);
      }
      firstVerb = firstVerb < 0 ? i : firstVerb;
      last = i;
      if (tag.verb() && !GET.contains(sentence.norm(i))) {
        break;
      }
    }
    if (firstVerb < 0 || tags[last] == Tag.TO) {
      return null;
    }
    boolean passive = passive(firstVerb, last);
    negated |= last + 1 < tags.length && tags[last + 1] == Tag.NOT;
    Form form = form(firstVerb, last);
    VerbGroup group =
        new VerbGroup(
            lemmas[last], last, form, tense(firstVerb, last, form), passive, negated, modal);
    return new Chunk(Kind.VERB, start, last + 1, last, group);
  }

  /** "was on Sunday killed", "have last night shot" have their date inside the verb. */
  private boolean verbBehind(int at) {
    return at < tags.length && (tags[at] == Tag.PARTICIPLE || tags[at] == Tag.VERB_PAST);
  }

  private boolean infinitive(int to) {
    for (int i = to + 1; i < tags.length && i < to + 4; i++) {
      if (tags[i] == Tag.VERB_BASE
          || sentence.norm(i).equals("be")
          || sentence.norm(i).equals("have")
          || sentence.norm(i).equals("do")) {
        return true;
      }
      if (tags[i] != Tag.ADVERB && tags[i] != Tag.NOT) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb at {@code i} goes on the group whose last auxiliary is at {@code last}. */
  private boolean joins(int last, int i) {
    return switch (tags[last]) {
      case BE -> tags[i] == Tag.PARTICIPLE || tags[i] == Tag.ING || tags[i] == Tag.VERB_PAST;
      case HAVE -> tags[i] == Tag.PARTICIPLE || tags[i] == Tag.VERB_PAST;
      case TO, MODAL, DO -> tags[i] == Tag.VERB_BASE || tags[i] == Tag.BE || tags[i] == Tag.HAVE;
      default -> GET.contains(sentence.norm(last)) && tags[i] == Tag.PARTICIPLE;
    };
  }

  private boolean passive(int first, int last) {
    if (tags[last] != Tag.PARTICIPLE && tags[last] != Tag.VERB_PAST) {
      return false;
    }
    for (int i = last - 1; i >= first; i--) {
      if (tags[i] == Tag.BE || GET.contains(sentence.norm(i))) {
        return true;
      }
      if (tags[i] == Tag.HAVE) {
        return false;
      }
    }
    return tags[last] == Tag.PARTICIPLE;
  }

  private Form form(int first, int last) {
    String norm = sentence.norm(first);
    return switch (tags[first]) {
      case TO -> Form.INFINITIVE;
      case ING -> Form.ING;
      case BE ->
          norm.equals("being") ? Form.ING : norm.equals("been") ? Form.PARTICIPLE : Form.FINITE;
      case HAVE -> norm.equals("having") ? Form.ING : Form.FINITE;
      case PARTICIPLE -> first == last ? Form.PARTICIPLE : Form.FINITE;
      default -> Form.FINITE;
    };
  }

  private Tense tense(int first, int last, Form form) {
    if (form != Form.FINITE) {
      return Tense.NONE;
    }
    String norm = sentence.norm(first);
    return switch (tags[first]) {
      case MODAL -> FUTURE.contains(norm) ? Tense.FUTURE : Tense.NONE;
      case HAVE ->
          first == last
              ? norm.equals("had") ? Tense.PAST : Tense.PRESENT
              : norm.equals("had") ? Tense.PLUPERFECT : Tense.PERFECT;
      case BE ->
          norm.equals("was") || norm.equals("were")
              ? Tense.PAST
              : TENSED_BE.contains(norm) ? Tense.PRESENT : Tense.NONE;
      case DO -> norm.equals("did") ? Tense.PAST : Tense.PRESENT;
      case VERB_PAST -> Tense.PAST;
      case VERB_BASE, VERB_THIRD -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  /** The end of the noun phrase that begins at {@code i}, or {@code i} when none does. */
  private int nounPhrase(int i) {
    int at = i;
    int headed = i;
    if (tags[at] == Tag.PRONOUN || toDeath(at)) {
      return at + 1;
    }
    if (sentence.norm(at).equals("no") && sentence.norm(at + 1).equals("one")) {
      return at + 2;
    }
    while (at < tags.length) {
      int end = Math.max(amountEnd[at], nameEnd[at]);
      if (dateEnd[at] > at && at > i) {
        if (dateEnd[at] < tags.length && (modifies(dateEnd[at]) || tags[dateEnd[at]] == Tag.NOUN)) {
          at = dateEnd[at];
          continue;
        }
        break;
      }
      if (dateEnd[at] > at) {
        at = dateEnd[at];
        headed = at;
        continue;
      }
      boolean second =
          amountEnd[at] > at
              && headed == at
              && at > i
              && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.NAME && placeEnd[at]);
      if (second) {
        return headed;
      }
      if (end > at && (nameEnd[at] > at && nominal(at) || amountEnd[at] > at)) {
        at = end;
        headed = at;
        continue;
      }
      switch (tags[at]) {
        case DETERMINER, POSSESSIVE_PRONOUN -> {
          if (headed > i || at > i && tags[at - 1] == Tag.ADJECTIVE) {
            return headed;
          }
        }
        case ADJECTIVE -> {
          // goes on only if something follows that it can belong to
        }
        case NUMBER -> {
          if (headed == at && at > i && measureBehind(at)) {
            return headed;
          }
          headed = at + 1;
        }
        case NOUN, NAME -> headed = at + 1;
        case POSSESSIVE -> {
          if (headed != at) {
            return headed;
          }
        }
        case HYPHEN -> {
          if (at == i
              || at + 1 >= tags.length
              || sentence.token(at).spaceBefore()
              || sentence.token(at + 1).spaceBefore()) {
            return headed;
          }
          at++;
          headed =
              tags[at] == Tag.NOUN || tags[at] == Tag.NAME || tags[at] == Tag.NUMBER
                  ? at + 1
                  : headed;
        }
        case PARTICIPLE, VERB_PAST, ING -> {
          if (at == i || !modifier(at)) {
            return headed;
          }
        }
        case ADVERB -> {
          if (at + 1 >= tags.length
              || tags[at + 1] != Tag.ADJECTIVE
                  && tags[at + 1] != Tag.NUMBER
                  && !(at > i && tags[at + 1].verb() && modifier(at + 1))) {
            return headed;
          }
        }
        case CONJUNCTION -> {
          boolean adjectives =
              at > i
                  && tags[at - 1] == Tag.ADJECTIVE
                  && headed < at
                  && at + 1 < tags.length
                  && tags[at + 1] == Tag.ADJECTIVE;
          if (!adjectives) {
            return headed;
          }
        }
        case QUOTE -> {
          int close = quoted(at);
          if (close < 0 || at == i) {
            return headed;
          }
          at = close;
          headed = close + 1;
        }
        default -> {
          return headed;
        }
      }
      at++;
    }
    return headed;
  }

  /** "stabbed to death Juan Perez": what became of whom, and who. */
  private boolean toDeath(int at) {
    return sentence.norm(at).equals("death") && sentence.norm(at - 1).equals("to");
  }

  /** "killed an elder ten kilometres from": the number opens a phrase of its own. */
  private boolean measureBehind(int number) {
    return (tags[number - 1] == Tag.NOUN || tags[number - 1] == Tag.ADJECTIVE)
        && number + 1 < tags.length
        && tags[number + 1] == Tag.NOUN
        && !sentence.token(number - 1).capitalized();
  }

  private boolean nominal(int at) {
    return !tags[at].finiteVerb() && tags[at] != Tag.PREPOSITION && tags[at] != Tag.CONJUNCTION;
  }

  /**
   * A participle between a determiner and a noun: "the wounded soldiers", "a highly respected
   * elder".
   */
  private boolean modifier(int at) {
    boolean adverb = tags[at - 1] == Tag.ADVERB && at > 1;
    Tag before = adverb ? tags[at - 2] : tags[at - 1];
    Tag after = at + 1 < tags.length ? tags[at + 1] : Tag.STOP;
    return before == Tag.HYPHEN
        || (before.opensNoun()
            && before != Tag.NUMBER
            && (after == Tag.NOUN || after == Tag.NAME || after == Tag.ADJECTIVE));
  }

  /** A short quotation inside a noun phrase: the "Santo Tomas" farm. */
  private int quoted(int open) {
    for (int i = open + 1; i < tags.length && i < open + 6; i++) {
      if (tags[i] == Tag.QUOTE) {
        boolean noun = i + 1 < tags.length && tags[i + 1] == Tag.NOUN;
        boolean named =
            open > 0
                && tags[open - 1] == Tag.DETERMINER
                && (tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.NAME);
        return (noun || named) && i > open + 1 ? i : -1;
      }
      if (tags[i] != Tag.NAME
          && tags[i] != Tag.NOUN
          && tags[i] != Tag.ADJECTIVE
          && tags[i] != Tag.NUMBER) {
        return -1;
      }
    }
    return -1;
  }

  private int head(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tags[i] == Tag.NOUN || tags[i] == Tag.NAME) {
        return i;
      }
    }
    return to - 1;
  }
}
