package org.variorum.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;

/** What has been read of one document so far, by sentence; a fresh one for every document. */
public final class Mentions {

  private final List<Row> rows = new ArrayList<>();

  public void add(Mention<?> mention) {
    int index = mention.sentence().index();
    while (rows.size() <= index) {
      rows.add(new Row());
    }
    rows.get(index).add(mention);
  }

  public void addAll(Iterable<? extends Mention<?>> mentions) {
    mentions.forEach(this::add);
  }

  /** The mentions of one sentence, by first token, longest first. */
  public List<Mention<?>> in(int sentence) {
    return sentence < rows.size() ? rows.get(sentence).all() : List.of();
  }

  /**
   * The mentions of one sentence whose value is of the given type, by first token, longest first.
   */
  public <V> List<Mention<V>> in(int sentence, Class<V> type) {
    return sentence < rows.size() ? rows.get(sentence).of(type) : List.of();
  }

  /** All mentions in the order of the text. */
  public List<Mention<?>> all() {
    List<Mention<?>> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(row.all));
    return all;
  }

  /** The mentions of one sentence, sorted out by type when first asked for. */
  private static final class Row {

    private static final Comparator<Mention<?>> IN_TEXT =
        Comparator.<Mention<?>>comparingInt(Mention::from).thenComparingInt(m -> -m.to());

    private static final Class<?>[] NONE = {};
    private static final List<?>[] NONE_OF_THEM = {};

    private final List<Mention<?>> all = new ArrayList<>();
    private @Nullable List<Mention<?>> copy;

    /** The few types that were asked for, and at the same place the mentions of each. */
    private Class<?>[] types = NONE;

    private List<?>[] byType = NONE_OF_THEM;

    private void add(Mention<?> mention) {
      int at = all.size();
      while (at > 0 && IN_TEXT.compare(all.get(at - 1), mention) > 0) {
        at--;
      }
      all.add(at, mention);
      types = NONE;
      byType = NONE_OF_THEM;
      copy = null;
    }

    private List<Mention<?>> all() {
      List<Mention<?>> known = copy;
      if (known == null) {
        known = Sequence.copyOf(all);
        copy = known;
      }
      return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <V> List<Mention<V>> of(Class<V> type) {
      Class<?>[] known = types;
      for (int i = 0; i < known.length; i++) {
        if (known[i] == type) {
          return (List) byType[i];
        }
      }
      List<Mention<?>> found = new ArrayList<>();
      for (Mention<?> mention : all) {
        if (type.isInstance(mention.value())) {
          found.add(mention);
        }
      }
      byType = Arrays.copyOf(byType, known.length + 1);
      byType[known.length] = Sequence.copyOf(found);
      types = Arrays.copyOf(known, known.length + 1);
      types[known.length] = type;
      return (List) byType[known.length];
    }
  }
}
