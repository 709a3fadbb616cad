package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;

class TranslationsTest {
  @Test
  void pagesWithOnePathAreTranslationsOfEachOther() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                languages: [en, zh]
                -- content/en/faq/fees.md --
                # Fees
                Text
                -- content/zh/faq/fees.md --
                # 矿工费
                字
                """)
            .build();

    assertThat(built.page("en/faq/fees/").select("link[hreflang]").eachAttr("href"))
        .containsExactly(
            "https://help.example/en/faq/fees/",
            "https://help.example/zh/faq/fees/",
            "https://help.example/en/faq/fees/");
    assertThat(built.page("en/faq/fees/").select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "zh-CN", "x-default");
    assertThat(built.page("zh/faq/fees/").selectFirst("header a.language").attr("href"))
        .isEqualTo("../../../en/faq/fees/");
  }

  @Test
  void anIdPairsPagesWithDifferentPaths() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/fees.md --
                # Fees
                Text
                -- content/zh/chang-jian/kuang-gong-fei.md --
                ---
                id: faq/fees
                ---
                # 矿工费
                字
                """)
            .build();

    assertThat(built.page("en/faq/fees/").selectFirst("header a.language").attr("href"))
        .isEqualTo("../../../zh/chang-jian/kuang-gong-fei/");
    assertThat(
            built
                .page("zh/chang-jian/kuang-gong-fei/")
                .selectFirst("header a.language")
                .attr("href"))
        .isEqualTo("../../../en/faq/fees/");
    assertThat(built.files()).doesNotContainKey("zh/faq/fees/index.html");
  }

  @Test
  void translationsMayHaveDifferentSlugs() {
    var built =
        TinySite.of(
                """
                -- content/en/fees.md --
                ---
                slug: network-fees
                ---
                # Fees
                Text
                -- content/zh/fees.md --
                ---
                slug: kuang-gong-fei
                ---
                # 矿工费
                字
                """)
            .build();

    assertThat(built.page("en/network-fees/").selectFirst("header a.language").attr("href"))
        .isEqualTo("../../zh/kuang-gong-fei/");
  }

  @Test
  void threeLanguagesNameEachOther() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                languages: [zh, en, zh-Hant]
                -- content/ui/zh-Hant.yml --
                lang_html: zh-Hant
                lang_name: 繁體中文
                -- content/zh/page.md --
                # 页面
                字
                -- content/en/page.md --
                # Page
                Text
                -- content/zh-Hant/page.md --
                # 頁面
                字
                """)
            .build();

    var page = built.page("zh-Hant/page/");
    assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("zh-CN", "en", "zh-Hant", "x-default");
    assertThat(page.select("link[hreflang=x-default]").attr("href"))
        .isEqualTo("https://help.example/zh/page/");
    assertThat(page.select("header a.language").eachText()).containsExactly("简体中文", "English");
  }

  @Test
  void thePageInAThirdLanguageThatIsMissingIsNotNamedAsATranslation() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                languages: [zh, en, zh-Hant]
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

    assertThat(built.page("zh/page/").select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("zh-CN", "en", "x-default");
    assertThat(built.page("zh-Hant/page/").select("link[hreflang]")).isEmpty();
  }

  @Test
  void theDefaultLanguageIsTheOneForEveryoneElse() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                languages: [zh, en]
                -- content/en/page.md --
                # Page
                Text
                -- content/zh/page.md --
                # 页面
                字
                """)
            .build();

    assertThat(built.page("en/page/").selectFirst("link[hreflang=x-default]").attr("href"))
        .isEqualTo("https://help.example/zh/page/");
    assertThat(built.page("en/").selectFirst("link[hreflang=x-default]").attr("href"))
        .isEqualTo("https://help.example/");
  }

  @Test
  void theSwitchSaysWhetherItKeepsThePage() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                fallback: false
                -- content/en/faq/both.md --
                # Both
                Text
                -- content/zh/faq/both.md --
                # 两种
                字
                -- content/en/faq/only.md --
                # Only
                Text
                """)
            .build();

    var both = built.page("en/faq/both/").selectFirst("header a.language");
    var only = built.page("en/faq/only/").selectFirst("header a.language");
    assertThat(both.hasAttr("data-same-page")).isTrue();
    assertThat(only.hasAttr("data-same-page")).isFalse();
    assertThat(only.attr("href")).isEqualTo("../../../zh/faq/");
    assertThat(only.attr("hreflang")).isEqualTo("zh-CN");
    assertThat(only.attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void theSwitchLeadsHomeWhereNotEvenTheSectionExists() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                fallback: false
                -- content/en/faq/deep/only.md --
                # Only
                Text
                """)
            .build();

    assertThat(built.page("en/faq/deep/only/").selectFirst("header a.language").attr("href"))
        .isEqualTo("../../../../zh/");
    assertThat(built.page("en/faq/").selectFirst("header a.language").attr("href"))
        .isEqualTo("../../zh/");
  }

  @Test
  void aPageAndTheFolderThatItSpeaksForElsewhereAreTranslations() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                languages: [en, zh]
                fallback: false
                -- content/en/wallet.md --
                # Wallets
                Text
                -- content/en/wallet/restore.md --
                # Restore
                Text
                -- content/zh/wallet.md --
                # 钱包
                字
                """)
            .build();

    assertThat(built.page("en/wallet/").select("link[hreflang=zh-CN]").attr("href"))
        .isEqualTo("https://help.example/zh/wallet/");
    assertThat(built.page("en/wallet/").selectFirst("header a.language").attr("href"))
        .isEqualTo("../../zh/wallet/");
    assertThat(built.page("zh/wallet/").select("link[hreflang=en]").attr("href"))
        .isEqualTo("https://help.example/en/wallet/");
  }

  @Test
  void aPageThatOnlyLeadsElsewhereIsNoTranslation() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                # Page
                Text
                -- content/zh/page.md --
                ---
                redirect_to: /zh/other/
                ---
                -- content/zh/other.md --
                # 别的
                字
                """)
            .build();

    assertThat(built.page("en/page/").select("link[hreflang]")).isEmpty();
  }

  @Test
  void aSiteInOneLanguageHasNoSwitch() {
    var built = TinySite.page("# Page\nText").build();

    assertThat(built.page("en/page/").select("a.language, link[hreflang]")).isEmpty();
  }
}
