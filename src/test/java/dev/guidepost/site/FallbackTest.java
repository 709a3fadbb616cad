package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;

class FallbackTest {
  private static final TinySite ONLY_ENGLISH =
      TinySite.of(
          """
          -- content/site.yml --
          base_url: https://help.example/
          languages: [zh, en]
          -- content/en/faq/fees.md --
          ---
          answer: It depends.
          updated: 2026-11-01
          ---
          # Fees
          What it costs.
          -- content/zh/faq/other.md --
          # 别的
          字
          """);

  @Test
  void aPageWithoutATranslationIsShownInTheOtherLanguageWithANotice() {
    var page = ONLY_ENGLISH.build().page("zh/faq/fees/");

    assertThat(page.selectFirst(".foreign-notice").text()).contains("English");
    assertThat(page.selectFirst(".content").text()).isEqualTo("What it costs.");
  }

  @Test
  void onlyTheForeignTextIsMarkedAsForeign() {
    var page = ONLY_ENGLISH.build().page("zh/faq/fees/");

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst(".content").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst(".short-answer div").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst(".foreign-notice").hasAttr("lang")).isFalse();
  }

  @Test
  void searchEnginesAreSentToTheOriginal() {
    var page = ONLY_ENGLISH.build().page("zh/faq/fees/");

    assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://help.example/en/faq/fees/");
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[hreflang]")).isEmpty();
  }

  @Test
  void theOriginalNamesNoTranslation() {
    var page = ONLY_ENGLISH.build().page("en/faq/fees/");

    assertThat(page.select("link[hreflang]")).isEmpty();
    assertThat(page.select("meta[name=robots]")).isEmpty();
  }

  @Test
  void aPageThatStandsInIsInNoSitemapAndNoFeed() {
    var built = ONLY_ENGLISH.build();

    assertThat(built.file("sitemap.xml"))
        .contains("https://help.example/en/faq/fees/")
        .doesNotContain("https://help.example/zh/faq/fees/");
    assertThat(built.file("zh/feed.xml")).doesNotContain("Fees");
    assertThat(built.file("zh/feed.json")).doesNotContain("Fees");
  }

  @Test
  void theMissingTranslationIsToldAsAnInfo() {
    assertThat(ONLY_ENGLISH.build().findings())
        .contains(
            "content/en/faq/fees.md: info: not translated to zh; readers there see it in en"
                + " [translation-missing]");
  }

  @Test
  void anInfoDoesNotFailAStrictBuild() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [zh, en]
                -- content/en/page.md --
                # Page
                Text
                """)
            .strict()
            .build();

    assertThat(built.codes()).containsExactly("translation-missing");
    assertThat(built.result().files()).isPresent();
  }

  @Test
  void aPageCanDeclineToStandIn() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [zh, en]
                -- content/en/page.md --
                ---
                translation: hide
                ---
                # Page
                Text
                """)
            .build();

    assertThat(built.files()).doesNotContainKey("zh/page/index.html");
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aSiteCanDeclineToShowForeignPages() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [zh, en]
                fallback: false
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.files()).containsKey("en/page/index.html");
    assertThat(built.files()).doesNotContainKey("zh/page/index.html");
  }

  @Test
  void theFirstLanguageThatHasThePageStandsIn() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [zh-Hant, zh, en]
                -- content/ui/zh-Hant.yml --
                lang_html: zh-Hant
                -- content/zh/page.md --
                # 页面
                字
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.page("zh-Hant/page/").selectFirst("h1").text()).isEqualTo("页面");
    assertThat(built.page("zh-Hant/page/").selectFirst("h1").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void aSectionOfForeignPagesOnlyIsKeptFromSearchEngines() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                languages: [zh, en]
                -- content/en/faq/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(built.page("zh/faq/").select("meta[name=robots]")).hasSize(1);
    assertThat(built.page("en/faq/").select("meta[name=robots]")).isEmpty();
    assertThat(built.file("sitemap.xml"))
        .contains("<loc>https://help.example/en/faq/</loc>")
        .doesNotContain("<loc>https://help.example/zh/faq/</loc>");
  }

  @Test
  void aForeignAlertIsShownInItsOwnLanguage() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [zh, en]
                -- content/en/alerts/scam.md --
                ---
                severity: critical
                ---
                # Fake apps
                Text
                """)
            .build();

    assertThat(built.page("zh/").selectFirst(".alert").attr("lang")).isEqualTo("en");
    assertThat(built.page("en/").selectFirst(".alert").hasAttr("lang")).isFalse();
  }
}
