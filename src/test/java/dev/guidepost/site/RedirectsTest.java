package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      textBlock =
          """
          /old/,              old/index.html
          /old,               old/index.html
          /en/faq/old-name/,  en/faq/old-name/index.html
          /old.html,          old.html
          /docs/a/b.html,     docs/a/b.html
          """)
  void anEarlierAddressLeadsToThePage(String alias, String file) {
    var built =
        TinySite.page(
                """
                ---
                aliases: ["%s"]
                ---
                # Page
                Text
                """
                    .formatted(alias))
            .build();

    String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
    String to = up.isEmpty() ? "./en/page/" : up + "en/page/";
    assertThat(built.findings()).isEmpty();
    assertThat(built.file(file)).contains("content=\"0; url=" + to + "\"", "href=\"" + to + "\"");
  }

  @Test
  void anAddressThatWasPastedFromABrowserIsReadAsItWasWritten() {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                /%E6%97%A7+1/: /en/page/
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.files()).containsKey("旧+1/index.html");
  }

  @Test
  void aLineOfTheTableLeadsToAPage() {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                /help/fees: /en/fees/
                -- content/en/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(built.file("help/fees/index.html")).contains("url=../../en/fees/");
  }

  @Test
  void aRedirectIsNotIndexedAndSaysWhereItLeads() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/docs/
                -- content/redirects.yml --
                /old/: /en/page/
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    var page = built.page("old/");
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://help.example/docs/en/page/");
    assertThat(built.file("sitemap.xml")).doesNotContain("old");
  }

  @Test
  void aRedirectSpeaksTheLanguageOfItsOldAddress() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                -- content/redirects.yml --
                /zh/old/: /zh/page/
                /old/: /zh/page/
                -- content/zh/page.md --
                # 页面
                字
                """)
            .build();

    assertThat(built.page("zh/old/").selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(built.page("old/").selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void hostsGetTheSameTableInTheirOwnForms() {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                /z/: /en/page/
                /a.html: /en/page/#part
                -- content/en/page.md --
                # Page
                ## Part
                Text
                """)
            .build();

    assertThat(built.file("_redirects").lines().filter(line -> line.endsWith(" 301")))
        .containsExactly("/a.html /en/page/#part 301", "/z/ /en/page/ 301");
  }

  @Test
  void hostsAreToldThePathUnderWhichTheSiteLies() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://example.com/help/
                -- content/redirects.yml --
                /old/: /en/page/
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.file("_redirects")).contains("/help/old/ /help/en/page/ 301\n");
    assertThat(built.files()).containsKey("old/index.html");
  }

  @Test
  void aMovedHeadingIsToldToThePageWhereItWas() {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                /en/page/#limits: /en/limits/
                -- content/en/page.md --
                # Page
                Text
                -- content/en/limits.md --
                # Limits
                Text
                """)
            .build();

    var moved = built.page("en/page/").selectFirst("[data-moved]");
    assertThat(moved.id()).isEqualTo("limits");
    assertThat(moved.selectFirst("a").attr("href")).isEqualTo("../../en/limits/");
    assertThat(moved.selectFirst("a").text()).isEqualTo("Limits");
    assertThat(built.file("_redirects")).doesNotContain(" 301");
  }

  @Test
  void aPageCanNameItsOwnEarlierHeadings() {
    var built =
        TinySite.page(
                """
                ---
                aliases: ["#old-part"]
                ---
                # Page
                ## New part
                Text
                """)
            .build();

    assertThat(built.page("en/page/").selectFirst("[data-moved]").id()).isEqualTo("old-part");
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          /old/            | /en/gone/         | there is no page at '/en/gone/' [redirect-target]
          /old/            | /en/page/#gone    | there is no heading at '/en/page/#gone' [redirect-target]
          /en/page/        | /en/other/        | there is a page at '/en/page/' [redirect-shadows]
          /en/page         | /en/other/        | there is a page at '/en/page/' [redirect-shadows]
          /en/page/#part   | /en/other/        | there is a heading at '/en/page/#part' [redirect-shadows]
          /en/gone/#part   | /en/other/        | there is no page at '/en/gone/' that could lead on from its heading [redirect-form]
          /                | /en/other/        | there is a page at '/' [redirect-shadows]
          /en/             | /en/other/        | there is a page at '/en/' [redirect-shadows]
          /en/search/      | /en/other/        | there is a page at '/en/search/' [redirect-shadows]
          /../x/           | /en/other/        | '/../x/' is not an address from the site's root [redirect-form]
          //evil.example/  | /en/other/        | '//evil.example/' is not an address from the site's root [redirect-form]
          /a b/            | /en/other/        | '/a b/' is not an address from the site's root [redirect-form]
          /a{b}/           | /en/other/        | '/a{b}/' is not an address from the site's root [redirect-form]
          /a;b/            | /en/other/        | '/a;b/' is not an address from the site's root [redirect-form]
          /<b>/            | /en/other/        | '/<b>/' is not an address from the site's root [redirect-form]
          old/             | /en/other/        | 'old/' is not an address from the site's root [redirect-form]
          /old/            | https://evil.example/ | 'https://evil.example/' is not an address from the site's root [redirect-form]
          /old/            | en/other/         | 'en/other/' is not an address from the site's root [redirect-form]
          /loop/           | /loop/            | '/loop/' leads to '/loop/', which leads to '/loop/' [redirect-loop]
          """)
  void aRedirectThatCannotWorkIsAnErrorAtItsLine(String from, String to, String finding) {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                # earlier addresses
                "%s": "%s"
                -- content/en/page.md --
                # Page
                ## Part
                Text
                -- content/en/other.md --
                # Other
                Text
                """
                    .formatted(from, to))
            .build();

    assertThat(built.findings()).containsExactly("content/redirects.yml:2:1: error: " + finding);
  }

  @Test
  void everyLineOfALoopIsReported() {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                /a/: /b/
                /b/: /c/
                /c/: /a/
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/redirects.yml:1:1: error: '/a/' leads to '/b/', which leads to '/c/'"
                + " [redirect-loop]",
            "content/redirects.yml:2:1: error: '/b/' leads to '/c/', which leads to '/a/'"
                + " [redirect-loop]",
            "content/redirects.yml:3:1: error: '/c/' leads to '/a/', which leads to '/b/'"
                + " [redirect-loop]");
  }

  @Test
  void aChainIsAnErrorThatNamesItsEnd() {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                /a/: /b/
                /b/: /c/
                /c/: /en/page/
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.diagnostics())
        .extracting(d -> d.at().line() + " " + d.code() + " " + d.hint())
        .containsExactly(
            "1 redirect-chain lead straight to '/en/page/'",
            "2 redirect-chain lead straight to '/en/page/'");
  }

  @Test
  void twoPagesCannotClaimOneEarlierAddress() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                ---
                aliases: [/old/]
                ---
                # A
                Text
                -- content/en/b.md --
                ---
                aliases: [/old]
                ---
                # B
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/b.md:2:10: error: '/old/' already leads elsewhere [redirect-twice]");
  }

  @Test
  void aTermOfTheGlossaryIsATarget() {
    var built =
        TinySite.of(
                """
                -- content/glossary.yml --
                gas:
                  en: {term: gas, definition: What a transaction costs.}
                -- content/redirects.yml --
                /gas/: /en/glossary/#gas
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.file("gas/index.html")).contains("url=../en/glossary/#gas");
  }

  @Test
  void theStartPageAndAFolderAreTargets() {
    var built =
        TinySite.of(
                """
                -- content/redirects.yml --
                /start/: /
                /questions/: /en/faq/
                -- content/en/faq/a.md --
                # A
                Text
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.file("start/index.html")).contains("url=../\"");
    assertThat(built.file("questions/index.html")).contains("url=../en/faq/\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/robots.txt", "/404.html", "/en/404.html", "/_redirects", "/.htaccess"})
  void anEarlierAddressCannotTakeThePlaceOfAFileOfTheBuild(String alias) {
    var built =
        TinySite.page(
                """
                ---
                aliases: ["%s"]
                ---
                # Page
                Text
                """
                    .formatted(alias))
            .build();

    assertThat(built.result().files()).isEmpty();
    assertThat(built.codes()).containsExactly("output-path");
  }
}
