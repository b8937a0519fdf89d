package org.variorum.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph while it is being read: its sentences, where each stands, what of it is furniture.
 */
final class Paragraph {

  private static final int LONGEST_HEADLINE = 40;
  private static final String CLOSED = ".!?:;,…\"”’";

  private final List<List<Token>> sentences;
  private final List<Section> sections = new ArrayList<>();
  private boolean furniture;

  Paragraph(List<List<Token>> sentences) {
    this.sentences = new ArrayList<>(sentences);
    sentences.forEach(s -> sections.add(Section.BODY));
  }

  List<List<Token>> sentences() {
    return sentences;
  }

  Section section(int sentence) {
    return sections.get(sentence);
  }

  boolean furniture() {
    return furniture;
  }

  void setAside() {
    furniture = true;
  }

  boolean isOneLine() {
    return sentences.size() == 1 && sentences.get(0).size() <= LONGEST_HEADLINE;
  }

  /** Whether it ends like a sentence or a quotation does. */
  boolean closed() {
    List<Token> last = sentences.get(sentences.size() - 1);
    String text = last.get(last.size() - 1).text();
    return CLOSED.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean is(Section section) {
    return Sequence.all(sections, section::equals);
  }

  void place(Section section) {
    sections.replaceAll(s -> section);
  }

  void place(int sentence, Section section) {
    sections.set(sentence, section);
  }

  /** Makes the first {@code count} tokens a headline of its own; what follows is body. */
  void headline(int count) {
    List<Token> all = new ArrayList<>();
    sentences.forEach(all::addAll);
    List<List<Token>> cut = new ArrayList<>();
    cut.add(Sequence.copyOf(all.subList(0, count)));
    cut.addAll(SentenceBoundaries.sentences(all.subList(count, all.size())));
    sentences.clear();
    sentences.addAll(cut);
    sections.clear();
    cut.forEach(s -> sections.add(Section.BODY));
    sections.set(0, Section.TITLE);
  }

  /** The words of a line, without marks: what two copies of a headline share. */
  static List<String> words(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.word()) {
        words.add(token.norm());
      }
    }
    return words;
  }
}
