package org.variorum;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes. */
final class Output {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path file;

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  /** Hands over a writer to {@code work} and returns its exit code; 1 when it cannot write. */
  int write(Main.Streams streams, Work work) {
    try (Writer writer = open(streams)) {
      return work.write(new Lines(writer));
    } catch (IOException e) {
      return failed(streams, e);
    } catch (UncheckedIOException e) {
      return failed(streams, e);
    }
  }

  private Writer open(Main.Streams streams) throws IOException {
    if (file == null) {
      return new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    }
    try {
      return Files.newBufferedWriter(file);
    } catch (IOException e) {
      if (command == null) {
        throw e;
      }
      throw new ParameterException(command.commandLine(), "cannot write to " + file, e);
    }
  }

  private static int failed(Main.Streams streams, Exception e) {
    streams.errors().println("variorum: cannot write: " + e.getMessage());
    return 1;
  }

  /** Writes what a command has to say and returns its exit code. */
  interface Work {
    int write(Lines out) throws IOException;
  }
}
