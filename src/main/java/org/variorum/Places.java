package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.BadLine;
import org.variorum.dictionary.Gazetteer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The gazetteers that a command looks places up in. */
final class Places {

  @Option(
      names = {"-g", "--gazetteer"},
      paramLabel = "FILE",
      description =
          "Places of your own, looked up before the built-in ones: a table with the"
              + " columns name, lat and lon, or a GeoNames file such as ML.txt or allCountries.zip."
              + " May be given several times; the first is trusted most.")
  private List<Path> files = new ArrayList<>();

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  /** The library with these gazetteers; lines that cannot be read are told and skipped. */
  Variorum variorum(Main.Streams streams) {
    if (files.isEmpty()) {
      return Variorum.standard();
    }
    List<Gazetteer> layers = new ArrayList<>();
    for (Path file : files) {
      layers.add(read(file, bad -> streams.errors().println("variorum: " + bad)));
    }
    layers.add(Gazetteer.world());
    return Variorum.with(Gazetteer.layered(layers.toArray(Gazetteer[]::new)));
  }

  private Gazetteer read(Path file, Consumer<BadLine> bad) {
    try {
      return Gazetteer.file(file, bad);
    } catch (IOException | IllegalArgumentException e) {
      String message =
          "cannot read the gazetteer "
              + file
              + ": "
              + (Files.exists(file) ? e.getMessage() : "no such file");
      if (command == null) {
        throw new IllegalStateException(message, e);
      }
      throw new ParameterException(command.commandLine(), message, e);
    }
  }
}
