package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that authors write by hand. */
class RawHtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a <abbr title=\"b\">c</abbr> <b>d</b> <cite>e</cite> <del>f</del> <dfn>g</dfn></p>",
        "<p><em>a</em> <i>b</i> <ins>c</ins> <kbd>d</kbd> <mark>e</mark> <q>f</q> <s>g</s></p>",
        "<p><samp>a</samp> <small>b</small> <strong>c</strong> <sub>d</sub> <sup>e</sup> <u>f</u></p>",
        "<p><var>a</var> <time datetime=\"2026-11-21\">b</time> <span lang=\"zh\">中</span>c<wbr>d</p>",
        "<p dir=\"rtl\">a</p>",
        "<p id=\"anchor\">a</p>",
        "<div><p>a</p></div>",
        "<section><h2 id=\"a\">a</h2></section>",
        "<dl><dt>a</dt><dd>b</dd></dl>",
        "<ol start=\"3\"><li>a</li></ol>",
        "<blockquote><p>a</p></blockquote>",
        "<details open><summary>a</summary>b</details>",
        "<figure><p>a</p><figcaption>b</figcaption></figure>",
        "<hr>"
      })
  void whatReadsWellStaysAsItIs(String html) {
    var built = TinySite.page(html + "\n").build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.content("en/page/")).isEqualTo(html);
  }

  /** HTML, what is left of it, and what is said. */
  static List<List<String>> removed() {
    return List.of(
        List.of("<center>a</center>", "a", "<center> is not allowed in content; its text stays"),
        List.of(
            "<font color=\"red\">a</font>",
            "<p>a</p>",
            "<font> is not allowed in content; its text stays"),
        List.of("<script>a()</script>", "", "<script> is not allowed in content"),
        List.of("<style>a{}</style>", "", "<style> is not allowed in content"),
        List.of(
            "<iframe src=\"https://a.example/\"></iframe>",
            "",
            "<iframe> is not allowed in content"),
        List.of(
            "<p onclick=\"a()\">b</p>",
            "<p>b</p>",
            "the attribute onclick of <p> is not allowed in content"),
        List.of(
            "<p align=\"center\">b</p>",
            "<p>b</p>",
            "the attribute align of <p> is not allowed in content"),
        List.of(
            "<p id=\"location\">b</p>",
            "<p>b</p>",
            "the attribute id of <p> is not allowed in content"),
        List.of(
            "<p id=\"a b\">c</p>", "<p>c</p>", "the attribute id of <p> is not allowed in content"),
        List.of(
            "<p lang=\"not a tag\">c</p>",
            "<p>c</p>",
            "the attribute lang of <p> is not allowed in content"),
        List.of(
            "<ol start=\"many\"><li>a</li></ol>",
            "<ol><li>a</li></ol>",
            "the attribute start of <ol> is not allowed in content"),
        List.of("<input type=\"text\">", "", "<input> is not allowed in content"),
        List.of("<video src=\"a.mp4\"></video>", "<p></p>", "<video> is not shown as it stands"),
        List.of(
            "<object>\n\n**a**\n\n</object>",
            "",
            "<object> is not allowed in content; the Markdown in it, or below it if it is never closed, is left out too"),
        List.of(
            "<p>a&#x202E;b</p>",
            "<p>ab</p>",
            "an entity for a control or invisible character is not allowed in content"));
  }

  @ParameterizedTest
  @MethodSource("removed")
  void whatDoesNotIsTakenOutWithAWarning(List<String> row) {
    var built = TinySite.page("Text.\n\n" + row.get(0) + "\n").build();

    assertThat(built.findings())
        .containsExactly("content/en/page.md:3:1: warning: " + row.get(2) + " [html-removed]");
    assertThat(built.content("en/page/").replaceFirst("<p>Text.</p>\\s*", ""))
        .isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=\"x\">a</p>",
        "<p style=\"color:red\">a</p>",
        "<p data-x=\"y\">a</p>",
        "<p role=\"alert\" tabindex=\"0\">a</p>"
      })
  void whatSaysNothingToAReaderGoesWithoutAWord(String html) {
    var built = TinySite.page(html + "\n").build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.content("en/page/")).isEqualTo("<p>a</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script", "style", "iframe", "object", "svg", "math", "template", "textarea", "title",
        "noscript", "xmp", "noembed", "noframes", "select", "audio", "canvas", "map", "dialog"
      })
  void whatIsInAnElementThatIsNoTextGoesWithIt(String tag) {
    var built = TinySite.page("Text.\n\n<" + tag + ">hidden</" + tag + ">\n\nMore.\n").build();

    assertThat(built.page("en/page/").expectFirst(".content").text()).isEqualTo("Text. More.");
    assertThat(built.codes()).containsExactly("html-removed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"center", "font", "nobr", "big", "tt", "form", "button", "label", "x-y"})
  void whatIsInAnotherElementStays(String tag) {
    var built = TinySite.page("Text.\n\n<" + tag + ">shown</" + tag + ">\n\nMore.\n").build();

    assertThat(built.page("en/page/").expectFirst(".content").text())
        .isEqualTo("Text. shown More.");
    assertThat(built.codes()).containsExactly("html-removed");
  }

  @Test
  void manyOfAKindAreOneWarningAtTheFirst() {
    assertThat(
            TinySite.page("a\n\n<font>b</font>\n\n<font>c</font> <font>d</font>\n")
                .build()
                .findings())
        .containsExactly(
            "content/en/page.md:3:1: warning: <font> is not allowed in content; its text stays (3 times on this page) [html-removed]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<textarea>",
        "<title>",
        "<plaintext>",
        "<xmp>",
        "<noframes>",
        "<noembed>",
        "<object>",
        "<template>"
      })
  void anElementThatTakesTheRestOfThePageWithItIsToldOf(String tag) {
    assertThat(TinySite.page("a\n\n" + tag + "\n\nThe rest.\n").build().findings())
        .containsExactly(
            "content/en/page.md:3:1: warning: "
                + tag
                + " is not allowed in content; the Markdown in it, or below it if it is never closed, is left out too [html-removed]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<br/>a | <br>a",
        "<a id=\"x\"/>a | <a id=\"x\"></a>a",
        "<span />a | <span></span>a",
        "<img src=\"a.svg\" alt=\"b\" /> | <img alt=\"b\" decoding=\"async\">"
      })
  void anElementClosedAtOnceHoldsNothing(String html, String shown) {
    assertThat(TinySite.page("x " + html + "\n").build().content("en/page/"))
        .isEqualTo("<p>x " + shown + "</p>");
  }

  @Test
  void anAnchorsNameIsAnId() {
    assertThat(TinySite.page("<a name=\"fees\"></a>\n\n[x](#fees)\n").build().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<gp-box kind=\"tip\">a</gp-box>",
        "<GP-CODE>a</GP-CODE>",
        "x <gp-tab label=\"a\">b</gp-tab>"
      })
  void ourOwnMarksCannotBeWrittenByHand(String html) {
    assertThat(TinySite.page(html + "\n").build().content("en/page/")).contains("&lt;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a &#xFFFF; b | a � b",
        "a &#xFDD0; b | a � b",
        "<b>a &#xFFFF; b</b> c | a � b c",
        "&#0; b | � b",
        "data-ref=\"&#xFDD0;0&#xFDD1;\" | data-ref=\"�0�\""
      })
  void aCharacterThatIsNoneLosesNoText(String markdown, String shown) {
    var built = TinySite.page(markdown + "\n\nThe rest.\n").build();

    assertThat(built.page("en/page/").expectFirst(".content").text())
        .isEqualTo(shown + " The rest.");
    assertThat(built.codes()).containsExactly("html-removed");
  }
}
