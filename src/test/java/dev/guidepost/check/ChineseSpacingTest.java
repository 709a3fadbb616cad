package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseSpacingTest {
  private static List<Diagnostic> findings(String policy, String markdown) {
    return TinySite.of(
            "-- content/site.yml --\n"
                + policy
                + "\n-- content/zh/page.md --\n# 页面\n\n"
                + markdown
                + "\n")
        .build()
        .diagnostics();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          转账 ，别急。      | 3 | 转账，别急。
          转账， 别急。      | 4 | 转账，别急。
          打开 USDT ，看看。 | 8 | 开 USDT，看看。
          先停。 再看。      | 4 | 先停。再看。
          见 （一） 。       | 6 | 见 （一）。
          """)
  void aSpaceBesideAFullWidthMarkIsAWarning(String written, int column, String mended) {
    assertThat(findings("", written))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("zh-spacing");
          assertThat(d.at().column()).isEqualTo(column);
          assertThat(d.hint()).isEqualTo("write " + mended);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**注意：** 别截图。",
        "| 甲。 | 乙 |\n|---|---|\n| （丙） | 丁。 |",
        "- （可选）步骤",
        "> 引用。\n> 再引用。",
        "见 `code` ，好",
        "使用 Vue 和 3 天",
      })
  void spacesThatMarkdownNeedsAreFine(String written) {
    assertThat(findings("", written)).isEmpty();
  }

  @Test
  void aPageThatMixesBothStylesIsToldOnce() {
    assertThat(findings("", "转 USDT 到 TRON 网络，用USDT付，再用USDT。"))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.severity().label()).isEqualTo("info");
          assertThat(d.message())
              .isEqualTo(
                  "the page puts a space between Chinese and Latin in 4 places and none in 3");
          assertThat(d.at().column()).isEqualTo(19);
          assertThat(d.hint()).startsWith("write N 网络，用 USDT付，");
        });
  }

  @Test
  void numbersDoNotMakeAPageMixed() {
    assertThat(findings("", "转 USDT 要3天。")).isEmpty();
  }

  @Test
  void aSiteThatWantsASpaceIsToldWhereNoneIs() {
    assertThat(findings("format: {han_latin: space}", "转**USDT**要 3 天，2026年11月，用`code`好。"))
        .extracting(d -> d.at().column() + " " + d.hint())
        .containsExactly("4 write 转** USDT**", "10 write USDT** 要 3 天，");
  }

  @Test
  void aSiteThatWantsNoSpaceIsToldWhereOneIs() {
    assertThat(findings("format: {han_latin: none}", "转 USDT要3天，看 `code` 吧。"))
        .extracting(d -> d.at().column() + " " + d.hint())
        .containsExactly("2 write 转USDT要3");
  }
}
