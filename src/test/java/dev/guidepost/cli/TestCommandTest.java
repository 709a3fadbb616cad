package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String PAGES =
      """
      -- content/en/fees.md --
      # Fees
      A transfer costs a fee.
      -- content/en/send.md --
      # Send
      A transfer is sent. A fee is due.
      """;

  @TempDir private Path project;

  private Cli test(String tests, String... more) {
    TinySite.of(PAGES + (tests.isEmpty() ? "" : "-- content/search-tests.yml --\n" + tests))
        .writeTo(project);
    return more.length == 0
        ? Cli.run("test", "-C", project.toString())
        : Cli.run("test", "-C", project.toString(), more[0], more[1]);
  }

  @Test
  void expectationsThatAreMetAreCounted() {
    Cli cli = test("en: [{query: fee, page: fees, top: 1}, {query: fee, page: send}]\n");

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).isEqualTo("en: 2 of 2 found where expected, MRR 0.750, recall@5 1.000\n");
  }

  @Test
  void anExpectationThatIsNotMetShowsWhatCameFirstInstead() {
    Cli cli = test("en: [{query: fee, page: send, top: 1}]\n");

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out())
        .isEqualTo(
            """
            en: 0 of 1 found where expected, MRR 0.500, recall@5 1.000
              content/search-tests.yml:1:14: 'fee' is to find send first, found it at 2
                  1. Fees  en/fees/
                  2. Send  en/send/
            """);
  }

  @Test
  void aPageThatIsNotFoundAtAllIsToldSo() {
    Cli cli = test("en: [{query: xylophone, page: [send, fees], top: 3}]\n");

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out())
        .contains("'xylophone' is to find send or fees among the first 3, did not find it\n");
  }

  @Test
  void aFloorThatIsNotReachedFails() {
    Cli cli = test("floor: {mrr: 0.9}\nen: [{query: fee, page: send}]\n");

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).contains("1 of 1", "  MRR 0.500 is below its floor of 0.900\n");
  }

  @Test
  void aFloorDoesNotJudgeALanguageWithoutTests() {
    assertThat(test("floor: {mrr: 1, recall_at_5: 1}\n").code()).isZero();
  }

  @Test
  void withoutTestsThatIsSaid() {
    Cli cli = test("");

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .isEqualTo("there are no search tests; write some in content/search-tests.yml\n");
  }

  @Test
  void asJsonThereIsOneObject() {
    Cli cli = test("en: [{query: fee, page: send, top: 1}]\n", "--format", "json");

    Map<String, Object> all = JsonTree.object(cli.out());
    Map<String, Object> en = JsonTree.objects(all.get("languages")).getFirst();
    assertThat(cli.code()).isEqualTo(3);
    assertThat(all).containsEntry("passed", false);
    assertThat(en).containsEntry("lang", "en").containsKeys("tests", "met", "mrr", "recall_at_5");
    assertThat(JsonTree.objects(en.get("failed")).getFirst())
        .containsEntry("query", "fee")
        .containsKeys("line", "pages", "top", "place", "first");
  }

  @Test
  void withoutTestsTheJsonIsEmptyAndPassed() {
    assertThat(JsonTree.object(test("", "--format", "json").out()))
        .containsEntry("passed", true)
        .containsEntry("languages", List.of());
  }

  @Test
  void aPageThatDoesNotExistIsAnErrorOfTheContent() {
    Cli cli = test("en: [{query: fee, page: fess}]\n");

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.errLines())
        .containsExactly(
            "content/search-tests.yml:1:14: error: 'fee' is to find 'fess', which the search has"
                + " not [search-test-page]",
            "    did you mean 'fees'?");
  }

  @Test
  void aMistakeInTheFileIsAnErrorOfTheContent() {
    assertThat(test("en: [{query: fee}]\n").code()).isEqualTo(1);
  }

  @Test
  void aMistakeInTheConfigurationIsAWrongUse() {
    TinySite.of("-- content/site.yml --\ncolor: green\n").writeTo(project);

    assertThat(test("").code()).isEqualTo(2);
  }

  @Test
  void aFormatForFindingsIsNoFormatForTests() {
    assertThat(test("", "--format", "sarif").code()).isEqualTo(2);
  }

  private static final String TROUBLESHOOTER =
      """
      -- content/en/troubleshooters/lamp.md --
      ---
      title: The lamp is dark
      unsure: r-buy
      ---
      ::: question {#q-plug}
      Is it plugged in?
      - [Yes](#r-buy)
      - [No](#r-plug)
      :::
      ::: outcome {#r-plug resolves}
      Plug it in.
      :::
      ::: outcome {#r-buy resolves}
      Buy another.
      :::
      -- content/en/troubleshooters/lamp.scenario.yml --
      scenarios:
        - {answers: ["Yes"], ends: r-plug}
      """;

  @Test
  void aScenarioThatEndsElsewhereFails() {
    TinySite.of(TROUBLESHOOTER).writeTo(project);

    Cli cli = test("en: [{query: fee, page: fees, top: 1}]\n");

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out())
        .endsWith(
            """
            content/en/troubleshooters/lamp.md: 0 of 1 scenarios end where expected
              content/en/troubleshooters/lamp.scenario.yml:2:15: ends at 'r-buy' in place of 'r-plug'
              r-plug: no scenario ends here
            """);
  }

  @Test
  void anUntestedOutcomeIsToldAndDoesNotFail() {
    TinySite.of(TROUBLESHOOTER.replace("ends: r-plug", "ends: r-buy")).writeTo(project);

    Cli cli = test("");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).endsWith("  r-plug: no scenario ends here\n");
  }

  @Test
  void asJsonScenariosStandBesideTheLanguages() {
    TinySite.of(TROUBLESHOOTER).writeTo(project);

    Map<String, Object> all = JsonTree.object(test("", "--format", "json").out());
    Map<String, Object> lamp = JsonTree.objects(all.get("troubleshooters")).getFirst();

    assertThat(all).containsEntry("passed", false);
    assertThat(lamp)
        .containsEntry("page", "content/en/troubleshooters/lamp.md")
        .containsEntry("untested", List.of("r-plug"));
    assertThat(JsonTree.objects(lamp.get("failed")).getFirst())
        .containsEntry("expected", "r-plug")
        .containsEntry("ended", "r-buy")
        .containsKeys("file", "line", "answers", "why");
  }
}
