package dev.guidepost;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The picture in src/ARCHITECTURE.md, as rules. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.guidepost");

  private static final List<String> STAGES =
      List.of(
          "source",
          "markdown",
          "site",
          "picture",
          "render",
          "search",
          "host",
          "check",
          "external",
          "offline",
          "output");
  private static final List<String> VOCABULARY =
      List.of("model", "schema", "type", "yaml", "json", "flow", "guard", "translation");

  @Test
  void theRulesSeeTheWholeProgram() {
    assertThat(CLASSES).hasSizeGreaterThan(120);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("dev.guidepost.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void stagesKnowTheVocabularyAndNotEachOther() {
    for (String stage : STAGES) {
      List<String> others = new ArrayList<>(STAGES);
      others.remove(stage);
      others.addAll(List.of("build", "serve", "cli"));
      noClasses()
          .that(resideInAPackage("dev.guidepost." + stage))
          .should()
          .dependOnClassesThat(resideInAnyPackage(packages(others)))
          .check(CLASSES);
    }
  }

  @Test
  void thePreviewKnowsTheBuildAndNoStageButTheRulesOfHosts() {
    List<String> stages = new ArrayList<>(STAGES);
    stages.remove("host");
    stages.add("cli");
    noClasses()
        .that(resideInAPackage("dev.guidepost.serve"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages(stages)))
        .check(CLASSES);
    noClasses()
        .that(resideInAPackage("dev.guidepost.build"))
        .should()
        .dependOnClassesThat(resideInAPackage("dev.guidepost.serve"))
        .check(CLASSES);
  }

  @Test
  void theVocabularyKnowsNoStage() {
    List<String> above = new ArrayList<>(STAGES);
    above.addAll(List.of("build", "serve", "cli"));
    noClasses()
        .that(resideInAnyPackage(packages(VOCABULARY)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages(above)))
        .check(CLASSES);
  }

  @Test
  void theModelKnowsNobody() {
    classes()
        .that(resideInAPackage("dev.guidepost.model"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("dev.guidepost.model", "java..", "org.jspecify.."))
        .check(CLASSES);
  }

  @Test
  void eachLibraryStaysInItsPackage() {
    Map<String, List<String>> homes =
        Map.ofEntries(
            Map.entry("com.vladsch.flexmark..", List.of("markdown")),
            Map.entry("io.pebbletemplates..", List.of("render")),
            Map.entry("org.jsoup..", List.of("markdown", "check", "offline")),
            Map.entry("org.snakeyaml..", List.of("yaml")),
            Map.entry("com.fasterxml.jackson..", List.of("json")),
            Map.entry("org.apache.lucene..", List.of("search")),
            Map.entry("com.ibm.icu..", List.of("search")),
            Map.entry("com.google.zxing..", List.of("contact")),
            Map.entry("com.aayushatharva.brotli4j..", List.of("output")),
            Map.entry("com.luciad.imageio.webp..", List.of("picture")),
            Map.entry("com.github.weisj.jsvg..", List.of("picture")),
            Map.entry("java.net.http..", List.of("external")),
            Map.entry("java.awt..", List.of("picture")),
            Map.entry("javax.imageio..", List.of("picture")),
            Map.entry("com.sun.net.httpserver..", List.of("serve")),
            Map.entry("picocli..", List.of("cli")));
    homes.forEach((library, home) ->
        noClasses()
            .that()
            .resideOutsideOfPackages(packages(home))
            .should()
            .dependOnClassesThat(resideInAPackage(library))
            .check(CLASSES));
  }

  @Test
  void onlyTheEdgesTouchTheDisk() {
    noClasses()
        .that(
            resideInAnyPackage(
                packages(
                    List.of(
                        "model",
                        "schema",
                        "type",
                        "yaml",
                        "json",
                        "flow",
                        "guard",
                        "translation",
                        "markdown",
                        "site",
                        "picture",
                        "render",
                        "search",
                        "host",
                        "check",
                        "offline"))))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.nio.file.Files.class,
            java.io.File.class,
            java.io.FileInputStream.class,
            java.io.FileOutputStream.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    CLASSES.stream()
        .map(c -> c.getPackage())
        .distinct()
        .filter(p -> !p.getName().equals("dev.guidepost"))
        .forEach(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @Test
  void checksAreSeenThroughTheirRegistryOnly() {
    classes()
        .that(resideInAPackage("dev.guidepost.check"))
        .and()
        .doNotHaveSimpleName("Checks")
        .and()
        .doNotHaveSimpleName("OfPages")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .notBePublic()
        .check(CLASSES);
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(n -> "dev.guidepost." + n).toArray(String[]::new);
  }
}
