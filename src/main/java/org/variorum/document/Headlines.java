package org.variorum.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;

/**
 * Finds headlines and standfirsts among the paragraphs of a page.
 *
 * <p>A headline is what equals the title given beside the text, a line near the top that stands
 * twice, or a first line that does not end like a sentence. A standfirst is what stands before a
 * headline, between a headline that stands twice and the story, or a lead that the story says
 * again.
 */
final class Headlines {

  private static final int TOP = 12;
  private static final int FEWEST_WORDS = 3;
  private static final WordSet STAMPS =
      WordSet.of(
          ("january february march april may june july august september october november "
                  + "december jan. feb. aug. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept "
                  + "oct nov dec monday tuesday wednesday thursday friday saturday sunday by posted "
                  + "published updated on written")
              .split(" "));

  private final List<Paragraph> paragraphs;
  private boolean twice;

  private Headlines(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Marks the headlines and standfirsts; the titles beside the text are lists of words. */
  static void mark(List<Paragraph> all, List<List<String>> titles) {
    List<Paragraph> paragraphs = all.stream().filter(p -> !p.furniture()).toList();
    if (paragraphs.isEmpty()) {
      return;
    }
    Headlines headlines = new Headlines(paragraphs);
    headlines.given(titles);
    headlines.repeated();
    if (!headlines.found()) {
      headlines.first(!titles.isEmpty());
    }
    headlines.standfirsts();
    headlines.repeatedLeads();
  }

  private boolean found() {
    return paragraphs.stream().limit(TOP).anyMatch(p -> p.section(0) == Section.TITLE);
  }

  private void given(List<List<String>> titles) {
    for (List<String> title : titles) {
      if (title.isEmpty()) {
        continue;
      }
      for (Paragraph paragraph : paragraphs) {
        if (paragraph.isOneLine() && Paragraph.words(paragraph.sentences().get(0)).equals(title)) {
          paragraph.place(Section.TITLE);
        }
      }
      int size = titleLength(paragraphs.get(0), title);
      if (title.size() >= FEWEST_WORDS && size > 0 && !paragraphs.get(0).is(Section.TITLE)) {
        paragraphs.get(0).headline(size);
        return;
      }
    }
  }

  /**
   * How many tokens the paragraph's opening shares with the title, with the mark behind them; 0 if
   * it differs.
   */
  private static int titleLength(Paragraph paragraph, List<String> title) {
    int word = 0;
    int token = 0;
    List<Token> tokens = new ArrayList<>();
    for (List<Token> sentence : paragraph.sentences()) {
      tokens.addAll(sentence);
      if (tokens.size() > 3 * title.size() + 10) {
        break;
      }
    }
    while (word < title.size() && token < tokens.size()) {
      Token next = tokens.get(token);
      if (next.word()) {
        if (!next.is(title.get(word))) {
          return 0;
        }
        word++;
      }
      token++;
    }
    if (word < title.size() || token == tokens.size()) {
      return 0;
    }
    while (token < tokens.size() && !tokens.get(token).word() && !tokens.get(token).spaceBefore()) {
      token++;
    }
    return token < tokens.size() ? token : 0;
  }

  private void repeated() {
    Map<List<String>, Paragraph> seen = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.isOneLine()) {
        continue;
      }
      List<String> words = Paragraph.words(paragraph.sentences().get(0));
      Paragraph first = i < TOP ? seen.putIfAbsent(words, paragraph) : seen.get(words);
      if (first == null || words.size() < FEWEST_WORDS || stamp(paragraph)) {
        continue;
      }
      if (first.is(Section.TITLE) || !paragraph.closed()) {
        first.place(Section.TITLE);
        paragraph.place(Section.TITLE);
        twice = true;
      } else {
        first.place(Section.SUMMARY);
      }
    }
  }

  private void first(boolean titled) {
    Paragraph first = paragraphs.get(0);
    if (paragraphs.size() == 1
        || !headlineLike(first)
        || Sequence.none(paragraphs, Paragraph::closed)) {
      return;
    }
    first.place(!titled || capitalized(first.sentences().get(0)) ? Section.TITLE : Section.SUMMARY);
    for (int i = 1; i < Math.min(TOP, paragraphs.size()) && headlineLike(paragraphs.get(i)); i++) {
      paragraphs.get(i).place(Section.SUMMARY);
    }
  }

  private static boolean headlineLike(Paragraph paragraph) {
    return paragraph.isOneLine()
        && !paragraph.closed()
        && !stamp(paragraph)
        && Paragraph.words(paragraph.sentences().get(0)).size() >= FEWEST_WORDS;
  }

  /** A date line or a byline. */
  private static boolean stamp(Paragraph paragraph) {
    Token first = paragraph.sentences().get(0).get(0);
    return paragraph.isOneLine()
        && !paragraph.closed()
        && (STAMPS.has(first.lexeme()) || dateOnly(paragraph));
  }

  private static boolean dateOnly(Paragraph paragraph) {
    List<Token> tokens = paragraph.sentences().get(0);
    return tokens.get(0).numeric() && tokens.size() > 1 && STAMPS.has(tokens.get(1).lexeme());
  }

  private static boolean capitalized(List<Token> line) {
    long words = line.stream().filter(t -> t.word() && t.text().length() > 3).count();
    long capitals =
        line.stream().filter(t -> t.word() && t.text().length() > 3 && t.capitalized()).count();
    return capitals * 3 >= words * 2;
  }

  private void standfirsts() {
    int firstTitle = -1;
    int lastTitle = -1;
    for (int i = 0; i < Math.min(TOP, paragraphs.size()); i++) {
      if (paragraphs.get(i).section(0) == Section.TITLE) {
        firstTitle = firstTitle < 0 ? i : firstTitle;
        lastTitle = i;
      }
    }
    for (int i = 0; firstTitle <= 3 && i < firstTitle; i++) {
      if (!stamp(paragraphs.get(i))) {
        paragraphs.get(i).place(Section.SUMMARY);
      }
    }
    int next = lastTitle + 1;
    if (twice && next > 0 && next + 1 < paragraphs.size()) {
      Paragraph line = paragraphs.get(next);
      if (line.isOneLine() && !stamp(line) && paragraphs.get(next + 1).sentences().size() > 1) {
        line.place(Section.SUMMARY);
      }
    }
  }

  /**
   * A first sentence that follows once more at once is a standfirst that was glued to the story.
   */
  private void repeatedLeads() {
    @Nullable List<Token> before = null;
    @Nullable Paragraph owner = null;
    int index = 0;
    int seen = 0;
    for (Paragraph paragraph : paragraphs) {
      for (int i = 0; i < paragraph.sentences().size(); i++) {
        List<Token> sentence = paragraph.sentences().get(i);
        if (before != null
            && owner != null
            && sentence.size() == before.size()
            && sentence.size() > FEWEST_WORDS
            && owner.section(index) == Section.BODY
            && Paragraph.words(sentence).equals(Paragraph.words(before))) {
          owner.place(index, Section.SUMMARY);
        }
        before = sentence;
        owner = paragraph;
        index = i;
        if (++seen > TOP) {
          return;
        }
      }
    }
  }
}
