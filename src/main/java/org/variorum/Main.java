package org.variorum;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.variorum.incident.IncidentRecord;
import org.variorum.reconcile.Dossier;
import org.variorum.render.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The command line.
 *
 * <p>Exit codes: 0 done, 1 some input could not be read (the rest is done, the problems are on
 * standard error), 2 wrong usage. Needs picocli, which is an optional dependency of the library.
 */
@Command(
    name = "variorum",
    description = "Reads news reports of incidents: who claims what, and how the claims relate.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private final Streams streams;

  private Main(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command line and ends the virtual machine with its exit code. */
  public static void main(String... arguments) {
    PrintStream errors =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(System.in, new FileOutputStream(FileDescriptor.out), errors, arguments));
  }

  /** Runs the command line on the given streams, all in UTF-8, and returns its exit code. */
  static int run(InputStream in, OutputStream out, PrintStream errors, String... arguments) {
    CommandLine line = new CommandLine(new Main(new Streams(in, out, errors)));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line.execute(arguments);
  }

  @Command(
      description =
          "Prints the incidents that each report tells of, its main incident first: one JSON object"
              + " a line.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int parse(@Mixin Inputs inputs, @Mixin Places places, @Mixin Output output) {
    Variorum variorum = places.variorum(streams);
    return output.write(
        streams,
        lines ->
            inputs.read(
                streams,
                variorum::parseAll,
                parsed -> {
                  for (IncidentRecord record : parsed.incidents()) {
                    lines.write(Json.record(record));
                  }
                }));
  }

  @Command(
      description =
          "Prints everything that was read in each report, with the rule that read it: one JSON"
              + " object a line.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int mentions(@Mixin Inputs inputs, @Mixin Places places, @Mixin Output output) {
    Variorum variorum = places.variorum(streams);
    return output.write(
        streams,
        lines ->
            inputs.read(streams, variorum::parseAll, parsed -> lines.write(Json.mentions(parsed))));
  }

  @Command(
      description =
          "Lays the reports side by side and prints a dossier for every incident: who claims what,"
              + " what agrees, what contradicts and why.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int reconcile(
      @Option(
              names = {"-f", "--format"},
              defaultValue = "TEXT",
              paramLabel = "FORMAT",
              description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
          Format format,
      @Mixin Inputs inputs,
      @Mixin Places places,
      @Mixin Output output) {
    Variorum variorum = places.variorum(streams);
    return output.write(
        streams,
        lines -> {
          List<IncidentRecord> records = new ArrayList<>();
          int exit =
              inputs.read(
                  streams, variorum::parseAll, parsed -> records.addAll(parsed.incidents()));
          List<Dossier> dossiers = variorum.reconcileRecords(records);
          format.write(dossiers, lines);
          String note = format.note(dossiers);
          if (note != null) {
            streams.errors().println("variorum: " + note);
          }
          return exit;
        });
  }

  @Command(
      description =
          "Shows for two incidents why they are, or are not, held to be one: what was compared, what"
              + " that found, and what it is worth in bits.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int explain(
      @Option(
              names = {"-p", "--pair"},
              arity = "2",
              required = true,
              paramLabel = "ID",
              description =
                  "The two: ids of records, or of reports for what these are mainly about.")
          List<String> pair,
      @Mixin Inputs inputs,
      @Mixin Places places,
      @Mixin Output output) {
    if (pair.size() != 2) {
      streams.errors().println("variorum: --pair takes two ids, once");
      return 2;
    }
    Variorum variorum = places.variorum(streams);
    return output.write(
        streams,
        lines -> {
          List<IncidentRecord> records = new ArrayList<>();
          int exit =
              inputs.read(
                  streams, variorum::parseAll, parsed -> records.addAll(parsed.incidents()));
          try {
            lines.write(Explained.of(pair, records).text(variorum, records));
          } catch (IllegalArgumentException e) {
            streams.errors().println("variorum: " + e.getMessage());
            return 2;
          }
          return exit;
        });
  }

  /** What the commands read from and write to. */
  record Streams(InputStream in, OutputStream out, PrintStream errors) {}
}
