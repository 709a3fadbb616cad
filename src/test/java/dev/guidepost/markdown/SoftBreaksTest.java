package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line ends in a paragraph: none between Chinese characters, as they are everywhere else. */
class SoftBreaksTest {
  /** A line end is written as ⏎. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中⏎文 | <p>中文</p>",
        "中。⏎文 | <p>中。文</p>",
        "中⏎，文 | <p>中，文</p>",
        "（中）⏎（文） | <p>（中）（文）</p>",
        "一⏎二⏎三⏎四 | <p>一二三四</p>",
        "中 ⏎文 | <p>中文</p>",
        "中⏎   文 | <p>中文</p>",
        "かな⏎カナ | <p>かなカナ</p>",
        "𠮷⏎𠮷 | <p>𠮷𠮷</p>",
        "ＡＢ⏎ＣＤ | <p>ＡＢＣＤ</p>",
        "中⏎“文” | <p>中“文”</p>",
        "“中”⏎文 | <p>“中”文</p>",
        "中——⏎文 | <p>中——文</p>",
        "中……⏎……文 | <p>中…………文</p>",
        "中。”⏎“文 | <p>中。”“文</p>",
        "**中**⏎文 | <p><strong>中</strong>文</p>",
        "中⏎**文** | <p>中<strong>文</strong></p>",
        "**中⏎文** | <p><strong>中文</strong></p>",
        "**中**⏎*文* | <p><strong>中</strong><em>文</em></p>",
        "*中**文***⏎字 | <p><em>中<strong>文</strong></em>字</p>",
        "中`文`⏎字 | <p>中<code>文</code>字</p>",
        "中⏎`文` | <p>中<code>文</code></p>",
        "- 中⏎  文 | <ul>⏎<li>中文</li>⏎</ul>",
        "- 中⏎文 | <ul>⏎<li>中文</li>⏎</ul>",
        "> 中⏎> 文 | <blockquote>⏎<p>中文</p>⏎</blockquote>",
        "> - 中⏎>   文 | <blockquote>⏎<ul>⏎<li>中文</li>⏎</ul>⏎</blockquote>",
        "<b>中⏎文</b> | <p><b>中文</b></p>",
        "~~中~~⏎文 | <p><del>中</del>文</p>"
      })
  void betweenChineseCharactersThereIsNoGap(String markdown, String html) {
    assertThat(Pages.zh(markdown.replace('⏎', '\n'))).isEqualTo(html.replace('⏎', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one⏎two | <p>one⏎two</p>",
        "中⏎two | <p>中⏎two</p>",
        "one⏎文 | <p>one⏎文</p>",
        "中⏎2 | <p>中⏎2</p>",
        "1⏎文 | <p>1⏎文</p>",
        "한⏎국 | <p>한⏎국</p>",
        "中⏎국 | <p>中⏎국</p>",
        "中⏎**two** | <p>中⏎<strong>two</strong></p>",
        "“one”⏎文 | <p>“one”⏎文</p>",
        "中⏎“two” | <p>中⏎“two”</p>",
        "don’t⏎文 | <p>don’t⏎文</p>",
        "one —⏎文 | <p>one —⏎文</p>",
        "中⏎😀 | <p>中⏎😀</p>",
        "中  ⏎文 | <p>中<br>⏎文</p>",
        "中\\⏎文 | <p>中<br>⏎文</p>",
        "中⏎⏎文 | <p>中</p>⏎<p>文</p>",
        "`中⏎文` | <p><code>中 文</code></p>",
        "    中⏎    文 | <pre><code>中⏎文⏎</code></pre>",
        "<b>one</b>⏎two | <p><b>one</b>⏎two</p>"
      })
  void everyOtherLineEndStays(String markdown, String html) {
    String text = markdown.startsWith("中⏎    ") ? "    " + markdown : markdown;

    assertThat(Pages.zh(text.replace('⏎', '\n'))).isEqualTo(html.replace('⏎', '\n'));
  }

  @ParameterizedTest
  @CsvSource({"中", "one"})
  void codeInAFenceKeepsItsLines(String word) {
    assertThat(Pages.zh("```\n" + word + "\n" + word + "\n```"))
        .contains("<code>" + word + "\n" + word + "\n</code>");
  }
}
