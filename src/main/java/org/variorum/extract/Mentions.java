package org.variorum.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has been read of one document so far, by sentence; a fresh one for every document. */
public final class Mentions {

  private static final Comparator<Mention<?>> IN_TEXT =
      Comparator.<Mention<?>>comparingInt(Mention::from).thenComparing(m -> -m.to());

  private final List<List<Mention<?>>> bySentence = new ArrayList<>();

  public void add(Mention<?> mention) {
    int index = mention.sentence().index();
    while (bySentence.size() <= index) {
      bySentence.add(new ArrayList<>());
    }
    List<Mention<?>> row = bySentence.get(index);
    row.add(mention);
    row.sort(IN_TEXT);
  }

  public void addAll(Iterable<? extends Mention<?>> mentions) {
    mentions.forEach(this::add);
  }

  /** The mentions of one sentence, by first token, longest first. */
  public List<Mention<?>> in(int sentence) {
    return sentence < bySentence.size() ? List.copyOf(bySentence.get(sentence)) : List.of();
  }

  /**
   * The mentions of one sentence whose value is of the given type, by first token, longest first.
   */
  @SuppressWarnings("unchecked")
  public <V> List<Mention<V>> in(int sentence, Class<V> type) {
    if (sentence >= bySentence.size()) {
      return List.of();
    }
    List<Mention<V>> found = new ArrayList<>();
    for (Mention<?> mention : bySentence.get(sentence)) {
      if (type.isInstance(mention.value())) {
        found.add((Mention<V>) mention);
      }
    }
    return found;
  }

  /** All mentions in the order of the text. */
  public List<Mention<?>> all() {
    List<Mention<?>> all = new ArrayList<>();
    bySentence.forEach(all::addAll);
    return all;
  }
}
