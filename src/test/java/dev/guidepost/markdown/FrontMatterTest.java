package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  /** A page and its findings. */
  static List<List<String>> broken() {
    return List.of(
        List.of(
            "---\ntitle: a\n\ntext",
            "1:1: error: the front matter has no closing line '---' [front-matter-unclosed]"),
        List.of(
            "---\n",
            "1:1: error: the front matter has no closing line '---' [front-matter-unclosed]"),
        List.of(
            "---\ntitle: a\n----\ntext",
            "1:1: error: the front matter has no closing line '---' [front-matter-unclosed]"),
        List.of(
            "---\ntitle: a\n--- x\ntext",
            "1:1: error: the front matter has no closing line '---' [front-matter-unclosed]"),
        List.of(
            "---\ntitle: a\n ---\ntext",
            "1:1: error: the front matter has no closing line '---' [front-matter-unclosed]"),
        List.of(
            "---\ntitle：a\n---\ntext",
            "2:1: error: expected 'key: value' lines [yaml-not-a-mapping]"),
        List.of(
            "---\ntitle：a\norder: 1\n---\ntext",
            "3:6: error: mapping values are not allowed here [yaml-syntax]"),
        List.of(
            "---\ntitle: a: b\n---\ntext",
            "2:9: error: mapping values are not allowed here [yaml-syntax]"),
        List.of(
            "---\ntitle: 'a\n---\ntext",
            "3:1: error: found unexpected end of stream [yaml-syntax]"),
        List.of(
            "---\ntitle: [a\n---\ntext",
            "3:1: error: expected ',' or ']', but got <stream end> [yaml-syntax]"),
        List.of(
            "---\ntitle: [a]\n---\ntext",
            "2:8: error: 'title' is a list of 1, expected one text [key-type]"),
        List.of(
            "---\ntitle: a\ntitle: b\n---\ntext",
            "3:1: error: 'title' was already given on line 2 [yaml-duplicate-key]"),
        List.of(
            "---\nweight: 1\norder: 2\n---\ntext",
            "2:1: info: 'weight' is read as 'order' [key-alias]",
            "3:1: error: 'order' is given twice, once as 'order' [yaml-duplicate-key]"),
        List.of(
            "---\ntitle: &a b\n---\ntext",
            "2:8: error: '&' at the start of a text is a YAML anchor [yaml-syntax]"),
        List.of(
            "---\ntitle: *a\n---\ntext",
            "2:8: error: '*' at the start of a text is a YAML alias [yaml-syntax]"),
        List.of(
            "---\ntitle: !a b\n---\ntext",
            "2:8: error: '!' at the start of a text is a YAML tag [yaml-syntax]"),
        List.of(
            "---\n- title\n---\ntext",
            "2:1: error: expected 'key: value' lines [yaml-not-a-mapping]"),
        List.of(
            "---\ntitle\n---\ntext",
            "2:1: error: expected 'key: value' lines [yaml-not-a-mapping]"),
        List.of(
            "---\ntitle: a\n...\norder: 1\n---\ntext",
            "4:1: error: expected '<document start>', but found '<block mapping start>' [yaml-syntax]"),
        List.of(
            "---\n{title: a\n---\ntext",
            "3:1: error: expected ',' or '}', but got <stream end> [yaml-syntax]"),
        List.of(
            "---\n\ttitle: a\n---\ntext",
            "2:1: error: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation) [yaml-syntax]"),
        List.of(
            "---\ntitel: a\n---\ntext",
            "2:1: warning: unknown key 'titel' in front matter of type article [key-unknown]"),
        List.of(
            "---\nTitle: a\n---\ntext",
            "2:1: warning: unknown key 'Title' in front matter of type article [key-unknown]"),
        List.of(
            "---\nseverity: info\n---\ntext",
            "2:1: warning: unknown key 'severity' in front matter of type article [key-unknown]"),
        List.of(
            "---\ntype: alert\nseverity: high\n---\ntext",
            "3:11: error: 'severity' is 'high', expected one of info, warning, critical [key-type]"),
        List.of(
            "---\ntype: recipe\n---\ntext",
            "2:7: error: 'type' is 'recipe', expected one of article, faq, tutorial, security, alert, troubleshooter, glossary [key-type]"),
        List.of(
            "---\nupdated: 21.11.2026\n---\ntext",
            "2:10: error: 'updated' is '21.11.2026', expected a date [key-type]"),
        List.of(
            "---\nupdated: 2026-11-31\n---\ntext",
            "2:10: error: 'updated' is '2026-11-31', expected a date [key-type]"),
        List.of(
            "---\npublish: 2026-11-21 09:00\n---\ntext",
            "2:10: error: 'publish' is '2026-11-21 09:00', expected a date, or a time with its zone [key-type]"),
        List.of(
            "---\ndraft: yes\n---\ntext",
            "2:8: error: 'draft' is 'yes', expected true or false [key-type]"),
        List.of(
            "---\norder: first\n---\ntext",
            "2:8: error: 'order' is 'first', expected a number [key-type]"),
        List.of(
            "---\ntags:\n  a: b\n---\ntext",
            "3:3: error: 'tags' is a mapping of 1, expected a list [key-type]"),
        List.of(
            "---\nlevel: easy\n---\ntext",
            "2:8: error: 'level' is 'easy', expected one of beginner, intermediate, advanced [key-type]"),
        List.of(
            "---\nsearch: false\n---\ntext",
            "2:9: error: 'search' is 'false', expected lines 'key: value' below it [key-type]"),
        List.of(
            "---\nsearch:\n  boots: 2\n---\ntext",
            "3:3: warning: unknown key 'boots' in search [key-unknown]"),
        List.of(
            "---\nsearch:\n  boost: high\n---\ntext",
            "3:10: error: 'boost' is 'high', expected a number [key-type]"),
        List.of(
            "---\ntitle: C# guide #2\n---\ntext",
            "2:16: warning: '#2' is read as a comment, not as part of the text [yaml-comment]"),
        List.of(
            "---\ntitle: \"\\u202Ea\"\n---\ntext",
            "2:8: error: the text holds the character U+202E (right-to-left override), which is not allowed in content [yaml-syntax]"),
        List.of(
            "---\ntitle: {{ facts.name }}\n---\ntext",
            "2:8: error: there is no fact 'name' [fact-undefined]",
            "2:9: error: a key must be a word [yaml-syntax]"),
        List.of(
            "---\norder: 1\n---\nsee [x](nope.md)",
            "4:5: warning: the link 'nope.md' leads to no page (looked for 'content/en/nope.md') [broken-link]"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenFrontMatterIsToldOfWithItsPlace(List<String> row) {
    assertThat(TinySite.page(row.getFirst() + "\n").build().findings())
        .filteredOn(finding -> !finding.contains("[empty-page]"))
        .containsExactlyElementsOf(
            row.subList(1, row.size()).stream().map(f -> "content/en/page.md:" + f).toList());
  }

  @Test
  void frontMatterOfMoreThan64KilobytesIsNotRead() {
    assertThat(
            TinySite.page("---\ntitle: " + "a".repeat(70_000) + "\n---\ntext\n").build().findings())
        .containsExactly(
            "content/en/page.md:1:1: error: the front matter is 70008 characters long, at most 65536 are read [front-matter-large]");
  }

  @Test
  void aBombInFrontMatterIsRefusedAtOnce() {
    String bomb =
        """
        ---
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        ---
        text
        """;

    assertThat(TinySite.page(bomb).build().findings())
        .containsExactly(
            "content/en/page.md:2:4: error: '&' at the start of a text is a YAML anchor [yaml-syntax]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: Fees\n---\ntext",
        "--- \ntitle: Fees\n---  \ntext",
        "---\r\ntitle: Fees\r\n---\r\ntext",
        "\ufeff---\ntitle: Fees\n---\ntext",
        "---\n\n# a comment\ntitle: Fees\n\n---\ntext",
        "---\n\"title\": 'Fees'\n---\ntext",
        "---\ntitle: >-\n  Fees\n---\ntext",
        "---\n{title: Fees}\n---\ntext",
        "---\ntitle: Fees\n---\n\n\ntext\n\n---\n\nmore: x"
      })
  void frontMatterMayBeWrittenInAllTheseWays(String markdown) {
    var built = TinySite.page(markdown + "\n").build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("en/page/").expectFirst("h1").text()).isEqualTo("Fees");
    assertThat(built.content("en/page/")).startsWith("<p>text</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "***\ntext", "a\n\n---\n\nb: c", " ---\ntext", "----\ntext", "---text\n"})
  void aPageNeedsNone(String markdown) {
    assertThat(TinySite.page(markdown + "\n").build().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\ntext", "---\n\n---\ntext", "---\n# nothing yet\n---\ntext"})
  void emptyFrontMatterIsFine(String markdown) {
    var built = TinySite.page(markdown + "\n").build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.content("en/page/")).isEqualTo("<p>text</p>");
  }

  @Test
  void theShortAnswerIsInlineMarkdown() {
    var page =
        TinySite.page("---\nanswer: Pay **two** at [the desk](page.md).\n---\ntext\n")
            .build()
            .page("en/page/");

    assertThat(page.select(".short-answer strong").text()).isEqualTo("two");
    assertThat(page.select(".short-answer a").eachAttr("href")).containsExactly("../../en/page/");
  }

  @Test
  void aFindingInTheShortAnswerStandsWhereTheAnswerStands() {
    assertThat(
            TinySite.page("---\ntitle: a\nanswer: see [x](nope.md)\n---\ntext\n")
                .build()
                .findings())
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:3:9: warning: the link 'nope.md' leads to no page");
  }
}
