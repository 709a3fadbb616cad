package dev.guidepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.HanLatin;
import dev.guidepost.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {
  @Test
  void keysComeInTheOrderOfTheSchemaWithTheirCommentsAndLines() {
    assertThat(
            Sources.formatted(
                """
                ---
                # Written by the desk.

                order: 3   # after the fees
                # what readers type
                tags:
                  - gas
                  # a comment of its own
                  - 矿工费
                mood: "unknown"
                answer: >-
                  Nothing.
                  # no comment
                title: 'Fees'
                # at the end
                ---
                Text.
                """))
        .isEqualTo(
            """
            ---
            # Written by the desk.

            title: 'Fees'
            answer: >-
              Nothing.
              # no comment
            order: 3   # after the fees
            # what readers type
            tags:
              - gas
              # a comment of its own
              - 矿工费
            mood: "unknown"
            # at the end
            ---
            Text.
            """);
  }

  @Test
  void frontMatterOnOneLineStaysAsItIs() {
    assertUnchanged("---\n{order: 1, title: Fees}\n---\nText.\n");
  }

  @Test
  void columnsOfATableAreAsWideAsTheirWidestCellAndChineseIsTwiceAsWide() {
    assertThat(
            Sources.formatted(
                """
                > |链|Fee|Who|
                > |---|--:|:-:|
                > |以太坊|0.1|A\\|B|
                > |TRON|`a` |you
                """))
        .isEqualTo(
            """
            > | 链     | Fee | Who  |
            > | ------ | --: | :--: |
            > | 以太坊 | 0.1 | A\\|B |
            > | TRON   | `a` | you  |
            """);
  }

  @Test
  void aTableWiderThanAScreenGetsOneSpaceAroundItsCells() {
    String wide = "字".repeat(70);

    assertThat(Sources.formatted("|a|b|\n|:-|-:|\n|" + wide + "| |\n"))
        .isEqualTo("| a | b |\n|:--|--:|\n| " + wide + " | |\n");
  }

  @Test
  void aTableThatWouldLoseACellStaysAsItIs() {
    assertUnchanged("|a|b|\n|-|-|\n|1|2|3|\n");
  }

  @Test
  void spacesAtTheEndOfALineGoUnlessTheyBreakIt() {
    assertThat(Sources.formatted("one \ntwo  \nthree\t\n \nfour  \n\n\n"))
        .isEqualTo("one\ntwo  \nthree\n\nfour\n");
  }

  @Test
  void aFileEndsInOneLineFeed() {
    assertThat(Sources.formatted("text")).isEqualTo("text\n");
    assertThat(Sources.formatted("---\ntitle: a\n---")).isEqualTo("---\ntitle: a\n---\n");
    assertThat(Sources.formatted("\n\n")).isEmpty();
  }

  @Test
  void blankLinesAtTheEndOfAnIncludedFilePartTheParagraphsOfAnother() {
    var style = new Formatter.Style(HanLatin.KEEP, false, true);

    assertThat(Sources.formatted("text \n\n", style)).isEqualTo("text\n\n");
  }

  @Test
  void headingsGetTheIdThatTheyHave() {
    var style = new Formatter.Style(HanLatin.KEEP, true, false);

    assertThat(
            Sources.formatted(
                """
                # Title
                ## 转账 USDT 失败
                ## Fees ##
                ## Fees {#fees-of-old}
                ## Fees
                Under
                -----
                ## 1. Open
                <h2>Raw</h2>
                """,
                style))
        .isEqualTo(
            """
            # Title
            ## 转账 USDT 失败 {#转账-usdt-失败}
            ## Fees {#fees} ##
            ## Fees {#fees-of-old}
            ## Fees {#fees-2}
            Under {#under}
            -----
            ## 1. Open
            <h2>Raw</h2>
            """);
  }

  private static final String MIXED =
      """
      转账USDT失败，请看 Gas 费和ERC20代币。2026年11月21日 8点。
      """;

  @Test
  void betweenChineseAndLatinStandsWhatTheSiteHasChosen() {
    assertThat(Sources.formatted(MIXED, Sources.style(HanLatin.SPACE)))
        .isEqualTo("转账 USDT 失败，请看 Gas 费和 ERC20 代币。2026年11月21日 8点。\n");
    assertThat(Sources.formatted(MIXED, Sources.style(HanLatin.NONE)))
        .isEqualTo("转账USDT失败，请看Gas费和ERC20代币。2026年11月21日 8点。\n");
    assertUnchanged(MIXED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`转账USDT`",
        "```\n转账USDT \n```",
        "    转账USDT ",
        "<p title=\"转账USDT\">转账USDT</p>",
        "<!-- 转账USDT -->",
        "见https://a.example/转账USDT",
        "写信到help中文@a.example",
        "{{ facts.转账USDT }}",
        "<!--@include: ./转账USDT.md-->",
        "<<< @/转账USDT.js",
        "![转账USDT](转账USDT.png){width=300}",
        "[文字](转账USDT.md \"转账USDT\")",
        "[转账USDT]: /zh/page/",
        "::: tip 转账USDT {id=转账USDT}\n文字\n:::",
        "## 转账USDT",
        "2026年",
        "\\转账",
      })
  void whatIsNotPlainTextIsNeverTouched(String text) {
    assertThat(Sources.formatted(text + "\n", Sources.style(HanLatin.SPACE)))
        .isEqualTo(text + "\n");
  }

  @Test
  void aHeadingThatSaysItsIdIsPlainText() {
    assertThat(Sources.formatted("## 转账USDT {#usdt}\n", Sources.style(HanLatin.SPACE)))
        .isEqualTo("## 转账 USDT {#usdt}\n");
  }

  @Test
  void aPageWithErrorsIsLeftAloneAndItsErrorsAreTold() {
    Outcome<String> outcome =
        Sources.FORMATTER.format(
            Sources.of(Sources.ZH, "page", "---\ntitle: [\n---\ntext  \n"),
            Sources.style(HanLatin.KEEP));

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics()).extracting(d -> d.code()).containsExactly("yaml-syntax");
  }

  private static void assertUnchanged(String text) {
    assertThat(Sources.formatted(text)).isEqualTo(text);
  }
}
