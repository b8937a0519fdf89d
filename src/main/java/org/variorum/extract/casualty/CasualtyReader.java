package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;

/**
 * Reads killed, wounded, captured and the like from the frames of a document.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CasualtyReader {

  /** The casualties of a document in the order of the text, silences among them. */
  public List<Mention<CasualtyStatement>> read(Analysis analysis) {
    List<Mention<CasualtyStatement>> found = new ArrayList<>();
    VictimReader victims = new VictimReader(analysis);
    for (Syntax syntax : analysis.sentences()) {
      List<Mention<CasualtyStatement>> here = new ArrayList<>();
      for (Told told : OneOutcome.settle(new ToldByFrame(syntax, victims).read())) {
        here.add(told.mention());
      }
      new ToldByState(syntax, victims).read(here);
      new Tolls(syntax, analysis).read(here);
      List<Mention<CasualtyStatement>> silent = Silences.read(analysis, syntax);
      here.removeIf(m -> silent.stream().anyMatch(s -> s.from() <= m.from() && m.to() <= s.to()));
      here.addAll(silent);
      here.sort(Comparator.<Mention<?>>comparingInt(Mention::from).thenComparing(m -> -m.to()));
      found.addAll(here);
    }
    return found;
  }
}
