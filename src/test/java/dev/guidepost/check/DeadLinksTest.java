package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLinksTest {
  private static final String SITE =
      """
      -- content/site.yml --
      theme: mine
      base_url: https://help.example.com/help/
      -- content/en/faq/fees.md --
      # Fees
      Text
      ## Who gets them?
      Text
      -- content/zh/faq/fees.md --
      # 费用
      字
      ## 谁收取？
      字
      -- themes/mine/theme.yml --
      contract: 1
      """;

  private static List<String> ofTheme(String brand) {
    return TinySite.of(SITE)
        .with("themes/mine/templates/partials/brand.peb", brand)
        .build()
        .findings();
  }

  private static List<String> ofPage(String markdown) {
    return TinySite.of(SITE)
        .with("content/en/page.md", "# Page\n" + markdown)
        .with("content/zh/page.md", "# 页面\n字\n")
        .build()
        .findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"#\">Top</a>",
        "<a href=\"#TOP\">Top</a>",
        "<a href=\"#:~:text=Fees\">Text</a>",
        "<a href=\"{{ root }}en/faq/fees/#who-gets-them:~:text=Fees\">Text</a>",
        "<a href=\"{{ root }}zh/faq/fees/#谁收取\">Han</a>",
        "<a href=\"{{ root }}zh/faq/fees/#%E8%B0%81%E6%94%B6%E5%8F%96\">escaped</a>",
        "<a href=\"{{ root }}en/faq/fees/?from=brand#who-gets-them\">asked</a>",
        "<a href=\"{{ root }}en/faq/fees/index.html\">file</a>",
        "<a href='{{ root }}en/faq/../faq/./fees/'>dots</a>",
        "<a href={{ root }}en/faq/fees/>bare</a>",
        "<a href=\"https://help.example.com/help/en/faq/fees/#who-gets-them\">own</a>",
        "<a href=\"/help/en/faq/fees/\">from the host's root</a>",
        "<a href=\"/shop/\">another part of the host</a>",
        "<a href=\"https://help.example.com/shop/\">the same</a>",
        "<a href=\"mailto:a@b.example\">a</a><a href=\"tel:+1\">b</a><a href=\"data:,\">c</a>",
        "<script>var a = '<a href=\"nowhere/\">';</script><!-- <a href=\"nowhere/\"> -->",
        "<b data-words=\"nowhere to go/\" data-path=\"{{ root }}en/faq/fees/\">x</b>",
        "<a href=\"{{ root }}en/faq/fees/#k=v\">for a script</a>"
      })
  void whatBrowsersFindIsFine(String brand) {
    assertThat(ofTheme(brand)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"{{ root }}en/faq/cost/\">x</a>",
        "<img alt=\"\" src=\"{{ root }}logo.png\">",
        "<img alt=\"\" srcset=\"{{ root }}logo.png 1x, {{ root }}assets/large.png 2x\">",
        "<video poster=\"{{ root }}logo.png\"></video>",
        "<form action=\"{{ root }}ask/\"></form>",
        "<b data-script=\"{{ root }}assets/late.js\">x</b>",
        "<link rel=\"preload\" href=\"{{ root }}font.woff2\">",
        "<a href=\"https://help.example.com/help/en/faq/cost/\">x</a>",
        "<a href=\"../../../../../elsewhere/\">x</a>"
      })
  void whatIsNotPublishedIsTold(String brand) {
    assertThat(ofTheme(brand)).isNotEmpty().allMatch(found -> found.endsWith("[dead-link]"));
  }

  @Test
  void oneMistakeOfATemplateIsToldOnceAndThere() {
    assertThat(ofTheme("<p>\n<a href=\"{{ root }}en/faq/feees/\">Fees</a>"))
        .containsExactly(
            "themes/mine/templates/partials/brand.peb:2:20: warning: this"
                + " leads to '/en/faq/feees/', which is not published [dead-link]");
  }

  @Test
  void whatNobodyKnowsTheOriginOfIsToldWithItsPages() {
    assertThat(ofTheme("<a href=\"{{ root ~ 'legal/' }}\">Legal</a>"))
        .singleElement()
        .asString()
        .matches(
            ".*: warning: the page /.* \\(as \\d+ others\\) leads to '/legal/', which is not"
                + " published \\[dead-link]");
  }

  @Test
  void anIdThatIsNotThereIsToldWithTheNearest() {
    var built =
        TinySite.of(SITE)
            .with(
                "themes/mine/templates/partials/brand.peb",
                "<a href=\"{{ root }}en/faq/fees/#who-get-them\">x</a>")
            .build();

    assertThat(built.findings())
        .containsExactly(
            "themes/mine/templates/partials/brand.peb:1:20: warning: this"
                + " leads to '/en/faq/fees/', which has nothing with the"
                + " id 'who-get-them' [dead-anchor]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo("did you mean '#who-gets-them'?");
  }

  @Test
  void anAbsoluteAddressOfTheSiteItselfIsToldWhereItIsWritten() {
    assertThat(ofPage("\nSee [it](https://help.example.com/help/en/faq/cost/).\n"))
        .containsExactly(
            "content/en/page.md:3:10: warning: this"
                + " leads to '/en/faq/cost/', which"
                + " is not published [dead-link]");
  }

  @ParameterizedTest
  @CsvSource({
    "[x](#nowhere), broken-anchor",
    "[x](faq/fees.md#nowhere), broken-anchor",
    "[x](nowhere.md), broken-link",
    "![x](nowhere.png), broken-image"
  })
  void whatIsToldWhereLinksAreResolvedIsToldOnce(String markdown, String code) {
    assertThat(ofPage(markdown)).singleElement().asString().endsWith("[" + code + "]");
  }

  @Test
  void aLinkFollowsRedirectsToItsId() {
    assertThat(
            TinySite.of(SITE)
                .with("content/redirects.yml", "/old/: /en/faq/fees/\n")
                .with(
                    "themes/mine/templates/partials/brand.peb",
                    "<a href=\"{{ root }}old/#who-gets-them\">x</a>")
                .build()
                .findings())
        .isEmpty();
  }

  @Test
  void anIconOfADrawingMustBeThere() {
    assertThat(ofTheme("<svg><use href=\"{{ root }}{{ assets['icons.svg'] }}#no-such\"/></svg>"))
        .singleElement()
        .asString()
        .contains("which has nothing with the id 'no-such' [dead-anchor]");
  }
}
