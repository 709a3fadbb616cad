package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TocMarkerTest {
  private static final String HEADINGS = "\n\n## Fees *now*\n### Small {#s}\n#### Tiny\n## 常见问题\n";

  @ParameterizedTest
  @ValueSource(strings = {"[[toc]]", "[[TOC]]", "  [[toc]]  "})
  void theContentsStandInThePlaceOfTheMarker(String marker) {
    var list =
        TinySite.page(marker + HEADINGS).build().page("en/page/").select(".content .toc-inline a");

    assertThat(list.eachAttr("href")).containsExactly("#fees-now", "#s", "#常见问题");
    assertThat(list.eachText()).containsExactly("Fees now", "Small", "常见问题");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"see [[toc]]", "`[[toc]]`", "[toc]", "[[toc]] [[toc]]", "```\n[[toc]]\n```"})
  void aMarkerThatDoesNotStandAloneIsText(String marker) {
    assertThat(TinySite.page(marker + HEADINGS).build().page("en/page/").select(".toc-inline"))
        .isEmpty();
  }

  @Test
  void aSecondMarkerIsLeftOutWithAWarning() {
    var built = TinySite.page("[[toc]]" + HEADINGS + "\n[[toc]]\n").build();

    assertThat(built.findings())
        .contains(
            "content/en/page.md:8:1: warning: the contents are already on this page [toc-twice]");
    assertThat(built.page("en/page/").select(".toc-inline")).hasSize(1);
    assertThat(built.content("en/page/")).doesNotContain("[[toc]]");
  }
}
