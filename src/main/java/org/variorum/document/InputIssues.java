package org.variorum.document;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where problems of one input go, with the line that is being read. */
final class InputIssues {

  private final String input;
  private final Consumer<? super InputProblem> problems;
  private @Nullable Long line;

  InputIssues(String input, Consumer<? super InputProblem> problems) {
    this.input = input;
    this.problems = problems;
  }

  /** Says which line problems concern from now on. */
  void at(long number) {
    line = number;
  }

  /** Tells a problem of the line being read, or of the whole input when it is not read by line. */
  void here(InputProblem.Kind kind, String detail) {
    problems.accept(new InputProblem(input, line, kind, detail));
  }

  /** Tells a problem of the whole input. */
  void whole(InputProblem.Kind kind, String detail) {
    problems.accept(new InputProblem(input, null, kind, detail));
  }
}
