package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "Getting Started | getting-started",
        "What does it cost? | what-does-it-cost",
        "C# & .NET | c-net",
        "v1.10.2 | v1-10-2",
        "10 minutes | _10-minutes",
        "snake_case | snake_case",
        "`code` and *more* | code-and-more",
        "[a link](https://a.example/) | a-link",
        "It's fine | its-fine",
        "İstanbul IŞIK | i̇stanbul-işik",
        "TITLE | title",
        "Zażółć gęślą | zażółć-gęślą",
        "如何找回钱包？ | 如何找回钱包",
        "转账 USDT（TRC20）失败怎么办 | 转账-usdttrc20失败怎么办",
        "安装、升级 | 安装-升级",
        "“引号”与《书名》 | 引号与书名",
        "ＡＢＣ　１２３ | abc-123",
        "第 1 步：打开 | 第-1-步打开",
        "かな カナ | かな-カナ",
        "A — B – C | a-b-c",
        "a/b | a-b",
        "！！！ | section",
        "😀 | section",
        "-- a -- | a"
      })
  void theIdIsMadeOfTheTextsLettersDigitsAndIdeographs(String heading, String id) {
    assertThat(content("## " + heading).expectFirst("h2").id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fees {#fees-id} | fees-id | Fees",
        "Fees{#fees-id} | fees-id | Fees",
        "Fees { #fees-id } | fees-id | Fees",
        "Fees {#fees-id} ## | fees-id | Fees",
        "费用 {#费用} | 费用 | 费用",
        "Fees {#v1.2:a_b} | v1.2:a_b | Fees",
        "**Fees** {#fees-id} | fees-id | Fees"
      })
  void anAuthorMayChooseTheId(String heading, String id, String text) {
    Element h2 = content("## " + heading).expectFirst("h2");

    assertThat(h2.id()).isEqualTo(id);
    assertThat(h2.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fees {fees-id}",
        "Fees {#}",
        "Fees {#a b}",
        "Fees {#-a}",
        "Fees {#a\"b}",
        "Fees `{#a}`",
        "{#a} Fees"
      })
  void whatIsNoIdStaysText(String heading) {
    assertThat(content("## " + heading).expectFirst("h2").text()).contains("{");
  }

  @Test
  void headingsOfTheSameTextAreNumbered() {
    assertThat(ids("## Fees\n## Fees\n## Fees\n")).containsExactly("fees", "fees-2", "fees-3");
  }

  @Test
  void aNumberedIdDoesNotTakeThatOfAnotherHeading() {
    assertThat(ids("## Fees\n## Fees 2\n## Fees\n")).containsExactly("fees", "fees-2", "fees-3");
  }

  @Test
  void anIdThatIsGivenTwiceIsAnErrorAtTheSecond() {
    assertThat(TinySite.page("## A {#x}\nText\n## B {#x}\nText\n").build().findings())
        .containsExactly(
            "content/en/page.md:3:1: error: the id 'x' is already on this page [duplicate-id]");
  }

  @Test
  void anIdInRawHtmlThatIsGivenTwiceIsLeftOut() {
    var built = TinySite.page("<p id=\"x\">a</p>\n\n<p id=\"x\">b</p>\n").build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:3:1: warning: the id 'x' is already on this page [duplicate-id]");
    assertThat(built.page("en/page/").select("#x").eachText()).containsExactly("a");
  }

  @Test
  void aHeadingDoesNotTakeAnIdThatThePageAroundItHas() {
    Document page = TinySite.page("Text\n").build().page("en/page/");
    List<String> ofTheme = page.select("[id]").eachAttr("id");

    String headings =
        ofTheme.stream().map(id -> "## " + id + "\n\ntext\n\n").collect(Collectors.joining());
    Document full = TinySite.page("---\nanswer: yes\n---\n" + headings).build().page("en/page/");

    assertThat(ofTheme).contains("main", "nav");
    assertThat(full.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theFirstHeadingOfLevelOneIsTheTitleAndNotPartOfTheText() {
    Document page = TinySite.page("# Fees & more\n\ntext\n").build().page("en/page/");

    assertThat(page.select("h1").eachText()).containsExactly("Fees & more");
    assertThat(page.select(".content h1")).isEmpty();
    assertThat(page.title()).startsWith("Fees & more");
  }

  @Test
  void theFrontMattersTitleDecidesAndTheHeadingGoesAllTheSame() {
    Document page =
        TinySite.page("---\ntitle: Costs\n---\n# Fees\n\ntext\n").build().page("en/page/");

    assertThat(page.select("h1").eachText()).containsExactly("Costs");
    assertThat(page.expectFirst(".content").text()).isEqualTo("text");
  }

  @Test
  void withoutAnyHeadingTheTitleIsMadeOfTheFilesName() {
    assertThat(
            TinySite.of("-- content/en/getting-started_2.md --\ntext\n")
                .build()
                .page("en/getting-started-2/")
                .expectFirst("h1")
                .text())
        .isEqualTo("Getting started 2");
  }

  @Test
  void theTitleKeepsTheIdUnderWhichItIsLinked() {
    Document page = TinySite.page("# Fees {#costs}\n\n[up](#costs)\n").build().page("en/page/");

    assertThat(page.expectFirst("h1").id()).isEqualTo("costs");
    assertThat(page.expectFirst(".content a").attr("href")).isEqualTo("#costs");
  }

  @Test
  void aSecondHeadingOfLevelOneIsAWarningAndBecomesASection() {
    var built = TinySite.page("# Fees\n\n# Limits\n\ntext\n").build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:3:1: warning: a second heading of level 1: 'Limits' [heading-level-1]");
    assertThat(built.page("en/page/").select(".content h2#limits")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"#nope, 1:1", "#FEES, ", "#fees, ", "#Fees, ", "#section, 1:1"})
  void aLinkToAHeadingThatIsNotThereIsToldOf(String fragment, String place) {
    var built = TinySite.page("[x](" + fragment + ")\n\n## Fees\nText\n").build();

    assertThat(built.findings())
        .hasSize(place == null ? 0 : 1)
        .allSatisfy(f -> assertThat(f).startsWith("content/en/page.md:1:1: warning: the link"));
  }

  private static List<String> ids(String markdown) {
    return content(markdown).select("h2").eachAttr("id");
  }

  private static Element content(String markdown) {
    return TinySite.page(markdown).build().page("en/page/").expectFirst(".content");
  }
}
