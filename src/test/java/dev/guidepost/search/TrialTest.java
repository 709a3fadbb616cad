package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SearchTests.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {
  private static final String PAGES =
      """
      -- content/en/faq/fees.md --
      ---
      id: costs
      ---
      # Fees
      What a transfer costs.
      ## Who gets them {#who}
      Miners.
      -- content/en/faq/refund.md --
      # Refund
      Nobody refunds fees.
      -- content/en/faq/quick.md --
      # Quick answers
      ## Is it free? {.question #free}
      Yes.
      -- content/en/hidden.md --
      ---
      search: {exclude: true}
      ---
      # Hidden
      Fees.
      """;

  private static Trial of(int... places) {
    return new Trial(
        new Lang("en"),
        IntStream.of(places).mapToObj(TrialTest::at).toList(),
        Optional.empty(),
        Optional.empty());
  }

  private static Trial.Attempt at(int place) {
    return new Trial.Attempt(
        new Expectation("fees", List.of("faq/fees"), 3, Location.of("search-tests.yml")),
        place,
        List.of());
  }

  private static Outcome<List<Trial>> trials(String tests) {
    return TinySite.of(PAGES + "-- content/search-tests.yml --\n" + tests)
        .search()
        .value()
        .orElseThrow()
        .trials();
  }

  private static int place(String query, String page) {
    return trials("en: [{query: '" + query + "', page: '" + page + "'}]")
        .value()
        .orElseThrow()
        .getFirst()
        .attempts()
        .getFirst()
        .place();
  }

  @Test
  void theMeanReciprocalRankIsTheMeanOfOneByPlace() {
    assertThat(of(1, 2, 4, 0).mrr()).isCloseTo((1 + 0.5 + 0.25 + 0) / 4, within(1e-12));
  }

  @Test
  void recallAtFiveIsTheShareOfThoseAmongTheFirstFive() {
    assertThat(of(1, 5, 6, 0).recallAt5()).isEqualTo(0.5);
  }

  @Test
  void withoutTestsBothAreNothing() {
    assertThat(of().mrr()).isZero();
    assertThat(of().recallAt5()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "3, true", "4, false", "0, false"})
  void anExpectationIsMetAmongItsTop(int place, boolean met) {
    assertThat(at(place).isMet()).isEqualTo(met);
  }

  @Test
  void aFloorThatIsReachedExactlyIsReached() {
    Trial trial =
        new Trial(new Lang("en"), List.of(at(1), at(2)), Optional.of(0.75), Optional.of(1.0));

    assertThat(trial.shortfalls()).isEmpty();
    assertThat(trial.isPassed()).isTrue();
  }

  @Test
  void aFloorThatIsNotReachedFailsThoughEveryExpectationIsMet() {
    Trial trial =
        new Trial(new Lang("en"), List.of(at(1), at(3)), Optional.of(0.7), Optional.empty());

    assertThat(trial.failed()).isEmpty();
    assertThat(trial.shortfalls()).containsExactly("MRR 0.667 is below its floor of 0.700");
    assertThat(trial.isPassed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "fees, faq/fees, 1",
    "fees, costs, 1",
    "fees, faq/refund, 2",
    "miners, faq/fees#who, 1",
    "miners, costs#who, 1",
    "fees, faq/fees#who, 0",
    "miners, faq/refund, 0"
  })
  void aPageIsNamedByItsPathOrItsIdAndAPlaceOnItByItsFragment(
      String query, String page, int place) {
    assertThat(place(query, page)).isEqualTo(place);
  }

  @Test
  void severalHitsOnOnePageTakeOnePlace() {
    Outcome<List<Trial>> trials =
        TinySite.of(
                """
                -- content/en/faq/quick.md --
                ---
                type: faq
                ---
                # Seed seed seed
                ## Is a seed free?
                Seed.
                ## Is a seed safe?
                Seed.
                -- content/en/faq/rest.md --
                # All the rest
                A long text about other matters that mentions one seed at its very end and then goes on.
                -- content/search-tests.yml --
                en: [{query: seed, page: faq/rest}]
                """)
            .search()
            .value()
            .orElseThrow()
            .trials();

    assertThat(trials.value().orElseThrow().getFirst().attempts().getFirst().place()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "faq/fess, did you mean 'faq/fees'?",
    "faq/fees#why, did you mean 'faq/fees#who'?",
    "cost, did you mean 'costs'?",
    "en/faq/fees.md, write the page's path without its language and ending",
    "hidden, write the page's path without its language and ending",
    "nowhere/at/all, write the page's path without its language and ending"
  })
  void aPageThatTheSearchDoesNotHaveIsAnErrorAtItsTest(String page, String hint) {
    Outcome<List<Trial>> trials = trials("en:\n  - {query: fees, page: '" + page + "'}\n");

    assertThat(trials.value()).isEmpty();
    assertThat(trials.diagnostics())
        .containsExactly(
            Diagnostic.error(
                "search-test-page",
                new Location("content/search-tests.yml", 2, 13),
                "'fees' is to find '" + page + "', which the search has not",
                hint));
  }

  @Test
  void oneUnknownPageAmongSeveralIsToldToo() {
    assertThat(trials("en: [{query: fees, page: [faq/fees, faq/fes]}]").diagnostics()).hasSize(1);
  }
}
