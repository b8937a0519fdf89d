package org.variorum.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text and links as HTML. Reports come from anybody: nothing of theirs is written unescaped. */
final class Html {

  private Html() {}

  /** The text with the five characters that mean something to HTML escaped, in any place. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\n', '\t' -> escaped.append(c);
        case '\r' ->
            escaped.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
        default -> escaped.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }

  /** A link when the address is one of the web, else the address as text. */
  static String link(String address) {
    String folded = address.strip().toLowerCase(Locale.ROOT);
    boolean web = folded.startsWith("https://") || folded.startsWith("http://");
    String escaped = text(address.strip());
    return web
        ? "<a href=\"" + escaped + "\" rel=\"noopener noreferrer\">" + escaped + "</a>"
        : escaped;
  }

  /** {@code lang="fr"} when it is a language tag, else nothing. */
  static String language(@Nullable String tag) {
    boolean well =
        tag != null
            && !tag.isEmpty()
            && tag.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c));
    return well ? " lang=\"" + tag + "\"" : "";
  }
}
