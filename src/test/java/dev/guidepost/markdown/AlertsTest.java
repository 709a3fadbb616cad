package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts as GitHub writes them. */
class AlertsTest {
  @ParameterizedTest
  @CsvSource({
    "NOTE, note, Note",
    "TIP, tip, Tip",
    "IMPORTANT, info, Important",
    "WARNING, warning, Careful",
    "CAUTION, danger, Danger",
    "note, note, Note",
    "Warning, warning, Careful"
  })
  void anAlertIsNamedByItsKind(String mark, String kind, String title) {
    Element alert = content("> [!" + mark + "]\n> body").expectFirst(".callout");

    assertThat(alert.hasClass("callout-" + kind)).isTrue();
    assertThat(alert.expectFirst(".callout-title").text()).isEqualTo(title);
    assertThat(alert.select("p:not(.callout-title)").text()).isEqualTo("body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"})
  void anAlertOnAChinesePageHasAChineseName(String mark) {
    String title =
        TinySite.zhPage("> [!" + mark + "]\n> 正文")
            .build()
            .page("zh/page/")
            .expectFirst(".content .callout-title")
            .text();

    assertThat(title).matches("\\p{IsHan}+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE] Fees\n> body",
        "> [!NOTE]   Fees  \n> body",
        "> [!NOTE] Fees\n>\n> body",
        "> [!NOTE] Fees\nbody"
      })
  void anAlertMayHaveATitleOfItsOwn(String markdown) {
    Element alert = content(markdown).expectFirst(".callout-note");

    assertThat(alert.expectFirst(".callout-title").ownText()).isEqualTo("Fees");
    assertThat(alert.select("p:not(.callout-title)").text()).isEqualTo("body");
  }

  @Test
  void anAlertHoldsWhateverAQuoteHolds() {
    Element alert =
        content("> [!WARNING]\n> - one\n> - two\n>\n> ```\n> code\n> ```\n>\n> > quote")
            .expectFirst(".callout-warning");

    assertThat(alert.select("li").eachText()).containsExactly("one", "two");
    assertThat(alert.select("code").text()).isEqualTo("code");
    assertThat(alert.select("blockquote").text()).isEqualTo("quote");
  }

  @Test
  void anAlertMayStandInAListAndInAContainer() {
    assertThat(content("- a\n\n  > [!TIP]\n  > b").select("li > .callout-tip")).hasSize(1);
    assertThat(content("::: details\n> [!TIP]\n> b\n:::").select("details > .callout-tip"))
        .hasSize(1);
  }

  @Test
  void anAlertInAnAlertIsOne() {
    assertThat(content("> [!NOTE]\n> a\n>\n> > [!TIP]\n> > b").select(".callout-note .callout-tip"))
        .hasSize(1);
  }

  @Test
  void anAlertThatBeginsWithBoldTextKeepsIt() {
    assertThat(content("> [!NOTE]\n> **Fees** are low").expectFirst(".callout p + p").html())
        .isEqualTo("<strong>Fees</strong> are low");
  }

  @ParameterizedTest
  @CsvSource({"FOO, 1:1", "DANGER2, 1:1", "SUCCESS, 1:1"})
  void anAlertThatIsNoneStaysAQuoteWithAWarning(String mark, String place) {
    var built = TinySite.page("> [!" + mark.replaceAll("\\d", "") + "X]\n> body").build();

    assertThat(built.codes()).containsExactly("alert-unknown");
    assertThat(built.findings().getFirst()).startsWith("content/en/page.md:" + place + ": warning");
    assertThat(built.content("en/page/")).startsWith("<blockquote>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> see [!NOTE]\n> body",
        "[!NOTE]\nbody",
        "> `[!NOTE]`\n> body",
        "> [!NOTE\n> body",
        "> **[!NOTE]**\n> body"
      })
  void whatOnlyLooksLikeAnAlertIsAQuote(String markdown) {
    assertThat(content(markdown).select(".callout")).isEmpty();
  }

  private static Element content(String markdown) {
    return TinySite.page(markdown).build().page("en/page/").expectFirst(".content");
  }
}
