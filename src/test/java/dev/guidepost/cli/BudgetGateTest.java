package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetGateTest {
  private static final TinySite OVER =
      TinySite.of(
          """
          -- content/site.yml --
          search: {budget: 1000}
          -- content/en/page.md --
          # Page
          Text
          """);

  @TempDir private Path project;

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void aSiteOverItsOwnBudgetIsStoppedAtTheGateAndNothingIsWritten(String command) {
    OVER.writeTo(project);

    Cli cli = Cli.run(command, "-C", project.toString());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.errLines().getFirst())
        .startsWith("content/site.yml:1:18: error: a first search in en costs ")
        .endsWith("[search-budget]");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void errorsInTheContentComeBeforeTheGate(String command) {
    OVER.writeTo(project);
    TinySite.of("-- content/en/broken.md --\n# Broken\n::: tip\n").writeTo(project);
    TinySite.of("-- content/en/bad.md --\n---\ntitle: [\n---\nBad\n").writeTo(project);

    assertThat(Cli.run(command, "-C", project.toString()).code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void aMistakeInTheConfigurationComesBeforeTheGate(String command) {
    OVER.writeTo(project);
    TinySite.of("-- content/site.yml --\nsearch: {budget: 1000}\ncontact_page: nowhere\n")
        .writeTo(project);

    assertThat(Cli.run(command, "-C", project.toString()).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search page", "test"})
  void theGateIsForThoseWhoPublish(String command) {
    OVER.writeTo(project);

    assertThat(Cli.run((command + " -C " + project).split(" ")).code()).isZero();
  }
}
