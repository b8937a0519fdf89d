package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
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

    assertThat(run(source, "Readme")).contains("CONFLICT casualties/KILLED/");
  }

  @Test
  void theEmbeddingProgramCompilesAndPrintsContradictions() throws Exception {
    Path source = Path.of("samples/embed/src/main/java/org/example/Contradictions.java");

    assertThat(run(source, "org.example.Contradictions", "samples/reports"))
        .contains("CONFLICT casualties/KILLED/")
        .containsPattern("  \\S+ \\d+-\\d+: \".+\"");
  }

  @Test
  void theEmbeddingProgramDependsOnThisVersion() throws IOException {
    String version = version(Files.readString(Path.of("pom.xml")));

    assertThat(version(Files.readString(Path.of("samples/embed/pom.xml")))).isEqualTo(version);
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

  private String run(Path source, String type, String... arguments) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "-proc:none",
            source.toString());
    int result = compiler.run(null, null, complaints, options.toArray(String[]::new));
    assertThat(result).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, SamplesTest.class.getClassLoader())) {
      Method main = loader.loadClass(type).getMethod("main", String[].class);
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      main.invoke(null, (Object) arguments);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
