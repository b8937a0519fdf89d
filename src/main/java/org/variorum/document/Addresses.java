package org.variorum.document;

import java.util.Set;

/**
 * Addresses of pages and people, each one token: {@code https://un.org/x}, {@code www.un.org},
 * {@code desk@un.org}.
 */
final class Addresses {

  static final int LONGEST_LOCAL = 40;

  private Addresses() {}

  /** Behind the address that begins at {@code at} with {@code http} or {@code www.}, or -1. */
  static int end(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean http =
        (c == 'h' || c == 'H') && (starts(text, at, "http://") || starts(text, at, "https://"));
    if (!http && !((c == 'w' || c == 'W') && starts(text, at, "www."))) {
      return -1;
    }
    int end = at;
    while (end < limit
        && !Characters.space(text.charAt(end))
        && "<>\"“”[]{}|\\^’‘".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at && ".,;:!?)'*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - at > 4 ? end : -1;
  }

  /** Behind the mail address that begins at {@code at}, or -1. */
  static int mail(String text, int at, int limit) {
    int sign = at;
    while (sign < limit && sign - at <= LONGEST_LOCAL && localPart(text.charAt(sign))) {
      sign++;
    }
    if (sign == limit || text.charAt(sign) != '@' || !Characters.wordAt(text, sign + 1, limit)) {
      return -1;
    }
    int end = host(text, sign + 1, limit);
    return text.substring(sign, end).indexOf('.') > 1 ? end : -1;
  }

  private static boolean localPart(char c) {
    return c == '.' || c == '_' || c == '-' || c == '+' || Characters.word(c);
  }

  /**
   * Behind the bare host name whose first point stands at {@code point}, or -1 if it does not end
   * in a known domain.
   */
  static int domain(String text, int at, int point, int limit, Set<String> domains) {
    if (!Characters.letterAt(text, point + 1, limit)) {
      return -1;
    }
    int end = host(text, point + 1, limit);
    if (end - at > 60) {
      return -1;
    }
    String last = text.substring(text.lastIndexOf('.', end - 1) + 1, end);
    String lower =
        Character.isUpperCase(last.charAt(0)) ? last.toLowerCase(java.util.Locale.ROOT) : last;
    boolean oneCase = lower.equals(last) || last.equals(last.toUpperCase(java.util.Locale.ROOT));
    return oneCase && domains.contains(lower) ? end : -1;
  }

  private static int host(String text, int from, int limit) {
    int end = from;
    while (end < limit && end - from < 80) {
      char c = text.charAt(end);
      boolean inner = (c == '.' || c == '-') && Characters.wordAt(text, end + 1, limit);
      if (!inner && !Characters.word(c)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean starts(String text, int at, String prefix) {
    return text.regionMatches(true, at, prefix, 0, prefix.length());
  }
}
