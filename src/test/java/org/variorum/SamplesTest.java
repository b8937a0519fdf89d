package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.render.Schemas;

/** What the README and the samples promise, done. */
class SamplesTest {

  private static final String IMPORTS =
      """
      import java.nio.file.Path;
      import java.util.List;
      import org.variorum.Variorum;
      import org.variorum.document.*;
      import org.variorum.incident.*;
      import org.variorum.reconcile.*;
      """;

  @TempDir Path folder;

  @Test
  void theReadmesCodeCompilesAndPrintsContradictions() throws Exception {
    Matcher code =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(code.find()).isTrue();
    Path source =
        Files.writeString(
            folder.resolve("Readme.java"),
            IMPORTS
                + "public class Readme { public static void main(String[] a) {\n"
                + code.group(1)
                + "}}");

    compile("-cp", classPath(), source.toString());
    URL[] classes = {folder.resolve("classes").toUri().toURL()};

    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      assertThat(run(loader.loadClass("Readme"))).contains("UPDATE casualties/KILLED/");
    }
  }

  @Test
  void theEmbeddingProgramRunsAsAModuleAndPrintsContradictions() throws Exception {
    assertThat(sample("embed", "org.example.contradictions", "Contradictions", "samples/reports"))
        .contains("UPDATE casualties/KILLED/")
        .containsPattern("  \\S+ \\d+-\\d+: \".+\"");
  }

  @Test
  void theGazetteersProgramSaysWhereAndWhy() throws Exception {
    assertThat(sample("gazetteer", "org.example.where", "Where", "LB", "Tripoli", "Trablous"))
        .contains("Tripoli TOWN LB")
        .contains("    lies in the country of the report")
        .contains("Trablous");
  }

  @Test
  void theDeskKeepsItsBookInAFile() throws Exception {
    String book = folder.resolve("book.jsonl").toString();
    String added =
        sample("desk", "org.example.desk", "Desk", book, "add", "samples/reports/city-bombing");
    String retracted =
        sample("desk", "org.example.desk", "Desk", book, "retract", "wire-wednesday", "nobody");

    Matcher first = Pattern.compile("\\+ wire-noon\\s+new (\\w+) \\[wire-noon]").matcher(added);
    assertThat(first.find()).isTrue();
    assertThat(added)
        .containsPattern("\\+ wire-tuesday\\s+changed " + first.group(1))
        .contains("UPDATE casualties/KILLED/")
        .contains("REVISED_DOWN casualties/KILLED/");
    assertThat(retracted)
        .containsPattern("- wire-wednesday\\s+changed " + first.group(1))
        .contains("no report nobody");
  }

  /** Compiles a sample as the module that it is, runs it and gives what it prints. */
  private String sample(String folderName, String name, String type, String... arguments)
      throws Exception {
    Path sources = Path.of("samples", folderName, "src/main/java");
    List<Path> library =
        Stream.of(classPath().split(File.pathSeparator))
            .filter(part -> part.matches(".*/target/classes|.*/jackson-[^/]*2\\.22[^/]*\\.jar"))
            .map(Path::of)
            .toList();
    compile(
        "-p",
        library.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        sources.resolve("module-info.java").toString(),
        sources.resolve("org/example/" + type + ".java").toString());
    List<Path> modules = new ArrayList<>(library);
    modules.add(folder.resolve("classes"));
    ModuleLayer.Controller layer =
        ModuleLayer.defineModulesWithOneLoader(
            ModuleLayer.boot()
                .configuration()
                .resolve(
                    ModuleFinder.of(modules.toArray(Path[]::new)), ModuleFinder.of(), Set.of(name)),
            List.of(ModuleLayer.boot()),
            ClassLoader.getPlatformClassLoader());
    Class<?> program = layer.layer().findLoader(name).loadClass("org.example." + type);
    layer.addExports(program.getModule(), "org.example", getClass().getModule());

    assertThat(program.getModule().isNamed()).isTrue();
    return run(program, arguments);
  }

  @Test
  void theEmbeddingProgramDependsOnThisVersion() throws IOException {
    String version = version(Files.readString(Path.of("pom.xml")));

    for (String sample : List.of("embed", "gazetteer", "desk")) {
      Path pom = Path.of("samples", sample, "pom.xml");
      assertThat(version(Files.readString(pom))).as(sample).isEqualTo(version);
    }
    assertThat(version(Files.readString(Path.of("README.md")))).isEqualTo(version);
  }

  @Test
  void theMainJobPrintsADossierForEverySetOfSamples() {
    CommandLineRun text = CommandLineRun.of("reconcile", "samples/reports");
    CommandLineRun json = CommandLineRun.of("reconcile", "--format", "json", "samples/reports");

    assertThat(text.exit()).isZero();
    assertThat(text.errors()).isEmpty();
    assertThat(text.out()).contains("CONTRADICTIONS", "Khurdabad", "Kayes");
    json.lines().stream()
        .filter(line -> line.startsWith("{\"id\""))
        .forEach(line -> Schemas.DOSSIER.check(line.replaceFirst(",$", "")));
    assertThat(CommandLineRun.of("parse", "samples/reports").lines())
        .hasSizeGreaterThan(5)
        .allSatisfy(Schemas.RECORD::check);
    assertThat(CommandLineRun.of("mentions", "samples/reports").lines())
        .allSatisfy(Schemas.MENTIONS::check);
  }

  private static String version(String text) {
    Matcher version =
        Pattern.compile("<artifactId>variorum</artifactId>\\s*<version>(.*?)</version>")
            .matcher(text);
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private void compile(String... arguments) throws IOException {
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    List<String> options = new ArrayList<>(List.of("-proc:none", "-d"));
    options.add(Files.createDirectories(folder.resolve("classes")).toString());
    options.addAll(List.of(arguments));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, complaints, options.toArray(String[]::new));
    assertThat(result).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
  }

  private static String run(Class<?> program, String... arguments) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      program.getMethod("main", String[].class).invoke(null, (Object) arguments);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
