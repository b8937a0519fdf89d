package org.variorum.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.actor.ActorExtractor;
import org.variorum.extract.amount.AmountExtractor;
import org.variorum.extract.date.DateExtractor;
import org.variorum.extract.place.PlaceExtractor;

/** Texts of a corpus file and their syntax, with all names, dates and amounts read before it. */
final class Grammar {

  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final List<Extractor<?>> EXTRACTORS =
      List.of(
          new DateExtractor(),
          new AmountExtractor(),
          new ActorExtractor(),
          PlaceExtractor.standard());

  private Grammar() {}

  /**
   * A line of a corpus file.
   *
   * @param marked the text with its marks
   * @param behind what stands behind {@code =>}, or the empty string
   */
  record Line(String file, int number, String marked, String behind) {
    @Override
    public String toString() {
      return file + ":" + number + " " + marked;
    }
  }

  /** The indented lines of a file. */
  static List<Line> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(file), file)) {
      List<String> all = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).startsWith("    ")) {
          String[] parts = all.get(i).strip().split(" => ", 2);
          lines.add(new Line(file, i + 1, parts[0], parts.length < 2 ? "" : parts[1]));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The syntax of a text of one sentence. */
  static Syntax of(String text) {
    Document document = DOCUMENTS.read(Report.of("grammar", text));
    Mentions mentions = new Mentions();
    for (Extractor<?> extractor : EXTRACTORS) {
      mentions.addAll(extractor.extract(document, mentions));
    }
    List<Syntax> sentences = Analysis.of(document, mentions).sentences();
    if (sentences.size() != 1) {
      throw new IllegalArgumentException(sentences.size() + " sentences: " + text);
    }
    return sentences.get(0);
  }
}
