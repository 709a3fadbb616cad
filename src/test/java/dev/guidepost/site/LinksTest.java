package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          x.md                         | en/guide/x/
          ./x.md                       | en/guide/x/
          x                            | en/guide/x/
          x/                           | en/guide/x/
          x.html                       | en/guide/x/
          x.md?from=mail               | en/guide/x/
          x.md#part-one                | en/guide/x/#part-one
          x#part-one                   | en/guide/x/#part-one
          x.html#part-one              | en/guide/x/#part-one
          ../guide/x.md                | en/guide/x/
          ../../en/guide/x.md          | en/guide/x/
          My%20Other%20Page.md         | en/guide/my-other-page/
          <My Other Page.md>           | en/guide/my-other-page/
          My%20Other%20Page            | en/guide/my-other-page/
          /guide/x.md                  | en/guide/x/
          /guide/x                     | en/guide/x/
          /guide/x/                    | en/guide/x/
          /en/guide/x.md               | en/guide/x/
          /en/guide/x/                 | en/guide/x/
          /en/guide/x                  | en/guide/x/
          /en/guide/x.html             | en/guide/x/
          /en/guide/x/index.html       | en/guide/x/
          /en/guide/x/#part-one        | en/guide/x/#part-one
          ../faq/fees.md               | en/faq/network-fees/
          /faq/fees.md                 | en/faq/network-fees/
          /en/faq/network-fees/        | en/faq/network-fees/
          ../faq/                      | en/faq/
          ../faq                       | en/faq/
          ../faq/index.md              | en/faq/
          /faq/                        | en/faq/
          /en/faq/                     | en/faq/
          ../tips                      | en/tips/
          .                            | en/guide/
          ..                           | en/
          /                            | en/
          ../../zh/guide/x.md          | zh/guide/x/
          ../../zh/guide/x.md#部分       | zh/guide/x/#部分
          ../../zh/guide/x.md#%E9%83%A8%E5%88%86 | zh/guide/x/#部分
          /zh/guide/x/                 | zh/guide/x/
          /zh/guide/x.md               | zh/guide/x/
          """)
  void everyUsualFormOfALinkLeadsToItsPage(String written, String url) {
    var built =
        TinySite.of(
                """
                -- content/en/guide/page.md --
                # Page
                [link](%s)
                -- content/en/guide/x.md --
                # X
                ## Part one
                -- content/en/guide/My Other Page.md --
                # Other
                Text
                -- content/en/faq/index.md --
                # Questions
                -- content/en/faq/fees.md --
                ---
                slug: network-fees
                ---
                # Fees
                Text
                -- content/en/tips/tip.md --
                # Tip
                Text
                -- content/zh/guide/x.md --
                # 甲
                ## 部分
                """
                    .formatted(written))
            .build();

    assertThat(built.page("en/guide/page/").selectFirst(".content a").attr("href"))
        .isEqualTo("../../../" + url);
    assertThat(built.codes()).doesNotContain("broken-link", "broken-anchor");
  }

  @Test
  void aLinkToAHeadingOfTheSamePageStaysOnIt() {
    var built = TinySite.page("# Page\n[below](#the-end)\n## The end\nText\n").build();

    assertThat(built.page("en/page/").selectFirst(".content a").attr("href")).isEqualTo("#the-end");
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aLinkToAnotherSiteIsMarkedAsSuch() {
    var built = TinySite.page("# Page\n[there](https://example.com/a?b=c&d=e)\n").build();

    var link = built.page("en/page/").selectFirst(".content a");
    assertThat(link.attr("href")).isEqualTo("https://example.com/a?b=c&d=e");
    assertThat(link.attr("rel")).isEqualTo("external noopener noreferrer");
  }

  @ParameterizedTest(name = "{0} is found as #{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          What's new in 2.0 (beta)?     | what-s-new-in-2-0-beta
          What's new in 2.0 (beta)?     | whats-new-in-20-beta
          What's new in 2.0 (beta)?     | Whats_New_In_2.0_Beta
          转账 USDT（TRC20）失败怎么办       | 转账-usdt-trc20-失败怎么办
          转账 USDT（TRC20）失败怎么办       | 转账-usdttrc20失败怎么办
          转账 USDT（TRC20）失败怎么办       | %E8%BD%AC%E8%B4%A6-USDT-TRC20-%E5%A4%B1%E8%B4%A5%E6%80%8E%E4%B9%88%E5%8A%9E
          1. First step                 | _1-first-step
          1. First step                 | 1-first-step
          """)
  void aHeadingIsFoundUnderTheIdsThatOtherToolsGiveIt(String heading, String written) {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                [there](other.md#%s)
                -- content/en/other.md --
                # Other
                ## %s
                Text
                """
                    .formatted(written, heading))
            .build();

    String id = built.page("en/other/").selectFirst(".content h2").id();
    assertThat(built.codes()).doesNotContain("broken-anchor", "dead-anchor");
    assertThat(built.page("en/page/").selectFirst(".content a").attr("href"))
        .isEqualTo("../../en/other/#" + id);
  }

  @Test
  void anUnknownHeadingIsReportedWithASuggestionAndTheLinkLeadsToThePage() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page

                Read [this](other.md#limits).
                -- content/en/other.md --
                # Other
                ## Limit
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:3:6: warning: the link 'other.md#limits' leads to 'Other', which has"
                + " no heading with the id 'limits' [broken-anchor]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo("did you mean #limit?");
    assertThat(built.page("en/page/").selectFirst(".content a").attr("href"))
        .isEqualTo("../../en/other/");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fee.md            | did you mean 'fees.md'?
          fess.md           | did you mean 'fees.md'?
          Fees.md           | did you mean 'fees.md'?
          faq/limits.md     | did you mean 'guide/limits.md'?
          nowhere/at/all.md | give the path of a page relative to this file, e.g. ../faq/fees.md
          """)
  void aLinkThatLeadsNowhereComesWithWhatMayHaveBeenMeant(String written, String hint) {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                Read [this](%s) first.
                -- content/en/fees.md --
                # Fees
                Text
                -- content/en/guide/limits.md --
                # Limits
                Text
                """
                    .formatted(written))
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:2:6: warning: the link '"
                + written
                + "' leads to no page (looked for 'content/en/"
                + written
                + "') [broken-link]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo(hint);
  }

  @Test
  void aLinkThatLeadsNowhereCannotBeFollowed() {
    var built = TinySite.page("# Page\n[gone](gone.md)\n").build();

    assertThat(built.page("en/page/").selectFirst(".content a").hasAttr("href")).isFalse();
  }

  @Test
  void aBrokenLinkInAnIncludedFileIsReportedInThatFile() {
    var built =
        TinySite.of(
                """
                -- content/en/guide/page.md --
                # Page
                <!--@include: ../_parts/common.md-->
                -- content/en/_parts/common.md --
                First line

                Then [this](gone.md).
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/_parts/common.md:3:6: warning: the link 'gone.md' leads to no page (looked"
                + " for 'content/en/_parts/gone.md') [broken-link]");
  }

  @Test
  void aLinkInAnIncludedFileIsRelativeToThatFile() {
    var built =
        TinySite.of(
                """
                -- content/en/guide/deep/page.md --
                # Page
                <!--@include: @/en/_parts/common.md-->
                -- content/en/_parts/common.md --
                [Fees](../fees.md)
                -- content/en/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(built.page("en/guide/deep/page/").selectFirst(".content a").attr("href"))
        .isEqualTo("../../../../en/fees/");
  }

  @Test
  void aBrokenLinkInTheShortAnswerIsReportedWhereTheAnswerStands() {
    var built =
        TinySite.page(
                """
                ---
                title: Page
                answer: "See [this](gone.md)."
                ---
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:3:9: warning: the link 'gone.md' leads to no page (looked for"
                + " 'content/en/gone.md') [broken-link]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../etc/passwd", "../../outside.md", "/../../outside.md"})
  void aPathThatLeavesTheProjectLeadsNowhere(String written) {
    var built = TinySite.page("# Page\n[out](" + written + ")\n").build();

    assertThat(built.codes()).containsExactly("broken-link");
    assertThat(built.page("en/page/").selectFirst(".content a").hasAttr("href")).isFalse();
  }

  @Test
  void aFileIsPublishedOnlyIfSomethingLeadsToIt() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                [Manual](files/Manual%20(2).pdf)
                -- content/en/files/Manual (2).pdf --
                used
                -- content/en/files/secret.pdf --
                unused
                """)
            .build();

    assertThat(built.page("en/page/").selectFirst(".content a").attr("href"))
        .matches("\\.\\./\\.\\./assets/manual-2\\.[0-9a-f]{10}\\.pdf");
    assertThat(built.files().keySet()).noneMatch(path -> path.contains("secret"));
  }

  @ParameterizedTest(name = "{0} from {1}")
  @CsvSource(
      textBlock =
          """
          a.webp,              content/en/guide/a.webp
          images/a.webp,       content/en/guide/images/a.webp
          ../images/a.webp,    content/en/images/a.webp
          ../../images/a.webp, content/images/a.webp
          /images/a.webp,      content/en/images/a.webp
          /images/a.webp,      content/images/a.webp
          /a.webp,             content/public/a.webp
          my%20picture.webp,   content/en/guide/my picture.webp
          截图.webp,            content/en/guide/截图.webp
          """)
  void aPictureIsFoundWhereItsPathSays(String written, String file) {
    var built =
        TinySite.of("-- content/en/guide/page.md --\n# Page\n![What it shows](" + written + ")\n")
            .with(file, new byte[] {1, 2, 3})
            .build();

    assertThat(built.findings()).isEmpty();
    String src = built.page("en/guide/page/").selectFirst(".content img").attr("src");
    assertThat(built.files()).containsKey(src.replace("../", ""));
  }

  @Test
  void aPictureHasAVariantForEachLanguage() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                ![What it shows](../images/send.png)
                -- content/zh/page.md --
                # 页面
                ![图的内容](../images/send.png)
                """)
            .with("content/images/send.png", new byte[] {0})
            .with("content/images/send.zh.png", new byte[] {1})
            .build();

    assertThat(built.page("zh/page/").selectFirst(".content img").attr("src"))
        .contains("/send-zh.");
    assertThat(built.page("en/page/").selectFirst(".content img").attr("src"))
        .matches(".*/send\\.[0-9a-f]{10}\\.png");
  }

  @Test
  void aPageShownInAnotherLanguageKeepsThePicturesOfItsOwn() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                -- content/en/page.md --
                # Page
                ![What it shows](../images/send.png)
                """)
            .with("content/images/send.en.png", new byte[] {0})
            .with("content/images/send.zh.png", new byte[] {1})
            .build();

    assertThat(built.page("zh/page/").selectFirst(".content img").attr("src"))
        .contains("/send-en.");
  }

  @Test
  void aMissingPictureIsReportedOnceWithItsPlaceAndASuggestion() {
    var built =
        TinySite.of("-- content/en/page.md --\n# Page\n\n![What it shows](images/sned.png)\n")
            .with("content/en/images/send.png", new byte[] {1})
            .build();

    assertThat(built.findings())
        .contains(
            "content/en/page.md:3:1: warning: there is no file 'images/sned.png' [broken-image]");
    assertThat(built.diagnostics())
        .filteredOn(d -> d.code().equals("broken-image"))
        .singleElement()
        .satisfies(d -> assertThat(d.hint()).contains("images/send.png"));
  }

  @Test
  void aLinkOnAForeignPageLeadsToTheTranslationWhereThereIsOne() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                -- content/en/only.md --
                # Only English
                [translated](both.md#part) and [not translated](other.md)
                -- content/en/both.md --
                # Both
                ## Part {#part}
                Text
                -- content/en/other.md --
                # Other
                Text
                -- content/zh/both.md --
                # 两种
                ## 部分 {#part}
                字
                """)
            .build();

    assertThat(built.page("zh/only/").select(".content a").eachAttr("href"))
        .containsExactly("../../zh/both/#part", "../../zh/other/");
  }

  @Test
  void aLinkOnAForeignPageLosesAFragmentThatTheTranslationLacks() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                -- content/en/only.md --
                # Only English
                [translated](both.md#the-part)
                -- content/en/both.md --
                # Both
                ## The part
                Text
                -- content/zh/both.md --
                # 两种
                ## 部分
                字
                """)
            .build();

    assertThat(built.page("zh/only/").selectFirst(".content a").attr("href"))
        .isEqualTo("../../zh/both/");
    assertThat(built.codes()).doesNotContain("broken-anchor");
  }

  @Test
  void aBrokenLinkIsReportedOnceHoweverManyLanguagesShowThePage() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh, zh-Hant]
                -- content/ui/zh-Hant.yml --
                lang_html: zh-Hant
                -- content/en/page.md --
                # Page
                [gone](gone.md)
                """)
            .build();

    assertThat(built.diagnostics()).filteredOn(d -> d.code().equals("broken-link")).hasSize(1);
  }

  @Test
  void aGlossaryTermLeadsToTheGlossaryOfTheReadersLanguage() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                -- content/glossary.yml --
                gas:
                  en: {term: gas, definition: What a transaction costs.}
                  zh: {term: 矿工费, definition: 交易的费用。}
                -- content/en/page.md --
                # Page
                You pay gas.
                """)
            .build();

    assertThat(built.page("en/page/").selectFirst("a.term").attr("href"))
        .isEqualTo("../../en/glossary/#gas");
    assertThat(built.page("zh/page/").selectFirst("a.term").attr("href"))
        .isEqualTo("../../zh/glossary/#gas");
  }

  @Test
  void suggestionsEndAfterTwentySoThatAThousandBrokenLinksStayCheap() {
    StringBuilder page = new StringBuilder("# Page\n");
    for (int i = 0; i < 30; i++) {
      page.append("[x](fee").append(i).append(".md)\n");
    }
    var built =
        TinySite.of("-- content/en/fees.md --\n# Fees\nText")
            .with("content/en/page.md", page.toString())
            .build();

    List<String> hints = built.diagnostics().stream().map(d -> d.hint()).toList();
    assertThat(hints).hasSize(30);
    assertThat(hints).filteredOn(hint -> hint.startsWith("did you mean")).hasSizeBetween(1, 20);
  }

  @Test
  void anAddressFromTheRootIsLookedForWhereItsLanguageLies() {
    assertThat(TinySite.page("# Page\n[x](/en/fees/)\n").build().findings())
        .containsExactly(
            "content/en/page.md:2:1: warning: the link '/en/fees/' leads to no page (looked for"
                + " 'content/en/fees') [broken-link]");
  }
}
