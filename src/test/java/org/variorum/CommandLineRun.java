package org.variorum;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command line inside the tests.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param errors what it wrote to standard error
 */
public record CommandLineRun(int exit, String out, String errors) {

  public static CommandLineRun of(Object... arguments) {
    return reading("", arguments);
  }

  static CommandLineRun reading(String input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int exit =
        Main.run(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(errors, true, StandardCharsets.UTF_8),
            words);
    return new CommandLineRun(
        exit, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
  }

  public List<String> lines() {
    return out.lines().toList();
  }
}
