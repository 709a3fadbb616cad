package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.guidepost.TinySite;
import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any page is rendered, or refused with its file, within five seconds, whatever it contains. */
@Isolated("what takes its time is held against a clock")
class GuardTest {
  private static final Duration PROMISED = Duration.ofSeconds(5);
  private static final long LIMIT_MILLIS = 500;

  /**
   * A shape that is hard on a parser.
   *
   * @param text from a size in characters, roughly
   */
  record Shape(String name, String page, IntFunction<String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Shape repeated(String name, String unit) {
    return new Shape(name, "page", size -> unit.repeat(size / unit.length()));
  }

  private static Shape shape(String name, IntFunction<String> text) {
    return new Shape(name, "page", text);
  }

  /** The unit again and again, on lines that no limit on lines would stop. */
  private static Shape lines(String name, String unit) {
    return shape(
        name,
        size -> {
          String line = unit.repeat(Math.max(1, 80 / unit.length())) + "\n";
          return line.repeat(Math.max(1, size / line.length()));
        });
  }

  private static String joined(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining());
  }

  static Stream<Shape> shapes() {
    return Stream.of(
        repeated("quotes in quotes", ">"),
        repeated("quotes in quotes with spaces", "> "),
        repeated("lists in lists", "- "),
        repeated("numbered lists in lists", "1. "),
        repeated("quotes and lists in turn", "> - "),
        repeated("rules that could be lists", "- - - x\n"),
        shape(
            "lists by indentation",
            size -> joined((int) Math.sqrt(size), i -> "  ".repeat(i) + "- a\n")),
        repeated("an ordered list that never ends", "1. a\n"),
        repeated("one long ordered list line", "1. a 2) b "),
        repeated("asterisks", "*"),
        repeated("underscores", "_"),
        repeated("hyphens", "-"),
        repeated("tildes", "~"),
        lines("emphasis that opens", "*a "),
        lines("emphasis that closes", "a* "),
        lines("strong that opens", "**a "),
        lines("emphasis of both kinds", "*a_ "),
        lines("emphasis in Chinese", "**中。**文"),
        lines("runs of three", "a***b"),
        lines("backticks", "`"),
        lines("code that opens", "`a "),
        shape("runs of backticks that grow", size -> runs((int) Math.sqrt(2.0 * size))),
        lines("brackets that open", "["),
        lines("brackets that open and close", "[]"),
        lines("links that open", "[a]("),
        lines("links in links", "[a](b"),
        lines("images that open", "![a"),
        lines("images and brackets", "![[]("),
        lines("references", "[a][b]"),
        repeated("definitions of references", "[a]: b\n"),
        shape(
            "many references and their uses",
            size -> joined(size / 24, i -> "[r" + i + "]: /u" + i + "\n\n[r" + i + "]\n\n")),
        shape("a label of escapes", size -> "[" + "\\!".repeat(Math.min(60, size / 24 + 24))),
        shape("a label of escaped brackets", size -> "[" + "\\[".repeat(Math.min(300, size))),
        shape(
            "many labels of escapes",
            size -> ("[" + "\\!".repeat(24) + "\n\n").repeat(size / 51 + 1)),
        lines("backslashes", "\\"),
        lines("angles", "<"),
        lines("tags that open", "<a "),
        shape("a tag with many attributes", size -> "x <a" + " b".repeat(size / 2) + ">"),
        shape("an unclosed tag", size -> "x <a" + " b".repeat(size / 2)),
        shape("a tag of spaces", size -> "<a" + " ".repeat(size) + "\n"),
        shape("a block of newlines", size -> "<pre" + "\n".repeat(size)),
        shape("a block of slashes", size -> "<pre" + " /".repeat(size / 2)),
        lines("attributes without an end", "<a b=\""),
        shape("a long comment in a line", size -> "x <!-- " + "long ".repeat(size / 5) + "--> y"),
        lines("comments that open", "<!-- "),
        lines("instructions that open", "a <?"),
        lines("declarations that open", "a <!A "),
        lines("sections that open", "a <![CDATA["),
        lines("ampersands", "&"),
        lines("entities", "&amp;"),
        lines("numbers of characters", "&#1234567;"),
        repeated("pipes", "|"),
        shape("a table of 1,200 columns", size -> table(1_200, Math.max(1, size / 4_800))),
        shape("a table of many rows", size -> table(4, size / 10)),
        repeated("a row of delimiters", "|-"),
        repeated("text above a rule", "a\n-\n"),
        lines("addresses of many dots", "https://a."),
        shape("an address of brackets", size -> "https://a.b/" + ").".repeat(size / 2)),
        lines("mail addresses of many dots", "a@a."),
        lines("many mail signs", "a@"),
        lines("www and dots", "www.a."),
        repeated("containers in containers", "::: tip\n"),
        repeated("ends of containers", ":::\n"),
        repeated("colons", ":"),
        repeated("headings of the same name", "## a\n"),
        repeated("number signs", "#"),
        new Shape("questions of the same name", "faq/page", size -> "### a?\n".repeat(size / 7)),
        new Shape(
            "many questions", "faq/page", size -> joined(size / 12, i -> "### a" + i + "?\n")),
        repeated("empty lines", "\n"),
        repeated("tabs", "\t"),
        repeated("spaces", " "),
        repeated("a paragraph of many lines", "a\n"),
        repeated("a Chinese paragraph of many lines", "中\n"),
        repeated("bold words on many lines", "<b> </b>\n"),
        repeated("hard breaks", "a  \n"),
        repeated("blocks in blocks", "<div>\n"),
        repeated("blocks in blocks apart", "<div>\n\n"),
        repeated("spans in spans apart", "<span>\n\n"),
        shape(
            "formatting that is never closed",
            size -> joined(size / 60, i -> "<b id=a" + i + ">\n\n") + "a\n\n".repeat(size * 2 / 9)),
        shape(
            "links that are never closed",
            size -> joined(size / 60, i -> "<a id=a" + i + ">\n\n") + "a\n\n".repeat(size * 2 / 9)),
        repeated("cells without a table", "<td>\n\n"),
        repeated("tables in tables", "<table><tr><td>\n\n"),
        repeated("tasks", "- [ ] a\n"),
        repeated("definitions", "a\n: b\n\n"),
        repeated("definitions of one term", ": b\n"),
        lines("notes that open", "[^a"),
        shape("one note many times", size -> "[^1]: n\n\n" + "x[^1]\n".repeat(size / 6)),
        shape("many notes", size -> joined(size / 24, i -> "x[^" + i + "]\n\n[^" + i + "]: n\n\n")),
        repeated("contents again and again", "[[toc]]\n\n## a\n\n"),
        repeated("fences", "```\n"),
        repeated("pictures without a description", "![](a.png)\n\n"),
        repeated("alerts", "> [!NOTE]\n> a\n\n"),
        repeated(
            "paragraphs just below the limit of brackets",
            "[".repeat(499) + "\n" + "[".repeat(499) + "\n\n"),
        repeated("paragraphs just below the limit of links", "[a](".repeat(990) + "\n\n"),
        repeated("paragraphs just below the limit of pictures", "![a](b".repeat(990) + "\n\n"),
        repeated("paragraphs just below the limit of emphasis", "*a _b ".repeat(990) + "\n\n"),
        repeated("paragraphs just below the limit of angles", "<a <?".repeat(290) + "\n\n"),
        repeated("paragraphs just below the limit of escapes", "[" + "\\[".repeat(390) + "\n\n"),
        repeated("rows just below the limit of cells", "|a".repeat(199) + "\n"),
        repeated("a table just below the limit of cells", "|a|\n|-|\n" + "|-".repeat(190) + "\n"),
        repeated("raw tables in a page", "<table><td><table><td>\n\n"),
        repeated("lists of two levels", "- a\n  - b\n"),
        repeated("steps", "::: steps\n1. a\n:::\n"),
        repeated("cards", "::: cards\n- [a](b.md)\n:::\n"),
        repeated("tabs of the same name", ":::: tabs\n::: tab a\n:::\n::::\n"),
        repeated("details", "::: details\n:::\n"),
        repeated("code with marked lines", "```js {1-9999}\na\n```\n"),
        repeated("alerts in alerts", "> > [!NOTE]\n> a\n\n"),
        repeated("headings of spaces", "## a" + " ".repeat(19_000) + "b\n"),
        repeated("lines of addresses and brackets", "https://a.b/" + ").".repeat(9_900) + "\n"),
        repeated("code with many ranges", "```js {" + "1-9999,".repeat(2_800) + "}\na\n```\n"),
        repeated("labels of dots", "[" + "a.".repeat(9_900) + "](https://a.example/)\n"),
        repeated("titles of braces", "::: tip " + "{a ".repeat(6_000) + "\n:::\n"),
        repeated("lists of attributes", "[a](b){" + "a=b ".repeat(4_900) + "}\n"));
  }

  private static String runs(int longest) {
    return joined(Math.min(longest, 450), i -> "`".repeat(i + 1) + " a\n");
  }

  private static String table(int columns, int rows) {
    return "|a".repeat(columns)
        + "|\n"
        + "|-".repeat(columns)
        + "|\n"
        + ("|b".repeat(columns) + "|\n").repeat(rows);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aHardPageIsRenderedOrRefusedInTime(Shape shape) {
    for (int size : List.of(1_000, 20_000, 200_000)) {
      String text = shape.text().apply(size);
      Outcome<Article> outcome =
          assertTimeoutPreemptively(
              PROMISED,
              () -> Pages.parse(shape.page(), text, LIMIT_MILLIS),
              shape + " of " + size + " characters");
      if (outcome.value().isEmpty()) {
        assertThat(outcome.diagnostics())
            .filteredOn(Diagnostic::isError)
            .isNotEmpty()
            .allSatisfy(d -> assertThat(d.at().file()).startsWith("content/en/"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 28, 32, 40, 48, 60})
  void theLabelThatTakesTwiceAsLongWithEachEscapeIsGivenUpInTime(int escapes) {
    String text = "# Fees\n\n[" + "\\!".repeat(escapes) + "\n";

    Outcome<Article> outcome =
        assertTimeoutPreemptively(PROMISED, () -> Pages.parse("page", text, LIMIT_MILLIS));

    assertThat(outcome.diagnostics())
        .singleElement()
        .returns("page-refused", Diagnostic::code)
        .returns("content/en/page.md", d -> d.at().file())
        .returns(3, d -> d.at().line())
        .returns("the page takes longer than 500 ms to read", Diagnostic::message);
  }

  /** A line that is too much, and what is said of it. */
  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(
            "a".repeat(19_000) + " b".repeat(501),
            "a line of 20002 characters, at most 20000 are read"),
        Arguments.of(">".repeat(25) + " a", "lists and quotes nested 25 deep, at most 24 are read"),
        Arguments.of("- ".repeat(30) + "a", "lists and quotes nested 30 deep, at most 24 are read"),
        Arguments.of(
            "1. ".repeat(30) + "a", "lists and quotes nested 30 deep, at most 24 are read"),
        Arguments.of("a|".repeat(201), "201 table cells in a line, at most 200 are read"),
        Arguments.of("\\[".repeat(401), "401 backslashes in a line, at most 400 are read"),
        Arguments.of("<b>".repeat(601), "601 '<' in a paragraph, at most 600 are read"),
        Arguments.of("[a".repeat(1_001), "1001 '[' in a paragraph, at most 1000 are read"),
        Arguments.of(
            "*a".repeat(2_001), "2001 '*', '_' or '~' in a paragraph, at most 2000 are read"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLineThatIsTooMuchIsRefusedWithItsPlace(String line, String message) {
    assertThat(Pages.parse("page", "# Fees\n\n" + line + "\n", LIMIT_MILLIS).diagnostics())
        .singleElement()
        .returns("page-refused", Diagnostic::code)
        .returns(new Location("content/en/page.md", 3, 1), Diagnostic::at)
        .returns(message, Diagnostic::message);
  }

  @Test
  void aRunOfOneCharacterIsRefusedWhereItIsTooLong() {
    assertThat(Pages.parse("page", "a\n" + "=".repeat(600) + "\n", LIMIT_MILLIS).diagnostics())
        .singleElement()
        .returns(new Location("content/en/page.md", 2, 501), Diagnostic::at)
        .returns("the character '=' repeated, at most 500 are read", Diagnostic::message);
  }

  @Test
  void aPageOfMoreThanHalfAMegabyteIsRefused() {
    assertThat(Pages.parse("page", "words\n".repeat(90_000), LIMIT_MILLIS).diagnostics())
        .singleElement()
        .returns(
            "the page is 540000 characters long, at most 524288 are read", Diagnostic::message);
  }

  @Test
  void frontMatterDoesNotCountAndMovesNoPlace() {
    assertThat(
            Pages.parse("page", "---\ntitle: a\n---\n\n" + ">".repeat(25) + "\n", LIMIT_MILLIS)
                .diagnostics())
        .singleElement()
        .returns(new Location("content/en/page.md", 5, 1), Diagnostic::at);
  }

  @Test
  void onePageThatIsRefusedDoesNotKeepTheOthersFromBeingTold() {
    var built =
        TinySite.page("[x](nope.md)\n").with("content/en/other.md", ">".repeat(30) + "\n").build();

    assertThat(built.codes()).containsExactly("broken-link", "page-refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|:---------------------------------------------|-----|\n| c | d |",
        "> > > > > > a",
        "- a\n  - b\n    - c\n      - d\n        - e\n          - f",
        "x <!-- a comment of some length, as authors write them, with a [link](x) in it --> y"
      })
  void whatAuthorsWriteIsNotTooMuch(String markdown) {
    assertThat(Pages.parse("page", markdown, 5_000).value()).isPresent();
  }
}
