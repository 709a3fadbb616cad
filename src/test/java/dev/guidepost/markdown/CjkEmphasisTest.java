package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emphasis beside Chinese characters and punctuation, which CommonMark leaves as asterisks. */
class CjkEmphasisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "**中文。**中文 | <strong>中文。</strong>中文",
        "**加粗（括号）**后面 | <strong>加粗（括号）</strong>后面",
        "**注意：**请 | <strong>注意：</strong>请",
        "请**“注意”**后 | 请<strong>“注意”</strong>后",
        "**`code`**： | <strong><code>code</code></strong>：",
        "**`code`**后 | <strong><code>code</code></strong>后",
        "前**`code`**后 | 前<strong><code>code</code></strong>后",
        "前**《书名》**后 | 前<strong>《书名》</strong>后",
        "《**书名**》 | 《<strong>书名</strong>》",
        "「**書**」 | 「<strong>書</strong>」",
        "（**重要**） | （<strong>重要</strong>）",
        "**注意：**“请” | <strong>注意：</strong>“请”",
        "**“注意”：**请 | <strong>“注意”：</strong>请",
        "**100%**后 | <strong>100%</strong>后",
        "前**$100**后 | 前<strong>$100</strong>后",
        "**Wi-Fi。**后 | <strong>Wi-Fi。</strong>后",
        "**Wi-Fi.**后 | <strong>Wi-Fi.</strong>后",
        "前**.bold**后 | 前<strong>.bold</strong>后",
        "**注意:**请 | <strong>注意:</strong>请",
        "**注意**:请 | <strong>注意</strong>:请",
        "请**!重要**请 | 请<strong>!重要</strong>请",
        "**中文。**Latin | <strong>中文。</strong>Latin",
        "Latin**（中文）**Latin | Latin<strong>（中文）</strong>Latin",
        "**a（b）**c | <strong>a（b）</strong>c",
        "中**a**中 | 中<strong>a</strong>中",
        "*（斜）*后 | <em>（斜）</em>后",
        "*a。*中 | <em>a。</em>中",
        "中***粗斜***中 | 中<em><strong>粗斜</strong></em>中",
        "**外*内。*外。**后 | <strong>外<em>内。</em>外。</strong>后",
        "*外**内。**外*后 | <em>外<strong>内。</strong>外</em>后",
        "**一。** **二。**三 | <strong>一。</strong> <strong>二。</strong>三",
        "**𠮷。**𠮷 | <strong>𠮷。</strong>𠮷",
        "**😀。**后 | <strong>😀。</strong>后",
        "**かな。**カナ | <strong>かな。</strong>カナ",
        "**全角！**！ | <strong>全角！</strong>！",
        "**省略……**后 | <strong>省略……</strong>后",
        "**破折——**后 | <strong>破折——</strong>后",
        "**1、**第一 | <strong>1、</strong>第一",
        "转**0x12ab…89ef**后 | 转<strong>0x12ab…89ef</strong>后",
        "**链上（TRC20）**、**ERC20** | <strong>链上（TRC20）</strong>、<strong>ERC20</strong>"
      })
  void boldTextIsBoldWhateverStandsBesideIt(String markdown, String html) {
    assertThat(paragraph(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "**foo.**bar | **foo.**bar",
        "foo**(bar)**baz | foo**(bar)**baz",
        "**foo:** bar | <strong>foo:</strong> bar",
        "**foo**: bar | <strong>foo</strong>: bar",
        "foo**bar**baz | foo<strong>bar</strong>baz",
        "*foo.*bar | *foo.*bar",
        "a * b * c | a * b * c",
        "a*$b$*c | a*$b$*c",
        "** foo** | ** foo**",
        "2 ** 3 ** 4 | 2 ** 3 ** 4",
        "foo***bar***baz | foo<em><strong>bar</strong></em>baz",
        "foo**bar***baz* | foo<strong>bar</strong><em>baz</em>",
        "**foo*bar** | <strong>foo*bar</strong>",
        "*foo**bar* | <em>foo**bar</em>",
        "*foo**bar**baz* | <em>foo<strong>bar</strong>baz</em>",
        "***foo** bar* | <em><strong>foo</strong> bar</em>",
        "*foo **bar*** | <em>foo <strong>bar</strong></em>",
        "\\***foo** | *<strong>foo</strong>",
        "**é**è | <strong>é</strong>è",
        "**한국어.**는 | **한국어.**는",
        "__foo__ a__b__c | <strong>foo</strong> a__b__c"
      })
  void textWithoutWideCharactersIsReadAsCommonMarkSays(String markdown, String html) {
    assertThat(paragraph(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "** 空格**后 | ** 空格**后",
        "**未闭合 | **未闭合",
        "**一。****二。**三 | <strong>一。****二。</strong>三",
        "__注意：__请 | __注意：__请"
      })
  void whatIsNotEmphasisInChineseEitherStaysAsItIs(String markdown, String html) {
    assertThat(paragraph(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "## **注意：**请 | h2 strong",
        "- **注意：**请 | li strong",
        "> **注意：**请 | blockquote strong",
        "::: tip\\n**注意：**请\\n::: | .callout strong",
        "[**注意：**请](https://a.example/) | a strong",
        "a[^1]\\n\\n[^1]: **注意：**请 | .footnotes strong"
      })
  void boldTextIsBoldWhereverItStands(String markdown, String where) {
    var content = TinySite.page(markdown.replace("\\n", "\n")).build().page("en/page/");

    assertThat(content.expectFirst(".content").select(where).text()).isEqualTo("注意：");
  }

  private static String paragraph(String markdown) {
    return TinySite.page(markdown).build().content("en/page/").replaceAll("^<p>|</p>$", "");
  }
}
