package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetsYamlTest {
  private static TinySite.Built with(String yaml) {
    return TinySite.page("# Page\nText").with("content/site.yml", yaml).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budgets: {search: 20} | content/site.yml:1:19: error: a first search in en costs ",
        "search: {budget: 20}  | content/site.yml:1:18: error: a first search in en costs "
      })
  void theBudgetOfTheSearchMayStandInEitherPlace(String yaml, String finding) {
    assertThat(with(yaml).findings()).singleElement().asString().startsWith(finding);
  }

  @Test
  void andInOneOfThemOnly() {
    assertThat(with("budgets: {search: 90000}\nsearch: {budget: 80000}\n").findings())
        .containsExactly(
            "content/site.yml:2:18: error: the budget of the search is given twice [config]");
  }

  @ParameterizedTest
  @CsvSource({"page, 0, 17", "file, -1, 17", "search, 1.5, 19"})
  void aBudgetIsAWholeNumberOfBytes(String key, String number, int column) {
    assertThat(with("budgets: {" + key + ": " + number + "}").findings())
        .containsExactly(
            "content/site.yml:1:"
                + column
                + ": error: '"
                + key
                + "' is "
                + number
                + ", expected a whole number above 0 [config]");
  }
}
