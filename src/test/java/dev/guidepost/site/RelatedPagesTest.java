package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedPagesTest {
  private static List<String> related(TinySite.Built built, String url) {
    return built.page(url).select(".related a").eachText();
  }

  @Test
  void theAuthorsChoiceComesFirstAndInItsOrder() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                ---
                related: [z, y]
                tags: [fees]
                ---
                # Network fees
                Text
                -- content/en/b.md --
                ---
                tags: [fees]
                ---
                # Network fees explained
                Text
                -- content/en/y.md --
                # Unlike
                Text
                -- content/en/z.md --
                # Different
                Text
                """)
            .build();

    assertThat(related(built, "en/a/")).startsWith("Different", "Unlike", "Network fees explained");
  }

  @Test
  void pagesThatShareTagsOrWordsOfTheTitleAreRelated() {
    var built =
        TinySite.of(
                """
                -- content/zh/a.md --
                # 转账没有到账
                字
                -- content/zh/b.md --
                # 转账一直没有确认
                字
                -- content/zh/c.md --
                # 备份助记词
                字
                """)
            .build();

    assertThat(related(built, "zh/a/")).containsExactly("转账一直没有确认");
    assertThat(related(built, "zh/c/")).isEmpty();
  }

  @Test
  void aPageThatLinksToAnotherIsRelatedToIt() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                # Alpha
                See [there](b.md).
                -- content/en/b.md --
                # Omega
                Text
                """)
            .build();

    assertThat(related(built, "en/b/")).containsExactly("Alpha");
  }

  @Test
  void aPageIsNeverRelatedToItself() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                ---
                related: [a, b]
                ---
                # Alpha
                [me](a.md)
                -- content/en/b.md --
                # Omega
                Text
                """)
            .build();

    assertThat(related(built, "en/a/")).containsExactly("Omega");
  }

  @Test
  void pagesThatStandInForTranslationsAreNotOffered() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [zh, en]
                -- content/zh/a.md --
                ---
                related: [b]
                tags: [fees]
                ---
                # 甲
                字
                -- content/en/b.md --
                ---
                tags: [fees]
                ---
                # B
                Text
                """)
            .build();

    assertThat(related(built, "zh/a/")).isEmpty();
  }

  @Test
  void whatTheEngineFindsIsAtMostFourPages() {
    StringBuilder site = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      site.append("-- content/en/p")
          .append(i)
          .append(".md --\n---\ntags: [fees]\n---\n# P")
          .append(i);
      site.append("\nText\n");
    }
    var built = TinySite.of(site.toString()).build();

    assertThat(related(built, "en/p0/")).hasSize(4);
  }

  @Test
  void anUnknownIdIsAWarningAtItsPlaceWithASuggestion() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/a.md --
                ---
                title: A
                related: [faq/fee]
                ---
                Text
                -- content/en/faq/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/faq/a.md:3:10: warning: there is no page 'faq/fee' [related-unknown]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo("did you mean 'faq/fees'?");
  }
}
