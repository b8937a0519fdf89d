package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;

/**
 * People as a noun phrase has them.
 *
 * @param from first token of the phrase
 * @param to behind the last
 * @param text who, as written, or null when only a number is told
 * @param nature whose side they are by what they are
 * @param fighters whether the word itself says that they fight: "gunmen", not "leader"
 * @param count how many; null for a collective that tells no number
 * @param more whether they are added to others
 * @param named whether it is one person's name
 */
record Victims(
    int from,
    int to,
    @Nullable String text,
    Actor.Side nature,
    boolean fighters,
    @Nullable Count count,
    boolean more,
    boolean named) {

  /** Of whom only a word and a number are known. */
  static Victims unknown(int from, int to, @Nullable String text, Count count, boolean more) {
    return new Victims(from, to, text, Actor.Side.UNKNOWN, false, count, more, false);
  }

  Victims none() {
    Count zero = new Count(0L, 0L, Count.Operator.EXACT, "neither");
    return new Victims(from, to, text, nature, fighters, zero, false, named);
  }

  /** Those who are badly hurt need not be all who are hurt; "two others" are. */
  Victims andMaybeMore() {
    Count own = count;
    boolean one = own != null && own.max() != null && own.max() == 1; // "the shopkeeper"
    if (own == null || one || more || own.min() == null || own.max() == null) {
      return this;
    }
    Count least = new Count(own.min(), null, Count.Operator.AT_LEAST, own.text());
    return new Victims(from, to, text, nature, fighters, least, false, named);
  }

  Victims of(Actor.Side other) {
    return new Victims(from, to, text, other, fighters, count, more, named);
  }

  /** These people with the number that stands before "of them". */
  Victims counted(Victims number) {
    return new Victims(number.from, to, text, nature, fighters, number.count, more, named);
  }

  boolean one() {
    return count != null && count.exact() && Long.valueOf(1).equals(count.max());
  }
}
