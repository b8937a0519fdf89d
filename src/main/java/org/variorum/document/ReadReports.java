package org.variorum.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports of some inputs and what could not be read of them.
 *
 * @param reports in the order of the inputs
 * @param problems in the order of the inputs; empty when all is well
 */
public record ReadReports(List<Report> reports, List<InputProblem> problems) {

  public ReadReports {
    reports = Sequence.copyOf(reports);
    problems = Sequence.copyOf(problems);
  }

  /** Reads files and folders as {@link ReportReader} does, and holds what they contain. */
  public static ReadReports from(Path... inputs) {
    List<Report> reports = new ArrayList<>();
    List<InputProblem> problems = new ArrayList<>();
    ReportReader reader = new ReportReader(reports::add, problems::add);
    for (Path input : inputs) {
      reader.read(input);
    }
    return new ReadReports(reports, problems);
  }
}
