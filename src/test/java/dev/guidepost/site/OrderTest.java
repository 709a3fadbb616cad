package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void pagesOfASectionFollowTheirOrderAndThenTheirNames() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/a.md --
                # No order, name a
                Text
                -- content/en/faq/b.md --
                ---
                order: 10
                ---
                # Tenth
                Text
                -- content/en/faq/c.md --
                ---
                order: 2
                ---
                # Second
                Text
                -- content/en/faq/d.md --
                ---
                order: 2.5
                ---
                # Between
                Text
                -- content/en/faq/B-late.md --
                # No order, name B
                Text
                """)
            .build();

    assertThat(built.page("en/faq/").select(".page-list a").eachText())
        .containsExactly("Second", "Between", "Tenth", "No order, name B", "No order, name a");
  }

  @Test
  void otherToolsNamesOfTheOrderAreUnderstood() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/a.md --
                ---
                weight: 2
                ---
                # A
                Text
                -- content/en/faq/b.md --
                ---
                sidebar_position: 1
                ---
                # B
                Text
                """)
            .build();

    assertThat(built.page("en/faq/").select(".page-list a").eachText()).containsExactly("B", "A");
  }

  @Test
  void sectionsFollowTheOrderOfTheirIndexFiles() {
    var built =
        TinySite.of(
                """
                -- content/en/alpha/page.md --
                # A
                Text
                -- content/en/beta/index.md --
                ---
                title: Beta first
                order: 1
                ---
                -- content/en/beta/page.md --
                # B
                Text
                -- content/en/gamma/index.md --
                ---
                title: Gamma second
                order: 2
                ---
                -- content/en/gamma/page.md --
                # C
                Text
                """)
            .build();

    assertThat(built.page("en/").select(".topic-cards h3").eachText())
        .containsExactly("Beta first", "Gamma second", "Alpha");
  }

  @Test
  void aSectionsTitleComesFromItsIndexElseFromItsFolder() {
    var built =
        TinySite.of(
                """
                -- content/en/getting-started/a.md --
                # A
                Text
                -- content/en/wallet_basics/index.md --
                # The wallet
                -- content/en/wallet_basics/a.md --
                # Aa
                Text
                -- content/en/fees/README.md --
                No heading here.
                -- content/en/fees/a.md --
                # Aaa
                Text
                """)
            .build();

    assertThat(built.page("en/").select(".topic-cards h3").eachText())
        .containsExactly("Fees", "Getting started", "The wallet");
  }

  @Test
  void aSectionsDescriptionIsThatOfItsIndex() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/index.md --
                ---
                title: Questions
                description: What most people ask.
                ---
                -- content/en/faq/a.md --
                # A
                Text
                """)
            .build();

    assertThat(built.page("en/").select(".topic-cards li p").first().text())
        .isEqualTo("What most people ask.");
    assertThat(built.page("en/faq/").selectFirst(".lead").text())
        .isEqualTo("What most people ask.");
  }

  @Test
  void aSectionCountsThePagesInItAndBelowIt() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/a.md --
                # A
                Text
                -- content/en/faq/deep/b.md --
                # B
                Text
                """)
            .build();

    assertThat(built.page("en/").selectFirst(".count").text()).isEqualTo("2 articles");
  }

  @Test
  void anEmptySectionIsNotShown() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                Text
                -- content/en/later/soon.md --
                ---
                draft: true
                ---
                # Soon
                Text
                """)
            .build();

    assertThat(built.page("en/").select(".topic-cards")).isEmpty();
    assertThat(built.files()).doesNotContainKey("en/later/index.html");
  }

  @Test
  void aSeriesIsReadInItsOwnOrder() {
    var built =
        TinySite.of(
                """
                -- content/en/tutorials/a.md --
                ---
                series: start
                series_order: 3
                ---
                # Third
                Text
                -- content/en/tutorials/b.md --
                ---
                series: start
                series_order: 1
                ---
                # First
                Text
                -- content/en/tutorials/c.md --
                ---
                series: start
                order: 2
                ---
                # Second
                Text
                """)
            .build();

    var second = built.page("en/tutorials/c/");
    assertThat(second.select(".series li").eachText()).containsExactly("First", "Second", "Third");
    assertThat(second.selectFirst(".series [aria-current=step]").text()).isEqualTo("Second");
    assertThat(second.selectFirst("a[rel=prev]").attr("href"))
        .isEqualTo("../../../en/tutorials/b/");
    assertThat(second.selectFirst("a[rel=next]").attr("href"))
        .isEqualTo("../../../en/tutorials/a/");
  }

  @Test
  void aSeriesOfOnePageIsNone() {
    var built =
        TinySite.of(
                """
                -- content/en/tutorials/a.md --
                ---
                series: start
                ---
                # Alone
                Text
                """)
            .build();

    assertThat(built.page("en/tutorials/a/").select(".series, .prev-next")).isEmpty();
  }

  @Test
  void aSeriesDoesNotMixLanguages() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                -- content/en/tutorials/a.md --
                ---
                series: start
                ---
                # A
                Text
                -- content/en/tutorials/b.md --
                ---
                series: start
                ---
                # B
                Text
                -- content/zh/tutorials/a.md --
                ---
                series: start
                ---
                # 甲
                字
                """)
            .build();

    assertThat(built.page("zh/tutorials/a/").select(".series")).isEmpty();
    assertThat(built.page("en/tutorials/a/").select(".series li").eachText())
        .containsExactly("A", "B");
  }

  @Test
  void breadcrumbsNameTheSectionsFromTheOutsideInwards() {
    var built =
        TinySite.of(
                """
                -- content/en/wallet/index.md --
                # Wallets
                -- content/en/wallet/ios/phone.md --
                # My phone
                Text
                """)
            .build();

    assertThat(built.page("en/wallet/ios/phone/").select(".breadcrumb li").eachText())
        .containsExactly("Wallets", "Ios", "My phone");
    assertThat(built.page("en/wallet/ios/").select(".breadcrumb li").eachText())
        .containsExactly("Wallets", "Ios");
  }
}
