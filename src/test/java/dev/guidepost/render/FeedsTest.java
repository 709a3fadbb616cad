package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FeedsTest {
  private static final String SITE =
      """
      -- content/site.yml --
      base_url: https://help.example/
      title: Mossback Help
      brand: Mossback
      """;

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(text)));
  }

  private static List<String> texts(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static List<Map<String, Object>> items(String json) {
    return JsonTree.objects(JsonTree.object(json).get("items"));
  }

  @Test
  void updatedPagesAreListedNewestFirst() throws Exception {
    var built =
        TinySite.of(
                SITE
                    + """
                    -- content/en/old.md --
                    ---
                    updated: 2026-10-01
                    description: Was first.
                    ---
                    # Old
                    Text
                    -- content/en/new.md --
                    ---
                    updated: 2026-11-01
                    ---
                    # New
                    Text
                    -- content/en/undated.md --
                    # Undated
                    Text
                    """)
            .build();

    Document feed = xml(built.file("en/feed.xml"));
    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts(feed, "title")).containsExactly("Mossback Help", "New", "Old");
    assertThat(texts(feed, "id"))
        .containsExactly(
            "https://help.example/en/feed.xml",
            "https://help.example/en/new/",
            "https://help.example/en/old/");
    assertThat(texts(feed, "updated"))
        .containsExactly("2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z", "2026-10-01T00:00:00Z");
    assertThat(texts(feed, "summary")).contains("Was first.");
    assertThat(texts(feed, "name")).containsExactly("Mossback");
    assertThat(items(built.file("en/feed.json")))
        .extracting(item -> item.get("url"))
        .containsExactly("https://help.example/en/new/", "https://help.example/en/old/");
  }

  @Test
  void aFeedNamesItselfAndItsSite() {
    var built = TinySite.of(SITE + "-- content/en/page.md --\n# Page\nText").build();

    assertThat(JsonTree.object(built.file("en/feed.json")))
        .containsEntry("version", "https://jsonfeed.org/version/1.1")
        .containsEntry("title", "Mossback Help")
        .containsEntry("home_page_url", "https://help.example/en/")
        .containsEntry("feed_url", "https://help.example/en/feed.json")
        .containsEntry("language", "en");
    assertThat(built.page("en/page/").select("link[type=application/atom+xml]").eachAttr("href"))
        .containsExactly("../../en/feed.xml");
  }

  @Test
  void anAlertSaysHowSeriousItIsAndWhenItHolds() throws Exception {
    var built =
        TinySite.of(
                SITE
                    + """
                    -- content/en/alerts/scam.md --
                    ---
                    severity: critical
                    from: "2026-11-20T09:00:00+08:00"
                    until: "2026-12-01T00:00:00Z"
                    updated: 2026-11-21
                    ---
                    # Fake apps
                    Text
                    """)
            .build();

    assertThat(items(built.file("en/alerts.json")).getFirst())
        .containsEntry(
            "_alert",
            Map.of(
                "severity", "critical",
                "from", "2026-11-20T01:00:00Z",
                "until", "2026-12-01T00:00:00Z"));
    Element category =
        (Element) xml(built.file("en/alerts.xml")).getElementsByTagNameNS("*", "category").item(0);
    assertThat(category.getAttribute("term")).isEqualTo("critical");
    assertThat(built.page("en/").select("link[type=application/atom+xml]").eachAttr("href"))
        .containsExactly("../en/feed.xml", "../en/alerts.xml");
  }

  @Test
  void anAlertThatIsOverLeavesTheFeed() {
    var built =
        TinySite.of(
                SITE
                    + """
                    -- content/en/alerts/scam.md --
                    ---
                    until: "2026-11-20T00:00:00Z"
                    ---
                    # Fake apps
                    Text
                    """)
            .build();

    assertThat(items(built.file("en/alerts.json"))).isEmpty();
  }

  @Test
  void aFeedHasAtMostThirtyEntries() {
    TinySite site = TinySite.of(SITE);
    for (int i = 0; i < 40; i++) {
      site.with(
          "content/en/p" + i + ".md", "---\nupdated: 2026-11-01\n---\n# Page " + i + "\nText");
    }

    assertThat(items(site.build().file("en/feed.json"))).hasSize(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]]> & <b>\"quotes\"</b>",
        "😀 转账",
        "Bell &#7; rings",
        "&#x1;&#x8;&#xb;&#x1f;",
        "a&#xFFFE;b"
      })
  void aFeedIsWellFormedWhateverATitleHolds(String title) throws Exception {
    var built =
        TinySite.of(
                SITE
                    + """
                    -- content/en/alerts/a.md --
                    ---
                    updated: 2026-11-01
                    ---
                    # Title %s

                    Text %s
                    """
                        .formatted(title, title))
            .build();

    assertThat(texts(xml(built.file("en/feed.xml")), "title")).hasSize(2);
    assertThat(texts(xml(built.file("en/alerts.xml")), "title")).hasSize(2);
    assertThat(items(built.file("en/alerts.json"))).hasSize(1);
  }

  @Test
  void theSitemapListsEveryPageOfItsOwnLanguageOnce() throws Exception {
    var built =
        TinySite.of(
                SITE
                    + """
                    -- content/glossary.yml --
                    gas:
                      en: {term: gas, definition: What a transaction costs.}
                    -- content/en/page.md --
                    # Page
                    Text
                    -- content/en/about/index.md --
                    # About us
                    Text
                    -- content/en/faq/deep/fees.md --
                    # Fees
                    Text
                    """)
            .build();

    assertThat(texts(xml(built.file("sitemap.xml")), "loc"))
        .containsExactlyInAnyOrder(
            "https://help.example/en/",
            "https://help.example/en/about/",
            "https://help.example/en/faq/",
            "https://help.example/en/faq/deep/",
            "https://help.example/en/faq/deep/fees/",
            "https://help.example/en/glossary/",
            "https://help.example/en/page/");
  }

  @Test
  void theSitemapKnowsNoDatesButTheAuthors() throws Exception {
    TinySite site =
        TinySite.of(
            SITE
                + """
                -- content/en/dated.md --
                ---
                updated: 2026-11-01
                ---
                # Dated
                Text
                -- content/en/undated.md --
                # Undated
                Text
                -- content/en/faq/index.md --
                ---
                title: Questions
                updated: 2026-10-01
                ---
                Text
                """);

    assertThat(texts(xml(site.build().file("sitemap.xml")), "lastmod"))
        .containsExactlyInAnyOrder("2026-11-01", "2026-10-01");
    assertThat(site.at("2030-01-01T00:00:00Z").build().file("sitemap.xml"))
        .isEqualTo(site.at("2027-01-01T00:00:00Z").build().file("sitemap.xml"));
  }

  @Test
  void robotsAreShownTheSitemap() {
    assertThat(TinySite.of(SITE + "-- content/en/page.md --\n# P\nText").build().file("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://help.example/sitemap.xml\n");
    assertThat(TinySite.page("# P\nText").build().file("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n");
  }
}
