package org.variorum.document;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An unchangeable list without nulls, of any length in one class.
 *
 * <p>A report is walked hundreds of times. Where every list at a place in the code is of one class,
 * the JVM makes of such a walk a plain loop over an array; {@link List#copyOf} gives two classes,
 * and {@link java.util.Collections#unmodifiableList} one around another.
 *
 * <p>{@link #any}, {@link #none} and {@link #all} ask short lists of any class what a stream would
 * be made for.
 *
 * <p>Safe for use by several threads as far as its elements are.
 *
 * @param <T> what it holds
 */
public final class Sequence<T> extends AbstractList<T> implements RandomAccess {

  private static final Sequence<Object> EMPTY = new Sequence<>(new Object[0]);

  private final T[] items;

  private Sequence(T[] items) {
    this.items = items;
  }

  /** The same elements in the same order; the collection itself if it is a sequence. */
  @SuppressWarnings("unchecked") // nothing can be put into a sequence
  public static <T> List<T> copyOf(Collection<? extends T> items) {
    if (items instanceof Sequence<?>) {
      return (Sequence<T>) items;
    }
    return items.isEmpty() ? (Sequence<T>) EMPTY : new Sequence<>((T[]) checked(items.toArray()));
  }

  /** These elements. */
  @SafeVarargs
  @SuppressWarnings("varargs") // a copy is kept
  public static <T> List<T> of(T... items) {
    return new Sequence<>(checked(items.clone()));
  }

  /** Whether one of the elements passes the test. */
  public static <T> boolean any(Collection<T> items, Predicate<? super T> test) {
    if (items instanceof Sequence<T> sequence) {
      for (T item : sequence.items) {
        if (test.test(item)) {
          return true;
        }
      }
      return false;
    }
    if (items instanceof ArrayList<T> list) {
      for (int i = 0; i < list.size(); i++) {
        if (test.test(list.get(i))) {
          return true;
        }
      }
      return false;
    }
    for (T item : items) {
      if (test.test(item)) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of the elements passes the test. */
  public static <T> boolean none(Collection<T> items, Predicate<? super T> test) {
    return !any(items, test);
  }

  /** Whether all of the elements pass the test. */
  public static <T> boolean all(Collection<T> items, Predicate<? super T> test) {
    return !any(items, item -> !test.test(item));
  }

  private static <T> T[] checked(T[] items) {
    for (T item : items) {
      Objects.requireNonNull(item);
    }
    return items;
  }

  @Override
  public T get(int index) {
    return items[index];
  }

  @Override
  public int size() {
    return items.length;
  }

  @Override
  public Iterator<T> iterator() {
    return new Walk<>(items);
  }

  @Override
  public void forEach(Consumer<? super T> action) {
    for (T item : items) {
      action.accept(item);
    }
  }

  @Override
  public Spliterator<T> spliterator() {
    return Arrays.spliterator(items);
  }

  @Override
  public int indexOf(@Nullable Object item) {
    for (int i = 0; i < items.length; i++) {
      if (items[i].equals(item)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sequence<?> same
            ? Arrays.equals(items, same.items)
            : super.equals(other));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(items, items.length, Object[].class);
  }

  private static final class Walk<T> implements Iterator<T> {
    private final T[] items;
    private int next;

    Walk(T[] items) {
      this.items = items;
    }

    @Override
    public boolean hasNext() {
      return next < items.length;
    }

    @Override
    public T next() {
      if (next >= items.length) {
        throw new NoSuchElementException();
      }
      return items[next++];
    }
  }
}
