package org.variorum.extract;

import org.variorum.document.Sentence;

/** A sentence's text with marks put before and behind its tokens. */
final class Marked {

  private final Sentence sentence;
  private final String[] before;
  private final String[] behind;

  Marked(Sentence sentence) {
    this.sentence = sentence;
    before = new String[sentence.size()];
    behind = new String[sentence.size()];
  }

  void put(String open, int from, int to, String close) {
    before[from] = before[from] == null ? open : open + before[from];
    behind[to - 1] = behind[to - 1] == null ? close : behind[to - 1] + close;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      out.append(i > 0 && sentence.token(i).spaceBefore() ? " " : "")
          .append(before[i] == null ? "" : before[i])
          .append(sentence.token(i).text())
          .append(behind[i] == null ? "" : behind[i]);
    }
    return out.toString();
  }
}
