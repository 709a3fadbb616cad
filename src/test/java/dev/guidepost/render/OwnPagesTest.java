package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that no author wrote. */
class OwnPagesTest {
  private static final String TWO_LANGUAGES =
      """
      -- content/en/faq/fees.md --
      # Fees
      Text
      -- content/zh/faq/fees.md --
      # 矿工费
      字
      """;

  @ParameterizedTest(name = "under {0} the root is {1}")
  @CsvSource(
      textBlock =
          """
          https://help.example/,       /
          https://example.com/help/,   /help/
          https://example.com/a/b,     /a/b/
          """)
  void aMissingPageIsShownUnderAnyAddressSoItsLinksAreAbsolute(String baseUrl, String root) {
    var built = TinySite.of(TWO_LANGUAGES + "-- content/site.yml --\nbase_url: " + baseUrl).build();

    for (String file : List.of("404.html", "en/404.html", "zh/404.html")) {
      Document page = org.jsoup.Jsoup.parse(built.file(file));
      assertThat(page.select("[href]:not([href^=#]):not([href^=data]), [src]"))
          .as(file)
          .isNotEmpty()
          .allMatch(e -> (e.hasAttr("src") ? e.attr("src") : e.attr("href")).startsWith(root));
      assertThat(page.selectFirst("form").attr("action")).startsWith(root);
    }
  }

  @Test
  void aMissingPageSpeaksAllLanguagesAndIsNotIndexed() {
    var built = TinySite.of(TWO_LANGUAGES).build();

    Document root = org.jsoup.Jsoup.parse(built.file("404.html"));
    Document chinese = org.jsoup.Jsoup.parse(built.file("zh/404.html"));
    assertThat(root.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(root.selectFirst("[lang=zh-CN] strong").text()).isEqualTo("没有这个页面");
    assertThat(root.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(chinese.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(chinese.selectFirst("[lang=en] strong").text())
        .isEqualTo("This page does not exist");
  }

  @Test
  void theRootOffersTheLanguagesAndLeadsNobodyAway() {
    var built =
        TinySite.of(
                TWO_LANGUAGES
                    + """
                    -- content/site.yml --
                    base_url: https://help.example/
                    languages: [zh, en]
                    """)
            .build();

    Document root = built.page("");
    assertThat(root.select("a[data-language]").eachAttr("href")).containsExactly("./zh/", "./en/");
    assertThat(root.select("a[data-language]").eachAttr("lang")).containsExactly("zh-CN", "en");
    assertThat(root.select("a[data-language]").eachText()).containsExactly("简体中文", "English");
    assertThat(root.select("meta[http-equiv=refresh]")).isEmpty();
    assertThat(root.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://help.example/");
    assertThat(root.selectFirst("link[hreflang=x-default]").attr("href"))
        .isEqualTo("https://help.example/");
  }

  @Test
  void theBrowsePageListsEveryPage() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en, zh]
                -- content/en/top.md --
                # At the top
                Text
                -- content/en/faq/fees.md --
                # Fees
                Text
                -- content/en/faq/deep/limits.md --
                # Limits
                Text
                -- content/en/about/index.md --
                # About us
                Text
                -- content/zh/only.md --
                # 只有中文
                字
                """)
            .build();

    Document browse = built.page("en/search/");
    Set<String> listed = new TreeSet<>();
    for (Element link : browse.select("main a")) {
      listed.add(link.absUrl("href").replace("https://site.example/", "") + "index.html");
    }
    Set<String> articles = new TreeSet<>(built.files().keySet());
    articles.removeIf(path ->
        !path.startsWith("en/")
            || !path.endsWith("/index.html")
            || path.equals("en/search/index.html"));
    assertThat(listed).containsAll(articles);
  }

  @Test
  void theSearchFormLeadsToTheBrowsePageAndTakesNoQueryAlong() {
    var built = TinySite.page("# Page\nText").build();

    Element form = built.page("en/page/").selectFirst("form[role=search]");
    assertThat(form.attr("method")).isEqualTo("get");
    assertThat(form.absUrl("action")).isEqualTo("https://site.example/en/search/");
    assertThat(form.select("[name]")).isEmpty();
    assertThat(form.selectFirst("label").attr("for")).isEqualTo("q");
  }

  @Test
  void theGlossaryExplainsItsTermsInTheirOrder() {
    var built =
        TinySite.of(
                """
                -- content/glossary.yml --
                wallet:
                  en: {term: wallet, definition: Keeps keys.}
                gas:
                  en: {term: gas, also: [network fee, miner fee], definition: What a transaction costs.}
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    Document page = built.page("en/glossary/");
    assertThat(page.select("dt").eachText()).containsExactly("wallet", "gas");
    assertThat(page.getElementById("gas").selectFirst("dd").text())
        .contains("What a transaction costs.", "network fee · miner fee");
    assertThat(built.page("en/").select("footer a[href$=glossary/]")).hasSize(1);
  }

  @Test
  void aPageAtTheGlossarysAddressIntroducesIt() {
    var built =
        TinySite.of(
                """
                -- content/glossary.yml --
                gas:
                  en: {term: gas, definition: What a transaction costs.}
                -- content/en/glossary.md --
                # Words we use
                Read this first.
                """)
            .build();

    assertThat(built.page("en/glossary/").selectFirst("h1").text()).isEqualTo("Words we use");
    assertThat(built.content("en/glossary/")).contains("Read this first.");
    assertThat(built.page("en/glossary/").select("dt").eachText()).containsExactly("gas");
  }

  @Test
  void aLanguageWithoutTermsHasNoGlossary() {
    var built =
        TinySite.of(
                TWO_LANGUAGES
                    + """
                    -- content/glossary.yml --
                    gas:
                      en: {term: gas, definition: What a transaction costs.}
                    """)
            .build();

    assertThat(built.files()).doesNotContainKey("zh/glossary/index.html");
    assertThat(built.page("en/glossary/").selectFirst("header a.language").attr("href"))
        .isEqualTo("../../zh/");
    assertThat(built.codes()).containsExactly("glossary-untranslated");
  }

  @Test
  void anUntitledIndexLeavesTheHomePageItsGreeting() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                home: {greeting: {en: Hello there}}
                -- content/en/index.md --
                Welcome text.
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.page("en/").selectFirst("h1").text()).isEqualTo("Hello there");
    assertThat(built.content("en/")).contains("Welcome text.");
  }

  @Test
  void everyPageLeadsToAHuman() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                contact_page: about/contact
                -- content/en/about/contact.md --
                # Contact
                Text
                -- content/en/faq/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(built.files().keySet())
        .filteredOn(path -> path.startsWith("en/") && path.endsWith(".html"))
        .allSatisfy(path -> assertThat(built.file(path)).contains("en/about/contact/"));
  }

  @Test
  void aLongSectionShowsTheNeighboursOfAPage() {
    TinySite site = TinySite.of("");
    for (int i = 100; i < 200; i++) {
      site.with("content/en/faq/p" + i + ".md", "# Page " + i + "\nText");
    }

    Document page = site.build().page("en/faq/p150/");
    assertThat(page.select(".sidebar li")).hasSize(61);
    assertThat(page.selectFirst(".sidebar [aria-current=page]").text()).isEqualTo("Page 150");
    assertThat(page.select(".sidebar li").last().text()).isEqualTo("and 40 more");
  }

  @Test
  void everyPageHasOneHeadingAndNamedLandmarks() {
    var built =
        TinySite.of(
                TWO_LANGUAGES
                    + """
                    -- content/site.yml --
                    base_url: https://help.example/
                    contact_page: faq/fees
                    rule: We never ask for your recovery phrase.
                    -- content/glossary.yml --
                    gas:
                      en: {term: gas, definition: What a transaction costs.}
                      zh: {term: 矿工费, definition: 交易的费用。}
                    """)
            .build();

    built
        .files()
        .forEach((path, html) -> {
          if (path.endsWith(".html")) {
            Document page = org.jsoup.Jsoup.parse(html);
            assertThat(page.select("h1")).as("h1 of " + path).hasSize(1);
            assertThat(page.select("main")).as("main of " + path).hasSize(1);
            assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])"))
                .as("unnamed navigation of " + path)
                .isEmpty();
            assertThat(page.select("[id]").eachAttr("id"))
                .as("ids of " + path)
                .doesNotHaveDuplicates();
            assertThat(page.select("[aria-labelledby]"))
                .as("labels of " + path)
                .allMatch(e -> page.getElementById(e.attr("aria-labelledby")) != null);
          }
        });
  }
}
