package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChinesePunctuationTest {
  private static List<Diagnostic> findings(String markdown) {
    return TinySite.zhPage("# 页面\n\n" + markdown + "\n").build().diagnostics().stream()
        .filter(d -> d.code().equals("zh-punctuation"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          别急,先看看。            | 3  | 别急，先看看。
          真的吗?                | 4  | 真的吗？
          太好了!                | 4  | 太好了！
          注意:别截图。            | 3  | 注意：别截图。
          先停;再看。             | 3  | 先停；再看。
          到账了.                | 4  | 到账了。
          转 USDT,先选网络。        | 7  | USDT，先选网络。
          网络 TRC20:手续费低。      | 9  | TRC20：手续费低。
          **注意**:别截图。         | 7  | 意**：别截图。
          `0x12`,然后粘贴。        | 7  | `0x12`，然后粘贴
          [手续费](fees.md),很低。   | 15 | es.md)，很低。
          - 第一,打开应用。         | 5  | - 第一，打开应用。
          再等等...              | 4  | 再等等……
          再等等。。。             | 4  | 再等等……
          等一等--别急。           | 4  | 等一等——别急。
          等一等 -- 别急。          | 5  | 等一等——别急。
          他说"别急"。            | 3  | 他说“别急”。
          好的。。然后             | 3  | 好的。然后
          网络，，选错了            | 3  | 网络，选错了
          """)
  void aMarkOfTheLatinKeyboardIsToldWithTheMendedText(String written, int column, String mended) {
    assertThat(findings(written))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.at().line()).isEqualTo(3);
          assertThat(d.at().column()).isEqualTo(column);
          assertThat(d.hint()).startsWith("write ").contains(mended.strip());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "版本 3.5，比例 1:1，时间 10:30，共 1,000 个。",
        "看到 Hello, world! 就对了。",
        "用 Vue, React, Svelte 都行。",
        "打开 site.yml，改 base_url。",
        "网络(TRC20)，也叫 (TRC20)。",
        "运行 `a,b` 和 `--help`，再用 --force。",
        "一条命令：`mvn -q`。",
        "见 [说明](a.md \"x\")、![图](a.png)。",
        "| 名称 | 说明 |\n|---|:-:|\n| 甲 | 乙 |",
        "1. 第一\n2. 第二",
        "- [ ] 待办",
        "::: tip 提示\n内容\n:::",
        "```\n中文,代码\n```",
        "公式 $a:b$ 成立。",
        "好的 :) 再见",
        "地址 https://a.example/b,c 在这里",
        "真的？！太好了！！",
        "<span title=\"甲,乙\">甲</span>",
        "发给 help@a.example。",
        "[^1]: 脚注",
        "转账 A - B 之间",
        "下拉框。……然后",
      })
  void whatBelongsToLatinOrToMarkdownIsFine(String written) {
    assertThat(findings(written)).isEmpty();
  }

  @Test
  void halfWidthBracketsAmongFullWidthOnesAreSlips() {
    assertThat(findings("先看（很重要）再点 (很简单) 确认。"))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.at().column()).isEqualTo(11);
          assertThat(d.hint()).isEqualTo("write 很重要）再点（很简单）确认。");
        });
  }

  @Test
  void halfWidthBracketsAllOverAreAStyle() {
    assertThat(findings("先看 (很重要) 再点 (很简单) 确认。")).isEmpty();
  }

  @Test
  void titlesAndAnswersAreLookedAtAndKeysAreNot() {
    assertThat(
            TinySite.zhPage("---\ntitle: \"丢了,怎么办\"\nkeywords: [\"丢了,没了\"]\nanswer: 先停\n---\n字\n")
                .build()
                .findings())
        .containsExactly(
            "content/zh/page.md:2:11: warning: ',' stands in a Chinese sentence [zh-punctuation]");
  }

  @Test
  void traditionalChineseQuotesWithCorners() {
    assertThat(TinySite.of("-- content/zh-TW/a.md --\n# 頁面\n他說\"別急\"。\n").build().diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.hint()).isEqualTo("write 他說「別急」。"));
  }

  @Test
  void englishPagesAreLeftAlone() {
    assertThat(TinySite.page("# Page\nThe word 别急, then.\n").build().findings()).isEmpty();
  }
}
