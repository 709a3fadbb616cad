package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SearchTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTestsYamlTest {
  private static final Lang EN = new Lang("en");
  private static final Lang ZH = new Lang("zh");

  @Test
  void aTestNamesWhatIsTypedAndWhatMustBeFound() {
    assertThat(
            tests(
                    """
                    zh:
                      - {query: 助记词丢了怎么办, page: faq/lost-phrase, top: 3}
                      - query: 免费吗
                        page: [faq/quick-answers#is-it-free, faq/fees]
                    en:
                      - {query: gas, page: faq/fees}
                    """)
                .expectations())
        .isEqualTo(
            Map.of(
                ZH,
                List.of(
                    new SearchTests.Expectation(
                        "助记词丢了怎么办", List.of("faq/lost-phrase"), 3, at(2, 13)),
                    new SearchTests.Expectation(
                        "免费吗", List.of("faq/quick-answers#is-it-free", "faq/fees"), 5, at(3, 12))),
                EN,
                List.of(new SearchTests.Expectation("gas", List.of("faq/fees"), 5, at(6, 13)))));
  }

  @Test
  void aFloorMayBeGivenForEachMeasure() {
    SearchTests tests = tests("floor: {mrr: 0.85, recall_at_5: 1}");

    assertThat(tests.mrr()).hasValue(0.85);
    assertThat(tests.recallAt5()).hasValue(1.0);
    assertThat(tests("floor: {mrr: 0}").recallAt5()).isEmpty();
  }

  @Test
  void aNumberIsAQueryLikeAnyOther() {
    assertThat(tests("en: [{query: 404, page: faq/a}]").expectations().get(EN))
        .extracting(SearchTests.Expectation::query)
        .containsExactly("404");
  }

  @Test
  void theFileOfASiteIsRead() {
    assertThat(
            TinySite.of(
                    """
                    -- content/search-tests.yml --
                    en:
                      - {query: gas, page: page, top: 0}
                    -- content/en/page.md --
                    Text
                    """)
                .build()
                .findings())
        .containsExactly(
            "content/search-tests.yml:2:35: error: 'top' is 0, expected a whole number from 1 to 10"
                + " [search-test-form]");
  }

  /** Input and finding. */
  static List<List<String>> wrong() {
    return List.of(
        List.of(
            "fr: [{query: gaz, page: faq/a}]",
            "1:1: warning: tests for 'fr', a language that the site does not have"
                + " [search-test-language]"),
        List.of(
            "zh-Hant: 7",
            "1:1: warning: tests for 'zh-Hant', a language that the site does not have"
                + " [search-test-language]"),
        List.of(
            "flor: {mrr: 1}", "1:1: warning: unknown key 'flor' in search-tests.yml [key-unknown]"),
        List.of("EN: []", "1:1: warning: unknown key 'EN' in search-tests.yml [key-unknown]"),
        List.of("floor: {recall: 1}", "1:9: warning: unknown key 'recall' in floor [key-unknown]"),
        List.of(
            "floor: 0.8",
            "1:8: error: 'floor' is '0.8', expected lines 'key: value' below it [key-type]"),
        List.of("floor: {mrr: 80%}", "1:14: error: 'mrr' is '80%', expected a number [key-type]"),
        List.of(
            "floor: {mrr: 85}",
            "1:14: error: 'mrr' is 85, expected a number from 0 to 1 [search-test-form]"),
        List.of(
            "floor: {recall_at_5: -0.5}",
            "1:22: error: 'recall_at_5' is -0.5, expected a number from 0 to 1 [search-test-form]"),
        List.of(
            "en: {query: gas, page: a}",
            "1:5: error: 'en' is a mapping of 2, expected a list [key-type]"),
        List.of(
            "en: [gas]",
            "1:6: error: 'en' is 'gas', expected lines 'key: value' in each item [key-type]"),
        List.of("en: [{page: a}]", "1:6: error: search test needs 'query' [key-missing]"),
        List.of("en: [{query: gas}]", "1:6: error: search test needs 'page' [key-missing]"),
        List.of("en: [{query: , page: a}]", "1:6: error: search test needs 'query' [key-missing]"),
        List.of(
            "en: [{query: ' ', page: a}]",
            "1:14: error: a search test with an empty query [search-test-form]"),
        List.of(
            "en: [{query: gas, page: ''}]",
            "1:25: error: the search test 'gas' names no page [search-test-form]"),
        List.of(
            "en: [{query: gas, page: []}]",
            "1:25: error: the search test 'gas' names no page [search-test-form]"),
        List.of(
            "en: [{query: gas, page: [a, ]}, {query: b, page: [a, '']}]",
            "1:50: error: the search test 'b' names no page [search-test-form]"),
        List.of(
            "en: [{query: gas, page: a, top: 11}]",
            "1:33: error: 'top' is 11, expected a whole number from 1 to 10 [search-test-form]"),
        List.of(
            "en: [{query: gas, page: a, top: 2.5}]",
            "1:33: error: 'top' is 2.5, expected a whole number from 1 to 10 [search-test-form]"),
        List.of(
            "en: [{query: gas, page: a, top: three}]",
            "1:33: error: 'top' is 'three', expected a number [key-type]"),
        List.of(
            "en: [{query: gas, page: a, tpo: 3}]",
            "1:28: warning: unknown key 'tpo' in search test [key-unknown]"),
        List.of("- en", "1:1: error: expected 'key: value' lines [yaml-not-a-mapping]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aMistakeIsToldOfWithItsPlace(List<String> row) {
    assertThat(read(row.get(0)).diagnostics())
        .extracting(
            d -> d.at() + ": " + d.severity().label() + ": " + d.message() + " [" + d.code() + "]")
        .containsExactly("content/search-tests.yml:" + row.get(1));
  }

  @Test
  void aStrangeLanguageIsToldWhichTheSiteHas() {
    assertThat(read("fr: []").diagnostics())
        .extracting(Diagnostic::hint)
        .containsExactly("the site has zh, en");
  }

  @Test
  void aWrongTestDoesNotTakeTheOthersWithIt() {
    assertThat(
            read("en: [{query: '', page: a}, {query: gas, page: a}, {page: b}]")
                .value()
                .orElseThrow()
                .expectations()
                .get(EN))
        .extracting(SearchTests.Expectation::query)
        .containsExactly("gas");
  }

  private static SearchTests tests(String yaml) {
    Outcome<SearchTests> read = read(yaml);
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Outcome<SearchTests> read(String yaml) {
    return SearchTestsYaml.read(yaml, "content/search-tests.yml", List.of(ZH, EN));
  }

  private static Location at(int line, int column) {
    return new Location("content/search-tests.yml", line, column);
  }
}
