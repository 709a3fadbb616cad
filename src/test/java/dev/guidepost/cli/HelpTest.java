package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @Test
  void theHelpNamesEveryCommandAndEveryExitCode() throws IllegalAccessException {
    Cli cli = Cli.run("--help");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("build", "check", "search", "test", "status", "fmt", "schema");
    for (Field code : ExitCode.class.getDeclaredFields()) {
      if (code.getType() == int.class) {
        String start = code.getInt(null) + "  ";
        assertThat(cli.out().lines())
            .as(code.getName())
            .anyMatch(line -> line.strip().startsWith(start));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          build, -d
          build, --release
          build, --offline
          build, -C
          build, --base-url
          build, --strict
          build, --drafts
          build, --now
          build, --format
          build, --clean
          check, -C
          check, --base-url
          check, --strict
          check, --drafts
          check, --now
          check, --format
          check, --clean
          search, -C
          search, --lang
          search, -n
          search, --type
          search, --section
          search, --explain
          search, --format
          search, --batch
          test, -C
          test, --now
          test, --format
          fmt, --check
          fmt, --heading-ids
          fmt, --translation-hash
          fmt, --minor
          fmt, --all
          schema, --write
          status, -C
          status, --format
          status, --json
          status, --lang
          status, --min
          """)
  void theHelpOfACommandExplainsItsOptions(String command, String option) {
    Cli cli = Cli.run(command, "--help");

    assertThat(cli.code()).isZero();
    assertThat(cli.out().lines())
        .anyMatch(line -> line.matches("\\s+(-\\w, )?" + option + "[ =].*\\w.*"));
  }

  @Test
  void theFormatsAreNamed() {
    assertThat(Cli.run("check", "--help").out()).contains("text, json, sarif, github");
  }

  @Test
  void theVersionNamesTheToolAndItsJava() {
    assertThat(Cli.run("--version").out()).matches("guidepost \\S+ \\(Java .+\\)\\n");
  }

  static List<String> schemas() {
    return List.copyOf(SchemaCommand.names());
  }

  @Test
  void schemasAreListed() {
    Cli cli = Cli.run("schema");

    assertThat(cli.code()).isZero();
    assertThat(cli.out().lines())
        .containsExactlyElementsOf(schemas())
        .contains("site", "glossary-terms", "facts", "words", "faq", "alert");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void aSchemaIsPrintedForEditors(String name) {
    Cli cli = Cli.run("schema", name);

    Map<String, Object> schema = JsonTree.object(cli.out());
    assertThat(cli.code()).isZero();
    assertThat(schema)
        .containsEntry("$schema", "http://json-schema.org/draft-07/schema#")
        .containsEntry("type", "object");
    assertThat(schema)
        .containsAnyOf(Map.entry("type", "object"))
        .containsKeys("properties", "additionalProperties");
  }

  @Test
  void anUnknownSchemaIsAWrongUseThatListsTheKnownOnes() {
    Cli cli = Cli.run("schema", "fqa");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err())
        .contains(
            "there is no schema 'fqa'; did you mean 'faq'? choose one of site, contact, facts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "check",
        "search",
        "test",
        "status",
        "schema",
        "new",
        "new faq",
        "fmt",
        "completion",
        "theme eject"
      })
  void everyCommandHasHelp(String command) {
    assertThat(Cli.run((command + " --help").split(" ")).out())
        .startsWith("Usage: guidepost " + command);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          biuld,             guidepost has no command 'biuld',              guidepost build
          build --strcit,    guidepost build has no option '--strcit',      --strict
          build --base-ulr=, guidepost build has no option '--base-ulr=',   --base-url
          theme ejct,        guidepost theme has no command 'ejct',         guidepost theme eject
          """)
  void aSlipIsToldWithWhatWasMeant(String written, String told, String meant) {
    Cli cli = Cli.run(written.split(" "));

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.errLines().getFirst()).isEqualTo(told);
    assertThat(cli.err()).contains("did you mean '" + meant + "'?");
  }

  @Test
  void optionsStandUnderTheirHeadings() {
    assertThat(Cli.run("build", "--help").out().lines().filter(line -> line.matches("\\w.*:")))
        .containsExactly("Options:", "Project:", "Findings:", "Help:", "Examples:", "Exit codes:");
  }
}
