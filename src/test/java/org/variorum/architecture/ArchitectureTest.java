package org.variorum.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.variorum");

  @Test
  void sawTheClasses() {
    assertThat(CLASSES).hasSizeGreaterThan(50);
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .containsAll(Law.VARIORUM.packages());
  }

  @Test
  void everyPackageIsListed() {
    Law.VARIORUM.nameEveryPackage().check(CLASSES);
  }

  @Test
  void theListingOfTheFolderIsThePipeline() {
    List<String> stages = Law.VARIORUM.packages().subList(0, Law.VARIORUM.packages().size() - 1);

    assertThat(stages).containsExactlyElementsOf(new TreeSet<>(stages));
  }

  @Test
  void aPackageUsesOnlyPackagesListedAboveIt() {
    Law.VARIORUM.useOnlyEarlier().check(CLASSES);
  }

  @Test
  void aSampleThatBreaksTheLawIsDetected() {
    JavaClasses sample =
        new ClassFileImporter()
            .importPackages("org.variorum.architecture.early", "org.variorum.architecture.late");
    String early = "org.variorum.architecture.early";
    String late = "org.variorum.architecture.late";

    assertThatThrownBy(() -> new Law(List.of(early, late)).useOnlyEarlier().check(sample))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Early")
        .hasMessageContaining("Late");
    assertThatCode(() -> new Law(List.of(late, early)).useOnlyEarlier().check(sample))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new Law(List.of(early)).nameEveryPackage().check(sample))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Late");
  }

  @Test
  void onlyReadersAndRenderersKnowJson() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.variorum.document", "org.variorum.render")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.variorum")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|\\.Abstract[^.]*)")
        .orShould()
        .resideInAPackage("..internal..")
        .orShould()
        .resideInAPackage("..impl..")
        .check(CLASSES);
  }
}
