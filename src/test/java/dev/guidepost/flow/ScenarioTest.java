package dev.guidepost.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {
  private static final String SITE =
      """
      -- content/site.yml --
      contact_page: contact
      -- content/en/contact.md --
      # Contact
      Write.
      -- content/en/troubleshooters/stuck.md --
      ---
      title: Stuck
      unsure: r-human
      ---
      ::: question {#q-status}
      What does it say?
      - [Pending](#q-fee)
      - [Success](#r-done)
      :::
      ::: question {#q-fee}
      Was the fee low?
      - [Yes](#r-human)
      - [No](#r-done)
      :::
      ::: outcome {#r-done resolves}
      Done.
      :::
      ::: outcome {#r-human contact=stuck}
      Write.
      :::
      -- content/en/troubleshooters/stuck.scenario.yml --
      """;

  @TempDir private Path project;

  private Build.Tests tests(String scenarios) {
    return outcome(scenarios).value().orElseThrow();
  }

  private Outcome<Build.Tests> outcome(String scenarios) {
    TinySite site = TinySite.of(SITE + scenarios);
    return Build.tests(site.request(site.writeTo(project)), Build.Progress.SILENT);
  }

  private String why(String scenario) {
    return tests("scenarios:\n  - " + scenario + "\n")
        .rehearsals()
        .getFirst()
        .walks()
        .getFirst()
        .why()
        .orElse("");
  }

  @Test
  void answersLeadWhereTheAuthorExpects() {
    assertThat(why("{answers: [Pending, No], ends: r-done}")).isEmpty();
    assertThat(why("{answers: [I am not sure], ends: r-human}")).isEmpty();
  }

  @Test
  void aSingleAnswerNeedsNoBrackets() {
    assertThat(why("{answers: Success, ends: r-done}")).isEmpty();
  }

  @Test
  void anotherEndIsNamed() {
    assertThat(why("{answers: [Success], ends: r-human}"))
        .isEqualTo("ends at 'r-done' in place of 'r-human'");
  }

  @Test
  void tooFewAnswersStopAtAQuestion() {
    assertThat(why("{answers: [Pending], ends: r-human}"))
        .isEqualTo("stops at the question 'q-fee' in place of 'r-human'");
  }

  @Test
  void anAnswerThatThereIsNotIsToldWithThoseThatThereAre() {
    assertThat(why("{answers: [Pending, Perhaps], ends: r-human}"))
        .isEqualTo("answer 2, 'Perhaps': 'q-fee' has the answers 'Yes', 'No', 'I am not sure'");
  }

  @Test
  void anAnswerTooManyIsTold() {
    assertThat(why("{answers: [Success, Yes], ends: r-done}"))
        .isEqualTo("answer 2, 'Yes': the way has already ended at 'r-done'");
  }

  @Test
  void outcomesThatNoScenarioReachesAreNamed() {
    assertThat(tests("scenarios:\n  - {answers: [Success], ends: r-done}\n").rehearsals())
        .singleElement()
        .satisfies(r -> assertThat(r.untested()).containsExactly("r-human"));
  }

  @Test
  void scenariosWithoutAPageBesideThemAreAnError() {
    var outcome =
        outcome(
            "-- content/en/troubleshooters/stck.scenario.yml --\nscenarios:\n  - {answers: [Yes], ends: r}\n");

    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::hint)
        .contains(tuple("scenario-page", "did you mean 'content/en/troubleshooters/stuck'?"));
  }

  @Test
  void scenariosOfAPageThatAsksNothingAreAnError() {
    var outcome =
        outcome(
            "scenarios: []\n-- content/en/contact.scenario.yml --\nscenarios:\n  - {answers: [Yes], ends: r}\n");

    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the page beside this file asks no questions");
  }

  @Test
  void aScenarioLacksNothing() {
    assertThat(outcome("scenarios:\n  - {answers: [Yes]}\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("key-missing");
    assertThat(outcome("scenarios:\n  - {answers: [], ends: r-done}\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("scenario-form");
  }

  @Test
  void scenariosAreNotPublished() {
    assertThat(
            TinySite.of(SITE + "scenarios: []\n").build().files().keySet().stream()
                .filter(path -> path.contains("scenario")))
        .isEmpty();
  }

  @Test
  void theReferenceSiteTriesEveryOutcomeInBothLanguages() throws IOException {
    List<Path> pages;
    try (var walk = Files.walk(Path.of("content"))) {
      pages = walk.filter(p -> p.toString().endsWith(".scenario.yml")).toList();
    }
    Build.Tests tests =
        Build.tests(
                new Build.Request(
                    Path.of("."), Optional.empty(), false, true, TinySite.NOW, 2, false),
                Build.Progress.SILENT)
            .value()
            .orElseThrow();

    assertThat(tests.rehearsals()).hasSameSizeAs(pages);
    assertThat(tests.rehearsals())
        .allSatisfy(rehearsal -> {
          assertThat(rehearsal.failed()).isEmpty();
          assertThat(rehearsal.untested()).isEmpty();
        });
  }
}
