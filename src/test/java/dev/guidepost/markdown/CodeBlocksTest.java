package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBlocksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "js | js | | ",
        "js title=\"a b.js\" | js | a b.js | ",
        "js title=a.js | js | a.js | ",
        "js [a.js] | js | a.js | a.js",
        "js {1} title=\"a.js\" [b] | js | a.js | b",
        "C++ | c++ | | ",
        "C# | c# | | ",
        "objective-c | objective-c | | ",
        "title=\"a\" | title | a | ",
        "{1,2} | | | ",
        "$$ | | | "
      })
  void theLineOfTheFenceNamesLanguageTitleAndLabel(
      String info, String language, String title, String label) {
    CodeBlocks.Info parsed = CodeBlocks.Info.parse(info == null ? "" : info);

    assertThat(parsed.language()).isEqualTo(language == null ? "" : language);
    assertThat(parsed.title()).isEqualTo(title == null ? "" : title);
    assertThat(parsed.label()).isEqualTo(label == null ? "" : label);
  }

  @Test
  void marksAreNumbersAndRanges() {
    assertThat(CodeBlocks.Info.parse("js {1,3-5, 9}").marked(9).stream())
        .containsExactly(1, 3, 4, 5, 9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"js {0}", "js {5-3}", "js {a}", "js {-}", "js {,}", "js {999999999999}"})
  void marksThatMeanNothingMarkNothing(String info) {
    assertThat(CodeBlocks.Info.parse(info).marked(9).isEmpty()).isTrue();
  }

  @Test
  void aRangeWithoutAnEndInSightIsCut() {
    assertThat(CodeBlocks.Info.parse("js {1-99999}").marked(3).stream()).containsExactly(1, 2, 3);
  }

  @Test
  void markedLinesStandOut() {
    Element code = block("```js {2}\none\ntwo <b>\nthree\n```").expectFirst("code");

    assertThat(code.select("mark").eachText()).containsExactly("two <b>");
    assertThat(code.wholeText()).isEqualTo("one\ntwo <b>\nthree\n");
  }

  @Test
  void aTitleStandsAboveTheCode() {
    assertThat(block("```js title=\"pay.js\"\nx\n```").expectFirst(".code-title").text())
        .isEqualTo("pay.js");
  }

  @Test
  void theButtonToCopySpeaksTheLanguageOfThePage() {
    Element english = block("```\nx\n```").expectFirst("button.copy");
    Element chinese =
        TinySite.zhPage("```\nx\n```").build().page("zh/page/").expectFirst("button.copy");

    assertThat(english.text()).isEqualTo("Copy");
    assertThat(english.attr("data-done")).isEqualTo("Copied");
    assertThat(english.hasAttr("hidden")).isTrue();
    assertThat(chinese.text()).isEqualTo("复制");
    assertThat(chinese.attr("data-done")).isEqualTo("已复制");
  }

  @Test
  void codeIsReachedByKeyboard() {
    assertThat(block("```\nx\n```").expectFirst("pre").attr("tabindex")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "&lt; &amp; &#60;",
        "**a** [b](c) ![d](e)",
        "::: tip\n:::",
        "{{ facts.x }}",
        "https://a.example/",
        "  indented\n\n\n  and empty lines",
        "\ttab"
      })
  void codeIsShownAsItIsWritten(String text) {
    assertThat(block("```\n" + text + "\n```").expectFirst("code").wholeText())
        .isEqualTo(text + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~~~\nx\n~~~", "````\nx\n````", "- ```\n  x\n  ```", "> ```\n> x\n> ```"})
  void aFenceMayBeWrittenInAllTheseWays(String markdown) {
    assertThat(block(markdown).expectFirst("code").wholeText()).isEqualTo("x\n");
  }

  private static Element block(String markdown) {
    return TinySite.page(markdown).build().page("en/page/").expectFirst(".content .code");
  }
}
