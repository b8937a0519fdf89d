package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named group, force, party or authority found in a sentence.
 *
 * @param from first token of the name
 * @param nameTo behind the last token of the name proper
 * @param to behind a bracket that repeats the name ({@code (JNIM)}), else as {@code nameTo}
 * @param canonical the dictionary's name, the fullest form in this report, or null
 * @param category sort of body
 * @param rule the rule that found it
 */
record NamedBody(
    int from,
    int nameTo,
    int to,
    @Nullable String canonical,
    String category,
    Actor.Side side,
    @Nullable String country,
    List<Actor.Affiliation> affiliations,
    String rule) {

  NamedBody upTo(int end) {
    return new NamedBody(from, nameTo, end, canonical, category, side, country, affiliations, rule);
  }

  NamedBody at(int begin, int end) {
    return new NamedBody(begin, end, end, canonical, category, side, country, affiliations, rule);
  }
}
