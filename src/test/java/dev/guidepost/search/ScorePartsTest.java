package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guidepost.TinySite;
import dev.guidepost.model.Lang;
import dev.guidepost.search.Searcher.Hit;
import dev.guidepost.search.Searcher.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorePartsTest {
  private static final TinySite SITE =
      TinySite.of(
          """
          -- content/en/fees.md --
          ---
          search: {boost: 1.5}
          ---
          # Network fees
          A transfer costs a fee that miners get.
          -- content/en/transfer.md --
          # A transfer is pending
          Transfers wait in line. Transferring takes time.
          -- content/en/phone.md --
          ---
          search: {pin: zzz}
          ---
          # New phone
          Move your wallet, transfer nothing.
          -- content/synonyms.yml --
          same: [[gas, network fee]]
          """);

  private static List<Hit> hits(String query) {
    return SITE.search()
        .value()
        .orElseThrow()
        .in(new Lang("en"))
        .orElseThrow()
        .search(query, 10)
        .hits();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transfer",
        "network fees",
        "transfer pending fees",
        "trans",
        "gas transfer",
        "trasnfer wallet",
        "fee fee fee",
        "\"new phone\""
      })
  void thePartsOfAScoreSumUpToIt(String query) {
    assertThat(hits(query))
        .isNotEmpty()
        .allSatisfy(hit ->
            assertThat(hit.parts().stream().mapToDouble(Part::score).sum())
                .isCloseTo(hit.score(), within(1e-4)));
  }

  @Test
  void aPinnedPageWithoutTheWordsHasNoParts() {
    assertThat(hits("zzz"))
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.pinned()).isTrue();
          assertThat(hit.score()).isZero();
          assertThat(hit.parts()).isEmpty();
        });
  }

  @Test
  void theLargestPartComesFirst() {
    assertThat(hits("pending transfer").getFirst().parts())
        .extracting(Part::what)
        .containsExactly("pend", "transfer");
  }
}
