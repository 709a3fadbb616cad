package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredDataTest {
  private static List<Map<String, Object>> data(TinySite.Built built, String url) {
    return built.page(url).select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .map(JsonTree::object)
        .toList();
  }

  private static Map<String, Object> data(TinySite.Built built, String url, String type) {
    return data(built, url).stream()
        .filter(block -> block.get("@type").equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " among " + data(built, url)));
  }

  @Test
  void aPageSaysWhereItStands() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/faq/index.md --
                # Questions
                -- content/en/faq/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(
            JsonTree.objects(data(built, "en/faq/fees/", "BreadcrumbList").get("itemListElement")))
        .extracting(item -> item.get("position") + " " + item.get("name") + " " + item.get("item"))
        .containsExactly(
            "1 Help home https://help.example/en/",
            "2 Questions https://help.example/en/faq/",
            "3 Fees https://help.example/en/faq/fees/");
  }

  @Test
  void anArticleSaysWhatItIs() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                brand: Mossback
                -- content/zh/faq/fees.md --
                ---
                updated: 2026-11-01
                description: 费用是多少。
                ---
                # 矿工费
                字
                """)
            .build();

    assertThat(data(built, "zh/faq/fees/", "TechArticle"))
        .containsEntry("headline", "矿工费")
        .containsEntry("description", "费用是多少。")
        .containsEntry("inLanguage", "zh-CN")
        .containsEntry("dateModified", "2026-11-01")
        .containsEntry("mainEntityOfPage", "https://help.example/zh/faq/fees/")
        .containsEntry("publisher", Map.of("@type", "Organization", "name", "Mossback"));
  }

  @ParameterizedTest(name = "{0} is a {1}")
  @CsvSource(
      textBlock =
          """
          faq,            TechArticle
          article,        TechArticle
          tutorial,       TechArticle
          security,       TechArticle
          troubleshooter, TechArticle
          alert,          NewsArticle
          glossary,       DefinedTermSet
          """)
  void eachTypeOfContentHasItsOwnTypeForMachines(String type, String schema) {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                ---
                type: %s
                ---
                # Page
                Text
                """
                    .formatted(type))
            .build();

    assertThat(data(built, "en/page/")).extracting(block -> block.get("@type")).contains(schema);
  }

  @Test
  void theGlossaryListsItsTerms() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/glossary.yml --
                gas:
                  en: {term: gas, definition: What a transaction costs.}
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(data(built, "en/glossary/", "DefinedTermSet").get("hasDefinedTerm"))
        .isEqualTo(
            List.of(
                Map.of(
                    "@type", "DefinedTerm",
                    "name", "gas",
                    "description", "What a transaction costs.",
                    "url", "https://help.example/en/glossary/#gas")));
  }

  @Test
  void aVideoIsAnnouncedWithItsPictureItsLengthAndItsDate() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                ---
                updated: 2026-11-01
                ---
                # Page
                ::: video {src=send.mp4 poster=send.png duration=1:02:03} How to send
                First you open the wallet.
                :::
                -- content/en/send.mp4 --
                film
                -- content/en/send.png --
                picture
                """)
            .build();

    Map<String, Object> video = data(built, "en/page/", "VideoObject");
    assertThat(video)
        .containsEntry("name", "How to send")
        .containsEntry("uploadDate", "2026-11-01")
        .containsEntry("duration", "PT1H2M3S");
    assertThat(video.get("thumbnailUrl").toString())
        .matches("https://help\\.example/assets/send\\.[0-9a-f]{10}\\.png");
    assertThat(video.get("contentUrl").toString())
        .matches("https://help\\.example/assets/send\\.[0-9a-f]{10}\\.mp4");
  }

  @Test
  void aVideoWithoutADateIsNotAnnounced() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                # Page
                ::: video {src=send.mp4 poster=send.png duration=0:24} How to send
                First you open the wallet.
                :::
                -- content/en/send.mp4 --
                film
                -- content/en/send.png --
                picture
                """)
            .build();

    assertThat(data(built, "en/page/"))
        .extracting(block -> block.get("@type"))
        .containsExactly("BreadcrumbList", "TechArticle");
  }

  @Test
  void theHomePageIsTheSite() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                title: Mossback Help
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(data(built, "en/", "WebSite"))
        .containsEntry("name", "Mossback Help")
        .containsEntry("url", "https://help.example/en/");
  }

  @Test
  void thePublisherHasItsPicture() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                logo: brand/logo.png
                -- content/brand/logo.png --
                picture
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    Map<?, ?> publisher = (Map<?, ?>) data(built, "en/", "WebSite").get("publisher");
    assertThat(publisher.get("logo").toString())
        .matches("https://help\\.example/assets/logo\\.[0-9a-f]{10}\\.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "]]>",
        "\" onload=\"alert(1)",
        "\\\\\"}",
        "a & b < c > d",
        "line\u2028separator\u2029here",
        "emoji 😀 and 转账",
        "{{ page.title }}"
      })
  void noTitleBreaksOutOfTheData(String title) {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                ---
                title: '%s'
                ---
                Text
                """
                    .formatted(title.replace("'", "''")))
            .build();

    assertThat(data(built, "en/page/", "TechArticle")).containsEntry("headline", title);
    assertThat(built.page("en/page/").select("script:not([src])"))
        .allMatch(script -> script.attr("type").equals("application/ld+json"));
    assertThat(built.file("en/page/index.html")).doesNotContain("alert(1)</script>");
  }

  @Test
  void aLongTitleIsCutWithoutHalvingACharacter() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                # %s
                Text
                """
                    .formatted("x" + "😀".repeat(100)))
            .build();

    String headline = data(built, "en/page/", "TechArticle").get("headline").toString();
    assertThat(headline.length()).isLessThanOrEqualTo(110);
    assertThat(Character.isHighSurrogate(headline.charAt(headline.length() - 1))).isFalse();
  }

  @Test
  void aPageThatStandsInForATranslationSaysNothing() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                languages: [zh, en]
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(data(built, "zh/page/")).isEmpty();
  }
}
