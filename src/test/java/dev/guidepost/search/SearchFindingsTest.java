package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFindingsTest {
  private static TinySite synonyms(String yaml) {
    return TinySite.of(
        """
        -- content/en/fees.md --
        # Network fees
        Text about a fee.
        -- content/zh/fees.md --
        # 矿工费
        转账要付手续费。
        -- content/synonyms.yml --
        """
            + yaml);
  }

  @Test
  void aGroupThatNoPageUsesIsDead() {
    assertThat(synonyms("same:\n  - [gwei, 燃料]\n").build().findings())
        .containsExactly(
            "content/synonyms.yml:2:5: warning: no page contains 'gwei' or '燃料' [synonym-dead]");
  }

  @Test
  void aTargetThatNoPageUsesIsDead() {
    assertThat(synonyms("also:\n  gas: [fee, gwei]\n").build().findings())
        .containsExactly(
            "content/synonyms.yml:2:3: warning: no page contains 'gwei', which 'gas' is to find"
                + " [synonym-dead]");
  }

  @Test
  void aPhraseIsDeadIfOnlySomeOfItsWordsAreOnPages() {
    assertThat(synonyms("also:\n  gas: [miner fee]\n").build().codes())
        .containsExactly("synonym-dead");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "same: [[gas, fee]]",
        "same: [[gas, 手续费]]",
        "same: [[gas, FEES]]",
        "same: [[gas, network fee]]",
        "also: {gas: [fee]}",
        "also: {矿工费用: [手续费]}"
      })
  void aSynonymThatAPageInAnyLanguageUsesIsAlive(String yaml) {
    assertThat(synonyms(yaml + "\n").build().findings()).isEmpty();
  }

  @Test
  void twoPagesThatPinOneQueryAreTold() {
    assertThat(
            TinySite.of(
                    """
                    -- content/en/a.md --
                    ---
                    search: {pin: [lost phone, other]}
                    ---
                    # A
                    Text
                    -- content/en/b.md --
                    ---
                    search:
                      pin: "Lost  Phone"
                    ---
                    # B
                    Text
                    """)
                .build()
                .findings())
        .containsExactly(
            "content/en/b.md:3:8: warning: 'Lost  Phone' is pinned here and in 'content/en/a.md',"
                + " which comes first [search-pin-twice]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- content/zh/b.md --\n---\nsearch: {pin: lost}\n---\n# B\nText\n",
        "-- content/en/b.md --\n---\nsearch: {pin: lose}\n---\n# B\nText\n",
        "-- content/en/b.md --\n---\nsearch: {pin: lost, exclude: true}\n---\n# B\nText\n",
        "-- content/en/b.md --\n---\ndraft: true\nsearch: {pin: lost}\n---\n# B\nText\n"
      })
  void pinsThatDoNotMeetAreFine(String other) {
    assertThat(
            TinySite.of(
                    "-- content/en/a.md --\n---\nsearch: {pin: [lost, Lost]}\n---\n# A\nText\n"
                        + other)
                .build()
                .codes())
        .doesNotContain("search-pin-twice");
  }
}
