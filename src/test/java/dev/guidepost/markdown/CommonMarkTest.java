package dev.guidepost.markdown;

import static dev.guidepost.markdown.Pages.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Markdown that every author knows: CommonMark, GFM, footnotes, definition lists. */
class CommonMarkTest {
  /** Markdown and HTML. */
  static List<List<String>> rendered() {
    return List.of(
        List.of("one\n\ntwo", "<p>one</p>\n<p>two</p>"),
        List.of("one\ntwo", "<p>one\ntwo</p>"),
        List.of("one  \ntwo", "<p>one<br>\ntwo</p>"),
        List.of("one\\\ntwo", "<p>one<br>\ntwo</p>"),
        List.of(
            "*a* _b_ **c** __d__ ***e***",
            "<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <em><strong>e</strong></em></p>"),
        List.of("snake_case_word 2*3*4", "<p>snake_case_word 2<em>3</em>4</p>"),
        List.of("foo***bar***baz", "<p>foo<em><strong>bar</strong></em>baz</p>"),
        List.of(
            "**foo*bar*baz** *foo**bar***",
            "<p><strong>foo<em>bar</em>baz</strong> <em>foo<strong>bar</strong></em></p>"),
        List.of("~~gone~~ ~one~", "<p><del>gone</del> ~one~</p>"),
        List.of(
            "`code` ``a ` b`` ` c `", "<p><code>code</code> <code>a ` b</code> <code>c</code></p>"),
        List.of("\\*a\\* \\# \\`b\\`", "<p>*a* # `b`</p>"),
        List.of("&copy; &amp; &#35; &#x4e2d;", "<p>© &amp; # 中</p>"),
        List.of("1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>"),
        List.of("***\n", "<hr>"),
        List.of("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
        List.of("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        List.of("* a\n\n* b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>"),
        List.of("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        List.of("7) a", "<ol start=\"7\">\n<li>a</li>\n</ol>"),
        List.of(
            "1. a\n   - b\n     c\n2. d",
            "<ol>\n<li>a\n<ul>\n<li>b\nc</li>\n</ul>\n</li>\n<li>d</li>\n</ol>"),
        List.of(
            "> a\nb\n>\n> > c",
            "<blockquote>\n<p>a\nb</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>"),
        List.of("    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>"),
        List.of("term\n: one\n: two", "<dl>\n<dt>term</dt>\n<dd>one</dd>\n<dd>two</dd>\n</dl>"),
        List.of(
            "Apple\nPear\n:   a fruit",
            "<dl>\n<dt>Apple</dt>\n<dt>Pear</dt>\n<dd>a fruit</dd>\n</dl>"),
        List.of(
            "[a](https://a.example/)",
            "<p><a href=\"https://a.example/\" rel=\"external noopener noreferrer\">a</a></p>"),
        List.of(
            "[a](https://a.example/ \"T & t\")",
            "<p><a href=\"https://a.example/\" title=\"T &amp; t\" rel=\"external noopener noreferrer\">a</a></p>"),
        List.of(
            "[a][b] [b][] [b]\n\n[b]: https://a.example/ 'T'",
            "<p><a href=\"https://a.example/\" title=\"T\" rel=\"external noopener noreferrer\">a</a> <a href=\"https://a.example/\" title=\"T\" rel=\"external noopener noreferrer\">b</a> <a href=\"https://a.example/\" title=\"T\" rel=\"external noopener noreferrer\">b</a></p>"),
        List.of(
            "<https://a.example/> <a@b.example>",
            "<p><a href=\"https://a.example/\" rel=\"external noopener noreferrer\">https://a.example/</a> <a href=\"mailto:a@b.example\">a@b.example</a></p>"),
        List.of("[call](tel:+86-10-1234)", "<p><a href=\"tel:+86-10-1234\">call</a></p>"),
        List.of("[not a link] [x]: y", "<p>[not a link] [x]: y</p>"),
        List.of(
            "a <kbd>Ctrl</kbd> H<sub>2</sub>O <mark>m</mark>",
            "<p>a <kbd>Ctrl</kbd> H<sub>2</sub>O <mark>m</mark></p>"),
        List.of("a <!-- not shown --> b", "<p>a  b</p>"),
        List.of(
            "<details>\n<summary>More</summary>\n\nHidden *text*\n\n</details>",
            "<details>\n<summary>More</summary>\n<p>Hidden <em>text</em></p>\n</details>"));
  }

  @ParameterizedTest
  @MethodSource("rendered")
  void markdownIsRenderedAsItsAuthorsKnowIt(List<String> row) {
    assertThat(html(row.get(0))).isEqualTo(row.get(1));
  }

  @Test
  void aTaskListShowsWhatIsDoneAndCannotBeChanged() {
    var boxes =
        TinySite.page("- [ ] a\n- [x] b\n- [X] c")
            .build()
            .page("en/page/")
            .select(".content li > input");

    assertThat(boxes).hasSize(3).allMatch(box -> box.hasAttr("disabled"));
    assertThat(boxes.stream().map(box -> box.hasAttr("checked")))
        .containsExactly(false, true, true);
  }

  @Test
  void aSetextTitleIsATitle() {
    assertThat(html("Fees\n====\n\nTwo")).isEqualTo("<p>Two</p>");
  }

  @Test
  void aTableIsReachedByKeyboardAndAlignedByClasses() {
    assertThat(html("| a | b | c |\n|:-|:-:|-:|\n| 1 | 2 | 3 |"))
        .isEqualTo(
            """
            <div class="table" role="region" tabindex="0" aria-label="Table"><table>
            <thead>
            <tr><th class="align-left" scope="col">a</th><th class="align-center" scope="col">b</th><th class="align-right" scope="col">c</th></tr>
            </thead>
            <tbody>
            <tr><td class="align-left">1</td><td class="align-center">2</td><td class="align-right">3</td></tr>
            </tbody>
            </table></div>\
            """);
  }

  @Test
  void aTableNeedsNoOuterBarsAndNoMoreThanOneDash() {
    assertThat(html("a | b\n-|-\n1 | 2"))
        .contains("<th scope=\"col\">a</th><th scope=\"col\">b</th>", "<td>1</td><td>2</td>");
  }

  @Test
  void cellsThatAreMissingAreEmptyAndThoseTooManyAreLeftOut() {
    assertThat(html("| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |"))
        .contains("<tr><td>1</td><td></td></tr>\n<tr><td>1</td><td>2</td></tr>");
  }

  @Test
  void anEscapedBarInACellIsABarInCodeToo() {
    assertThat(html("| a |\n|-|\n| `x \\| y` \\| z |")).contains("<td><code>x | y</code> | z</td>");
  }

  @Test
  void markdownInACellIsRendered() {
    assertThat(html("| **a** |\n|-|\n| [b](https://b.example/) `c` |"))
        .contains("<strong>a</strong>", ">b</a> <code>c</code>");
  }

  @Test
  void footnotesStandAtTheEndAndLeadBack() {
    assertThat(html("a[^1] b[^1] c[^x]\n\n[^1]: One.\n[^x]: Two **bold**."))
        .isEqualTo(
            """
            <p>a<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup> b<sup id="fnref-1-1"><a class="footnote-ref" href="#fn-1">1</a></sup> c<sup id="fnref-2"><a class="footnote-ref" href="#fn-2">2</a></sup></p>
            <div class="footnotes">
            <hr>
            <ol>
            <li id="fn-1">
            <p>One.</p>
            <a class="footnote-backref" href="#fnref-1">↩</a>
            <a class="footnote-backref" href="#fnref-1-1">↩</a>
            </li>
            <li id="fn-2">
            <p>Two <strong>bold</strong>.</p>
            <a class="footnote-backref" href="#fnref-2">↩</a>
            </li>
            </ol>
            </div>\
            """);
  }

  @Test
  void footnotesAreNumberedByTheirFirstUse() {
    var page =
        TinySite.page("a[^x] b[^1] c[^x]\n\n[^1]: One.\n[^x]: Two.\n").build().page("en/page/");

    assertThat(page.select(".content .footnote-ref").eachText()).containsExactly("1", "2", "1");
    assertThat(page.select(".footnotes li > p").eachText()).containsExactly("Two.", "One.");
  }

  @Test
  void aFootnoteThatNobodyUsesIsNotShown() {
    assertThat(html("a\n\n[^1]: One.")).isEqualTo("<p>a</p>");
  }

  @Test
  void aByteOrderMarkDoesNotSpoilTheTitle() {
    assertThat(
            TinySite.page("\ufeff# Fees\n\nTwo").build().page("en/page/").expectFirst("h1").text())
        .isEqualTo("Fees");
  }
}
