package org.variorum.incident;

import java.util.List;
import org.variorum.document.Sequence;
import org.variorum.extract.casualty.Casualty;

/**
 * What the title that is given beside a text says and no words of the text do. Their evidence is in
 * the title.
 *
 * @param casualties figures that the text has nowhere, at most one of an effect; whose the people
 *     are is unknown
 */
public record TitleClaims(List<Claim<Casualty>> casualties) {

  public TitleClaims {
    casualties = Sequence.copyOf(casualties);
  }
}
