package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
  private static final String FILES =
      """

      -- content/en/a.svg --
      <svg width="200" height="100"/>
      -- content/en/b c.svg --
      <svg width="20" height="10"/>
      -- content/images/v.en.svg --
      <svg width="1" height="1"/>
      -- content/images/v.zh.svg --
      <svg width="2" height="2"/>
      -- content/images/v.svg --
      <svg width="3" height="3"/>
      -- content/images/plain.svg --
      <svg width="4" height="4"/>
      -- content/en/nosize.svg --
      <svg/>
      """;

  @Test
  void aPictureHasTheSizeOfItsFileAndLeadsToIt() {
    Element content = content("![a fee](a.svg)");
    Element image = content.expectFirst("figure > a.zoom > img");

    assertThat(image.attr("width")).isEqualTo("200");
    assertThat(image.attr("height")).isEqualTo("100");
    assertThat(image.attr("alt")).isEqualTo("a fee");
    assertThat(image.attr("decoding")).isEqualTo("async");
    assertThat(image.attr("src")).matches("../../assets/a\\.[0-9a-f]{10}\\.svg");
    assertThat(content.expectFirst("a.zoom").attr("href")).isEqualTo(image.attr("src"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![x](a.svg){width=100} | 100 | 50",
        "![x](a.svg){width=\"100\"} | 100 | 50",
        "![x](a.svg){ width=50 .no-zoom} | 50 | 25",
        "![x](a.svg){:width=100} | 100 | 50",
        "![x](a.svg){width=300} | 300 | 150",
        "![x](a.svg){width=33} | 33 | 17",
        "![x](a.svg){width=0} | 200 | 100",
        "![x](a.svg){width=half} | 200 | 100",
        "![x](a.svg){width=-5} | 200 | 100",
        "<img src=a.svg alt=x width=50> | 50 | 25",
        "<img src=a.svg alt=x width=50 height=50> | 50 | 25",
        "<img src=a.svg alt=x height=50> | 200 | 100"
      })
  void anAuthorMayChooseTheWidthAndTheHeightFollows(String markdown, String width, String height) {
    Element image = content(markdown).expectFirst("img");

    assertThat(image.attr("width")).isEqualTo(width);
    assertThat(image.attr("height")).isEqualTo(height);
  }

  @Test
  void aPictureWithoutASizeIsShownAsItIs() {
    assertThat(content("![x](nosize.svg)").expectFirst("img").hasAttr("width")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"en, 1", "zh, 2"})
  void thePictureOfThePagesLanguageIsChosen(String lang, String width) {
    var built =
        TinySite.of("-- content/" + lang + "/page.md --\n![x](../images/v.svg)\n" + FILES).build();

    assertThat(built.page(lang + "/page/").expectFirst(".content img").attr("width"))
        .isEqualTo(width);
  }

  @Test
  void aPictureOfAnotherLanguageIsShownAndToldOf() {
    var built =
        TinySite.of(
                """
                -- content/zh/page.md --
                一

                ![x](../images/w.svg)
                -- content/en/page.md --
                ![x](../images/w.svg)
                -- content/images/w.en.svg --
                <svg width="5" height="1"/>
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/zh/page.md:3:1: warning: the picture '../images/w.svg' is only there for another language, and 'w.en.svg' is shown [image-language]");
    Element content = built.page("zh/page/").expectFirst(".content");
    assertThat(content.expectFirst("img").attr("width")).isEqualTo("5");
    assertThat(content.expectFirst("a.zoom").attr("href"))
        .isEqualTo(content.expectFirst("img").attr("src"));
  }

  @ParameterizedTest
  @CsvSource({"en, 4", "zh, 4"})
  void withoutAVariantThePictureIsTheSameInEveryLanguage(String lang, String width) {
    var built =
        TinySite.of("-- content/" + lang + "/page.md --\n![x](../images/plain.svg)\n" + FILES)
            .build();

    assertThat(built.page(lang + "/page/").expectFirst(".content img").attr("width"))
        .isEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![x](b%20c.svg)",
        "![x](<b c.svg>)",
        "![x](b c.svg)",
        "![x](../en/b%20c.svg)",
        "![x](./b%20c.svg?v=1#top)"
      })
  void aFileWithASpaceInItsNameMayBeWrittenInAllTheseWays(String markdown) {
    assertThat(content(markdown).expectFirst("img").attr("width")).isEqualTo("20");
  }

  @Test
  void aTitleIsACaption() {
    Element figure = content("![x](a.svg \"Fees & <b>more</b>\")").expectFirst("figure");

    assertThat(figure.expectFirst("figcaption").text()).isEqualTo("Fees & <b>more</b>");
    assertThat(figure.expectFirst("img").hasAttr("title")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text ![x](a.svg)",
        "![x](a.svg) text",
        "![x](a.svg)\n![y](a.svg)",
        "- ![x](a.svg)",
        "| ![x](a.svg) |\n|-|\n| y |",
        "**![x](a.svg)**"
      })
  void aPictureAmongOtherThingsIsNoFigure(String markdown) {
    Element content = content(markdown);

    assertThat(content.select("figure, a.zoom")).isEmpty();
    assertThat(content.select("img")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[![x](a.svg)](page.md) | ../../en/page/",
        "[![x](a.svg)](https://a.example/) | https://a.example/"
      })
  void aPictureInALinkLeadsWhereTheLinkLeads(String markdown, String href) {
    assertThat(content(markdown).select("a:has(img)").eachAttr("href")).containsExactly(href);
  }

  @Test
  void aPictureMayRefuseToBeZoomed() {
    assertThat(content("![x](a.svg){.no-zoom}").select("a")).isEmpty();
  }

  @Test
  void onlyTheFirstPictureIsLoadedAtOnce() {
    assertThat(
            content("![x](a.svg)\n\n![y](a.svg)\n\n![z](a.svg)").select("img").eachAttr("loading"))
        .containsExactly("lazy", "lazy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"![](a.svg)", "![  ](a.svg)", "<img src=a.svg>", "<img src=a.svg alt=\"\">"})
  void aPictureWithoutADescriptionIsToldOf(String markdown) {
    assertThat(told(TinySite.page("a\n\n" + markdown + FILES).build()))
        .containsExactly(
            "content/en/page.md:3:1: warning: the picture 'a.svg' has no description [image-alt]");
  }

  @Test
  void aPictureThatIsDecorationSaysSo() {
    var built = TinySite.page("![](a.svg){decorative}" + FILES).build();

    assertThat(told(built)).isEmpty();
    assertThat(built.page("en/page/").expectFirst(".content img").attr("alt")).isEmpty();
    assertThat(built.page("en/page/").select(".content a")).isEmpty();
  }

  @Test
  void markdownInADescriptionIsTextOnly() {
    assertThat(content("![a **b** `c` [d](e)](a.svg)").expectFirst("img").attr("alt"))
        .isEqualTo("a b c d");
  }

  @Test
  void aPictureOnAnotherHostBecomesALink() {
    var built = TinySite.page("a\n\n![a fee](https://a.example/fee.png)\n").build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:3:1: warning: the picture lies on 'a.example' and is shown as a link [image-foreign]");
    assertThat(built.page("en/page/").select(".content img")).isEmpty();
    assertThat(built.page("en/page/").expectFirst(".content a").text()).isEqualTo("a fee");
    assertThat(built.page("en/page/").expectFirst(".content a").attr("href"))
        .isEqualTo("https://a.example/fee.png");
  }

  @Test
  void aPictureOnAnotherHostInALinkBecomesTheLinksText() {
    var built = TinySite.page("[![a fee](https://a.example/fee.png)](page.md)\n").build();

    assertThat(built.page("en/page/").select(".content a").outerHtml())
        .isEqualTo("<a href=\"../../en/page/\">a fee</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "//evil.example/a.png",
        "/\\evil.example/a.png",
        "mailto:a@b.example",
        "https:evil.example/a.png",
        "file:///etc/passwd",
        "C:/a.png"
      })
  void aPictureThatComesFromNowhereSafeIsLeftOut(String address) {
    var built = TinySite.page("a\n\n![x](" + address + ")\n").build();

    assertThat(built.codes()).containsExactly("image-refused");
    assertThat(built.findings().getFirst()).startsWith("content/en/page.md:3:1: warning: ");
    assertThat(built.page("en/page/").select(".content img, .content a")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"b.svg, ", "A.svg, a.svg", "../a.svg, ", "../../en/a.svg, "})
  void aPictureThatIsNotThereIsToldOf(String written, String meant) {
    var built = TinySite.page("a\n\n![x](" + written + ")" + FILES).build();

    assertThat(told(built))
        .containsExactly(
            "content/en/page.md:3:1: warning: there is no file '" + written + "' [broken-image]");
    if (meant != null) {
      assertThat(built.diagnostics())
          .filteredOn(d -> d.code().equals("broken-image"))
          .allSatisfy(d -> assertThat(d.hint()).contains(meant));
    }
  }

  /** Not that a page uses one of the files and leaves the rest. */
  private static List<String> told(TinySite.Built built) {
    return built.findings().stream().filter(f -> !f.endsWith("[asset-unused]")).toList();
  }

  private static Element content(String markdown) {
    return TinySite.page(markdown + FILES).build().page("en/page/").expectFirst(".content");
  }
}
