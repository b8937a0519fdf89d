package org.variorum.document;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.BodyNames;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.WordSet;

/**
 * Makes reports readable: sets page furniture aside and cuts the rest into sentences and tokens.
 *
 * <p>Any text can be read. Time is linear in its length. Thread-safe.
 */
public final class DocumentReader {

  private static final WordSet BRACKETS = WordSet.of("[", "(");

  private final LostApostrophes lostApostrophes;
  private final RunTogether runTogether;
  private final SmallLetters smallLetters;

  private DocumentReader(KnownWords words) {
    this.lostApostrophes = new LostApostrophes(words);
    this.runTogether = new RunTogether(words);
    this.smallLetters = new SmallLetters(words);
  }

  /**
   * A reader that knows English words, names of bodies, and the places of the built-in gazetteer.
   */
  public static DocumentReader standard() {
    return of(
        KnownWords.english()
            .withPlaces(name -> Gazetteer.world().find(name))
            .withNames(BodyNames::has));
  }

  /** A reader that tells words run together by these. */
  public static DocumentReader of(KnownWords words) {
    return new DocumentReader(words);
  }

  /** The sentences of the report, every span in its original text. */
  public Document read(Report report) {
    if (report.text().isBlank()) {
      return new Document(report, List.of(), List.of(), report.text());
    }
    CleanText clean = Cleaner.clean(report.text());
    List<Span> furniture = new ArrayList<>();
    List<List<Token>> blocks = new ArrayList<>();
    for (Block block : Blocks.of(clean.text())) {
      List<Token> tokens = Tokenizer.tokens(clean, block.from(), block.to());
      tokens = withoutMarks(withoutNumber(tokens, furniture), furniture);
      if (!tokens.isEmpty()) {
        blocks.add(tokens);
      }
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<Token> tokens : runTogether.cut(lostApostrophes.restore(blocks))) {
      paragraphs.add(new Paragraph(SentenceBoundaries.sentences(tokens)));
    }
    setAsideFurniture(paragraphs);
    Headlines.mark(paragraphs, titles(report));
    List<Sentence> sentences = sentences(paragraphs, furniture);
    String text = report.text();
    if (Sequence.any(sentences, Sentence::upperCase)) {
      sentences = sentences.stream().map(this::running).toList();
      text = text(text, sentences);
    }
    return new Document(report, sentences, furniture.stream().sorted().toList(), text);
  }

  /** A line of capitals in the letters of running text. */
  private Sentence running(Sentence sentence) {
    if (!sentence.upperCase()) {
      return sentence;
    }
    return new Sentence(
        sentence.index(),
        sentence.paragraph(),
        sentence.section(),
        false,
        smallLetters.restore(sentence.tokens()));
  }

  /** The original text with the letters of the tokens, wherever these are as long as it. */
  private static String text(String original, List<Sentence> sentences) {
    StringBuilder text = new StringBuilder(original);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String here = original.substring(token.begin(), token.end());
        if (here.equalsIgnoreCase(token.text())) {
          text.replace(token.begin(), token.end(), token.text());
        }
      }
    }
    return text.toString();
  }

  /** {@code 2. We demand}: the number of a list item says nothing. */
  private static List<Token> withoutNumber(List<Token> tokens, List<Span> furniture) {
    if (tokens.size() < 3
        || !tokens.get(0).numeric()
        || tokens.get(0).length() > 2
        || !(tokens.get(1).is(".") || tokens.get(1).is(")"))
        || tokens.get(1).spaceBefore()
        || !tokens.get(2).spaceBefore()) {
      return tokens;
    }
    furniture.add(tokens.get(0).span().union(tokens.get(1).span()));
    return tokens.subList(2, tokens.size());
  }

  private static boolean opensBracket(List<Token> tokens) {
    for (Token token : tokens) {
      if (BRACKETS.has(token.lexeme())) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> withoutMarks(List<Token> tokens, List<Span> furniture) {
    if (!opensBracket(tokens)) {
      return tokens;
    }
    List<Token> kept = new ArrayList<>(tokens.size());
    boolean gap = false;
    for (int i = 0; i < tokens.size(); i++) {
      int size = Furniture.mark(tokens, i);
      Token token = tokens.get(i);
      if (size > 0) {
        furniture.add(token.span().union(tokens.get(i + size - 1).span()));
        i += size - 1;
        gap = true;
      } else {
        kept.add(
            gap ? new Token(token.text(), token.norm(), token.begin(), token.end(), true) : token);
        gap = false;
      }
    }
    return kept;
  }

  private static void setAsideFurniture(List<Paragraph> paragraphs) {
    boolean list = false;
    for (Paragraph paragraph : paragraphs) {
      List<Token> first = paragraph.sentences().get(0);
      boolean line = paragraph.isOneLine();
      boolean head = line && Furniture.heads(first);
      list = head || list && line && !paragraph.closed();
      if (list || line && Furniture.is(first, true)) {
        paragraph.setAside();
      }
    }
  }

  /** The words of the title beside the text, whole and without the name of the site behind it. */
  private static List<List<String>> titles(Report report) {
    String title = report.title();
    if (title == null || title.isBlank()) {
      return List.of();
    }
    CleanText clean = Cleaner.clean(title);
    List<Token> tokens = Tokenizer.tokens(clean, 0, clean.text().length());
    List<List<String>> titles = new ArrayList<>();
    titles.add(Paragraph.words(tokens));
    for (int i = tokens.size() - 1; i > 2; i--) {
      Token token = tokens.get(i);
      if (token.spaceBefore() && (token.is("|") || token.is("-") || token.is("--"))) {
        titles.add(Paragraph.words(tokens.subList(0, i)));
        break;
      }
    }
    return titles;
  }

  private static List<Sentence> sentences(List<Paragraph> paragraphs, List<Span> furniture) {
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Paragraph paragraph : paragraphs) {
      boolean kept = false;
      List<List<Token>> parts = paragraph.sentences();
      for (int i = 0; i < parts.size(); i++) {
        List<Token> tokens = parts.get(i);
        Section section = paragraph.section(i);
        if (paragraph.furniture() || section != Section.TITLE && aside(paragraph, i)) {
          furniture.add(tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()));
        } else {
          sentences.add(new Sentence(sentences.size(), number, section, upperCase(tokens), tokens));
          kept = true;
        }
      }
      number += kept ? 1 : 0;
    }
    return sentences;
  }

  private static boolean aside(Paragraph paragraph, int at) {
    List<List<Token>> parts = paragraph.sentences();
    boolean last = at > 0 && at == parts.size() - 1;
    return Furniture.is(parts.get(at), parts.size() == 1)
        || last && Furniture.signsOff(parts.get(at));
  }

  /** Whether hardly a letter is small; a sentence of an acronym or two tells nothing. */
  private static boolean upperCase(List<Token> tokens) {
    int letters = 0;
    for (Token token : tokens) {
      letters += token.length();
    }
    int upper = 0;
    int lower = 0;
    for (Token token : tokens) {
      if (lower * 10 > letters) {
        return false; // however the rest is written
      }
      String text = token.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return upper >= 6 && lower * 10 <= upper;
  }
}
