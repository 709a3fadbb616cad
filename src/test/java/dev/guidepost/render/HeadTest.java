package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.picture.Drawn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadTest {
  @Test
  void aPageNamesItsOwnAddress() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://example.com/help
                -- content/en/faq/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(built.page("en/faq/fees/").select("link[rel=canonical]").eachAttr("href"))
        .containsExactly("https://example.com/help/en/faq/fees/");
    assertThat(built.page("en/faq/").select("link[rel=canonical]").eachAttr("href"))
        .containsExactly("https://example.com/help/en/faq/");
    assertThat(built.page("en/").select("link[rel=canonical]").eachAttr("href"))
        .containsExactly("https://example.com/help/en/");
  }

  @Test
  void withoutABaseAddressNothingAbsoluteIsWritten() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                Text
                -- content/zh/page.md --
                # 页面
                字
                """)
            .build();

    assertThat(built.page("en/page/").select("link[rel=canonical], link[hreflang], meta[property]"))
        .isEmpty();
    assertThat(built.page("en/page/").select("script[type=application/ld+json]")).isEmpty();
    assertThat(built.files()).doesNotContainKeys("sitemap.xml", "en/feed.xml", "en/alerts.json");
    assertThat(built.files().values()).noneMatch(text -> text.contains("href=\"http"));
  }

  @Test
  void theBaseAddressCanHaveItsLastSlashOrNot() {
    String page = "-- content/en/page.md --\n# Page\nText\n-- content/site.yml --\nbase_url: ";

    assertThat(TinySite.of(page + "https://example.com/help").build().files())
        .isEqualTo(TinySite.of(page + "https://example.com/help/").build().files());
  }

  @Test
  void aPageDescribesItselfToThoseWhoShareIt() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                title: {en: Mossback Help, zh: 苔背帮助}
                -- content/zh/page.md --
                ---
                title: 矿工费
                description: 费用是多少。
                ---
                字
                -- content/en/other.md --
                # Other
                First paragraph.
                """)
            .build();

    Document page = built.page("zh/page/");
    assertThat(property(page, "og:title")).isEqualTo("矿工费");
    assertThat(property(page, "og:description")).isEqualTo("费用是多少。");
    assertThat(property(page, "og:type")).isEqualTo("article");
    assertThat(property(page, "og:url")).isEqualTo("https://help.example/zh/page/");
    assertThat(property(page, "og:site_name")).isEqualTo("苔背帮助");
    assertThat(property(page, "og:locale")).isEqualTo("zh_CN");
    assertThat(property(built.page("en/"), "og:type")).isEqualTo("website");
  }

  @Test
  void aSharedPageBringsThePictureOfTheSite() {
    Document page = shared("base_url: https://help.example/", 1200, 630).page("en/page/");

    assertThat(property(page, "og:image"))
        .matches("https://help.example/assets/share\\.\\w{10}\\.png");
    assertThat(property(page, "og:image:width")).isEqualTo("1200");
    assertThat(property(page, "og:image:height")).isEqualTo("630");
    assertThat(property(page, "og:image:alt")).isEqualTo("Mossback Help");
    assertThat(page.select("meta[name='twitter:card']").eachAttr("content"))
        .containsExactly("summary_large_image");
  }

  @Test
  void withoutABaseAddressNoPictureIsShared() {
    assertThat(shared("", 1200, 630).page("en/page/").select("meta[property]")).isEmpty();
  }

  @Test
  void aPictureThatAppsWouldCutIsToldOf() {
    assertThat(shared("", 600, 630).findings())
        .containsExactly(
            "content/brand/share.png: warning: the picture for shared pages is 600 × 630, and apps cut it [share-image-size]");
    assertThat(shared("", 1200, 630).findings()).isEmpty();
  }

  @Test
  void aPictureForSharedPagesThatIsNotThereIsAnError() {
    var built =
        TinySite.of("-- content/site.yml --\nshare_image: a.png\n-- content/en/page.md --\nText")
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/site.yml: error: there is no file 'content/a.png' [share-image-missing]");
  }

  private static TinySite.Built shared(String line, int width, int height) {
    return TinySite.of(
            """
            -- content/site.yml --
            title: Mossback Help
            share_image: brand/share.png
            %s
            -- content/en/page.md --
            # Page
            Text
            """
                .formatted(line))
        .with("content/brand/share.png", Drawn.screenshot(width, height))
        .build();
  }

  @Test
  void aDescriptionThatIsMissingIsTheFirstParagraph() {
    var built = TinySite.page("# Page\n\nThe **first** paragraph.\n\nThe second.").build();

    assertThat(built.page("en/page/").selectFirst("meta[name=description]").attr("content"))
        .isEqualTo("The first paragraph.");
  }

  @Test
  void aTitleNamesThePageAndThenTheSite() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                title: Mossback Help
                -- content/en/page.md --
                # Fees & limits
                Text
                """)
            .build();

    assertThat(built.page("en/page/").title()).isEqualTo("Fees & limits – Mossback Help");
    assertThat(built.page("en/").title()).isEqualTo("Mossback Help");
  }

  @Test
  void noTextOfAnAuthorBecomesMarkup() {
    String evil = "\"'><script>alert(1)</script><!--";
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                title: "%s"
                brand: "%s"
                description: "%s"
                rule: "%s"
                demo_notice: "%s"
                home: {greeting: "%s", popular: [page], urgent: [page], tasks: [page]}
                contact_page: page
                official_page: page
                -- content/glossary.yml --
                gas:
                  en: {term: "%s", also: ["%s"], definition: "%s"}
                -- content/en/page.md --
                ---
                title: "%s"
                description: "%s"
                tags: ["%s"]
                platforms: ["%s"]
                app_versions: "%s"
                ---
                Text
                -- content/en/alerts/a.md --
                ---
                title: "%s"
                ---
                Text
                """
                    .replace("%s", evil.replace("\"", "\\\"")))
            .build();

    assertThat(built.result().files()).isPresent();
    assertThat(built.files())
        .allSatisfy((path, text) -> {
          if (path.endsWith(".html")) {
            assertThat(text).as(path).doesNotContain("<script>", "alert(1)</script");
          }
        });
  }

  @Test
  void aPageForbidsEverythingThatTheSiteDoesNotBring() {
    var built = TinySite.page("# Page\nText").build();

    Document page = built.page("en/page/");
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(page.select("style, [style], script:not([src]), [onclick]")).isEmpty();
  }

  @Test
  void nothingIsRequestedFromAnotherHost() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                # Page
                [there](https://example.com/) ![pixel](https://example.com/pixel.png)
                """)
            .build();

    assertThat(built.page("en/page/").select("[src]").eachAttr("src"))
        .allMatch(src -> src.startsWith("../../assets/"));
    assertThat(
            built.page("en/page/").select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
        .allMatch(href -> href.startsWith("../../assets/") || href.equals("data:,"));
  }

  @Test
  void aPageCanAskSearchEnginesToLeaveItOut() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                -- content/en/page.md --
                ---
                noindex: true
                ---
                # Page
                Text
                -- content/en/faq/index.md --
                ---
                title: Questions
                noindex: true
                ---
                Text
                """)
            .build();

    assertThat(built.page("en/page/").select("meta[name=robots]").eachAttr("content"))
        .containsExactly("noindex");
    assertThat(built.page("en/faq/").select("meta[name=robots]").eachAttr("content"))
        .containsExactly("noindex");
    assertThat(built.file("sitemap.xml")).doesNotContain("/en/page/", "/en/faq/");
  }

  @Test
  void theBrandsColourIsPartOfTheStyleSheet() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                color: "#00407a"
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    String style = built.page("en/page/").selectFirst("link[rel=stylesheet]").attr("href");
    assertThat(built.file(style.replace("../", ""))).contains("--brand:#00407a;");
  }

  @Test
  void theNameOfAnAssetChangesWithItsContent() {
    String plain = "-- content/en/page.md --\n# Page\nText\n";
    var without = TinySite.of(plain).build();
    var with = TinySite.of(plain + "-- content/site.yml --\ncolor: \"#00407a\"").build();

    assertThat(with.page("en/page/").selectFirst("link[rel=stylesheet]").attr("href"))
        .isNotEqualTo(without.page("en/page/").selectFirst("link[rel=stylesheet]").attr("href"));
  }

  @Test
  void aDateIsShownAsReadersWriteItAndStatedForMachines() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                ---
                updated: 2026-11-01
                reviewed: 2026-02-09
                ---
                # Page
                Text
                -- content/zh/page.md --
                ---
                updated: 2026-11-01
                ---
                # 页面
                字
                """)
            .build();

    assertThat(built.page("en/page/").select(".meta time").eachText())
        .containsExactly("Updated 1 Nov 2026", "Checked 9 Feb 2026");
    assertThat(built.page("en/page/").select(".meta time").eachAttr("datetime"))
        .containsExactly("2026-11-01", "2026-02-09");
    assertThat(built.page("zh/page/").selectFirst(".meta time").text()).contains("2026年11月1日");
  }

  private static String property(Document page, String name) {
    return page.selectFirst("meta[property=" + name + "]").attr("content");
  }
}
