package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  private static final String PAGES =
      """
      -- content/en/abacus.md --
      # Abacus
      Counting with beads.
      -- content/en/zebra.md --
      # Zebra
      Counting stripes.
      """;

  private static List<Diagnostic> findings(String search) {
    return TinySite.of(PAGES + "-- content/site.yml --\n" + search).build().diagnostics();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 24576",
    "400, 24576",
    "401, 24578",
    "5200, 37888",
    "10000, 51200",
    "20000, 102400"
  })
  void whatASearchMayCostGrowsWithTheSite(int entries, long bytes) {
    assertThat(Budget.usual(entries)).isEqualTo(bytes);
  }

  @Test
  void aSmallSiteCostsLessThanIsUsual() {
    assertThat(findings("")).isEmpty();
  }

  @Test
  void aBudgetThatIsKeptIsNotSpokenOf() {
    assertThat(findings("search: {budget: 24576}\n")).isEmpty();
  }

  @Test
  void aBudgetThatIsExceededIsAnErrorAtItsPlace() {
    Diagnostic budget = findings("search:\n  budget: 1000\n").getFirst();

    assertThat(budget.at()).hasToString("content/site.yml:2:11");
    assertThat(budget.isError()).isTrue();
    assertThat(budget.code()).isEqualTo("search-budget");
  }

  @Test
  void whatIsToBlameIsNamedWithItsBytesItsTermsAndItsLongestList() {
    assertThat(findings("search: {budget: 100}\n"))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .matches(
            "a first search in en costs [\\d,]+ bytes compressed, expected 100 at most;"
                + " [\\d,]+ are the script, and most of the rest: search/en/m.json \\([\\d,]+"
                + " bytes, 'abacu' … 'zebra', longest list 'count' of 2\\)");
  }

  @Test
  void everyLanguageIsMeasuredByItself() {
    assertThat(
            TinySite.of(
                    PAGES
                        + "-- content/zh/abacus.md --\n# 算盘\n用珠子。\n-- content/site.yml --\n"
                        + "search: {budget: 1}\n")
                .build()
                .diagnostics())
        .filteredOn(d -> d.code().equals("search-budget"))
        .extracting(d -> d.message().substring(0, 20))
        .containsExactlyInAnyOrder("a first search in en", "a first search in zh");
  }

  @Test
  void aLanguageWithoutAnyEntryCostsNothing() {
    assertThat(
            TinySite.of(
                    """
                    -- content/site.yml --
                    search: {budget: 1}
                    -- content/en/page.md --
                    ---
                    search: {exclude: true}
                    ---
                    # Page
                    Text
                    """)
                .build()
                .codes())
        .doesNotContain("search-budget");
  }

  @Test
  void moreThanIsUsualIsAWarningThatNamesTheThreeFilesThatCostMost() {
    TinySite site = TinySite.of("-- content/site.yml --\ntitle: Help\n");
    for (int page = 0; page < 120; page++) {
      StringBuilder text = new StringBuilder("# Page of the site");
      for (int i = 0; i < 300; i++) {
        text.append(' ').append(word(page * 300 + i));
      }
      site.with("content/en/p" + page + ".md", text.toString());
    }

    assertThat(site.build().diagnostics())
        .filteredOn(d -> d.code().equals("search-budget"))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.severity()).isEqualTo(Severity.WARNING);
          assertThat(d.at()).hasToString("content/site.yml");
          assertThat(d.message())
              .contains("expected 24,576 at most")
              .containsPattern(
                  "most of the rest: (search/en/\\w+(-[a-z0-9]{5})?\\.json \\([^)]+\\)(; )?){3}$");
          assertThat(d.hint()).matches("if that is fine, set search: \\{budget: \\d+} in .*");
        });
  }

  @Test
  void theFilesDoNotDependOnTheBudget() {
    assertThat(
            TinySite.of(PAGES + "-- content/site.yml --\nsearch: {budget: 40000}\n")
                .build()
                .files())
        .isEqualTo(
            TinySite.of(PAGES + "-- content/site.yml --\nsearch: {budget: 50000}\n")
                .build()
                .files());
  }

  /** Letters that no stemmer shortens. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("x");
    for (long rest = number * 2_654_435_761L % 4_294_967_296L; rest > 0; rest /= 12) {
      word.append("bcdfghjkmpqr".charAt((int) (rest % 12)));
    }
    return word.append('x').toString();
  }
}
