package org.variorum.extract.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.dictionary.Folding;
import org.variorum.document.Document;
import org.variorum.document.Report;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** One sentence as a document, cut into tokens by the conventions of {@link Token}. */
public final class Words {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:No|Jan|Feb|Sept|Gen|Col|St)\\.|[ap]\\.m\\.|\\d[\\d,.:]*\\d[a-z]*|\\d[a-z]*|['’]s\\b|[\\p{L}]+(?:['’](?!s\\b)\\p{L}+)*|--|\\S");

  private Words() {}

  public static Document document(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int last = -1;
    while (matcher.find()) {
      String word = matcher.group();
      tokens.add(
          new Token(
              word, Folding.fold(word), matcher.start(), matcher.end(), matcher.start() != last));
      last = matcher.end();
    }
    return new Document(
        Report.of("r", text), List.of(new Sentence(0, 0, Section.BODY, false, tokens)), List.of());
  }
}
