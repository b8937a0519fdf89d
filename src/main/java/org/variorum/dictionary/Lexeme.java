package org.variorum.dictionary;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.VerbForm;

/**
 * A word in normal form with what the dictionaries know of it: whoever reads it asks the word, not
 * the dictionaries.
 *
 * <p>The words that news is made of are kept, so that {@code killed} is looked up once and not once
 * a report. What a {@link WordFact} says of a word stays with it as well.
 *
 * <p>Safe for use by several threads: what one has found another may find again, and finds the
 * same.
 */
public final class Lexeme {

  /** Places for words that a dictionary knows, a power of two. */
  private static final int KNOWN = 1 << 16;

  /** Places for the last strangers, names and numbers, a power of two. */
  private static final int STRANGERS = 1 << 13;

  /** How many places behind its own a known word may stand at. */
  private static final int STEPS = 4;

  private static final AtomicReferenceArray<@Nullable Lexeme> KEPT =
      new AtomicReferenceArray<>(KNOWN);
  private static final AtomicReferenceArray<@Nullable Lexeme> LAST =
      new AtomicReferenceArray<>(STRANGERS);

  /** What stands outside a sentence: the empty string. */
  public static final Lexeme NONE = new Lexeme("");

  private final String norm;
  private final int hash;

  /** The hash of the string, with which it is told from another at once. */
  private final int code;

  private final @Nullable String tag;
  private final @Nullable Entry entry;
  private final @Nullable VerbForm verb;
  private final @Nullable String noun;
  private final boolean plural;
  private final boolean common;

  /** What every {@link WordFact} found that was asked. */
  private @Nullable Object[] facts = {};

  /**
   * A bit for each of the first 64 facts that is known to be nothing, as most are of most words: so
   * that the answer stands beside the hash. A bit that another thread's write has lost is found
   * again.
   */
  private long nothing;

  private Lexeme(String norm) {
    Words words = Words.english();
    this.norm = norm;
    this.hash = hash(norm);
    this.code = norm.hashCode();
    this.tag = FunctionWords.find(norm);
    this.entry = words.entryOf(norm);
    this.noun = words.nounForm(norm, entry);
    this.verb = words.verbForm(norm, entry);
    this.plural = words.pluralForm(norm, noun);
    this.common = EnglishWords.instance().common(norm);
  }

  /** A word in {@link Folding normal form}. */
  public static Lexeme of(String norm) {
    int place = hash(norm);
    for (int step = 0; step < STEPS; step++) {
      Lexeme kept = KEPT.getAcquire(place + step & KNOWN - 1);
      if (kept == null) {
        break;
      }
      if (kept.is(norm)) {
        return kept;
      }
    }
    Lexeme last = LAST.getAcquire(place & STRANGERS - 1);
    return last != null && last.is(norm) ? last : add(new Lexeme(norm), place);
  }

  /**
   * The word that the small letters from {@code from} to {@code to} are, as {@link #of} has it, if
   * it is kept and they are small letters of English; else null. Spares the most frequent words a
   * string each.
   */
  public static @Nullable Lexeme kept(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return null;
      }
      letters = 31 * letters + c; // as String.hashCode
    }
    int hash = spread(letters);
    for (int step = 0; step < STEPS; step++) {
      Lexeme kept = KEPT.getAcquire(hash + step & KNOWN - 1);
      if (kept == null) {
        break;
      }
      boolean same = kept.hash == hash && kept.norm.length() == to - from;
      if (same && text.startsWith(kept.norm, from)) {
        return kept;
      }
    }
    return null;
  }

  /** The hash of a word: each of its bits depends on all of it. */
  static int hash(String norm) {
    return spread(norm.hashCode());
  }

  private static int spread(int code) {
    int hash = code * 0x9e3779b9;
    return hash ^ hash >>> 15;
  }

  private static Lexeme add(Lexeme lexeme, int place) {
    if (!lexeme.known()) {
      LAST.setRelease(place & STRANGERS - 1, lexeme);
      return lexeme;
    }
    int step = 0;
    while (step < STEPS - 1 && KEPT.getAcquire(place + step & KNOWN - 1) != null) {
      step++;
    }
    KEPT.setRelease(place + step & KNOWN - 1, lexeme);
    return lexeme;
  }

  /** Whether it is one of the words and marks that any news has. */
  private boolean known() {
    return tag != null || noun != null || verb != null || entry != null || norm.length() <= 2;
  }

  /** The word in lower case, without diacritics, with plain quotes. */
  public String norm() {
    return norm;
  }

  /** Whether it is this word, in normal form: a comparison of hashes where it is not. */
  public boolean is(String word) {
    return code == word.hashCode() && norm.equals(word);
  }

  int hash() {
    return hash;
  }

  /** Its closed class, or null when it is of an open one; see {@link FunctionWords}. */
  public @Nullable String tag() {
    return tag;
  }

  /** What is known of it as a base form, or null. */
  public @Nullable Entry entry() {
    return entry;
  }

  /** The verb form it is, or null when it is none that is known. */
  public @Nullable VerbForm verb() {
    return verb;
  }

  /** Its base form as a noun, singular or plural, or null when it is no noun that is known. */
  public @Nullable String noun() {
    return noun;
  }

  /** Whether, as a noun, it is a plural. */
  public boolean plural() {
    return plural;
  }

  /** Whether it is among the 41,000 common words of English. */
  public boolean common() {
    return common;
  }

  /**
   * Whether a fact was found to be nothing; false when it was not asked, or is of a late number.
   */
  boolean knownAsNothing(int number) {
    return number < Long.SIZE && (nothing >>> number & 1) != 0;
  }

  /** Remembers that a fact is nothing; false when it is of a late number. */
  boolean knowAsNothing(int number) {
    if (number >= Long.SIZE) {
      return false;
    }
    nothing |= 1L << number;
    return true;
  }

  /** What a fact was found to be; null when it was not asked. */
  @Nullable Object fact(int number) {
    @Nullable Object[] known = facts;
    return number < known.length ? known[number] : null;
  }

  void fact(int number, Object found, int count) {
    @Nullable Object[] known = facts;
    if (number >= known.length) {
      known = Arrays.copyOf(known, count);
    }
    known[number] = found;
    facts = known;
  }

  @Override
  public String toString() {
    return norm;
  }
}
