package dev.guidepost.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private static final String BOMB =
      """
      a: &a [x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
      d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
      e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
      f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
      """;

  @Test
  void aBombOfAliasesIsRefusedAtItsFirstAnchor() {
    assertThat(findings(BOMB))
        .containsExactly(
            "page.md:1:4: error: '&' at the start of a text is a YAML anchor [yaml-syntax]");
  }

  /** Input, place, and a part of what is said. */
  static List<List<String>> broken() {
    return List.of(
        List.of("a: &x 1\nb: *x", "1:4", "'&' at the start of a text is a YAML anchor"),
        List.of("a: &x\n  b: *x", "1:4", "'&' at the start of a text is a YAML anchor"),
        List.of("title: &重要 x", "1:8", "'&' at the start of a text is a YAML anchor"),
        List.of("a: *b", "1:4", "'*' at the start of a text is a YAML alias"),
        List.of("a: [*b]", "1:5", "'*' at the start of a text is a YAML alias"),
        List.of("title: *重要*", "1:11", "unexpected character found *"),
        List.of("a: !foo x", "1:4", "'!' at the start of a text is a YAML tag"),
        List.of("a: !!str x", "1:4", "'!' at the start of a text is a YAML tag"),
        List.of("a: !!java.net.URL [x]", "1:4", "'!' at the start of a text is a YAML tag"),
        List.of("a: !!python/object:os.system x", "1:4", "is a YAML tag"),
        List.of("a: !<tag:yaml.org,2002:str> x", "1:4", "is a YAML tag"),
        List.of("title: !重要", "1:9", "expected URI"),
        List.of("a: 1\nb: 2\na: 3", "3:1", "'a' was already given on line 1"),
        List.of("a:\n  b: 1\n  b: 2", "3:3", "'b' was already given on line 2"),
        List.of("a: {b: 1, b: 2}", "1:11", "'b' was already given on line 1"),
        List.of("\"a\": 1\n'a': 2", "2:1", "'a' was already given on line 1"),
        List.of("a: 1\n---\nb: 2", "2:1", "a second document begins here"),
        List.of("--- a\n--- b", "2:1", "a second document begins here"),
        List.of("a: [", "1:5", "expected the node content"),
        List.of("a: [1, 2", "1:9", "expected ',' or ']'"),
        List.of("a: {b: 1", "1:9", "expected ',' or '}'"),
        List.of("a: \"b", "1:6", "unexpected end of stream"),
        List.of("a: 'b", "1:6", "unexpected end of stream"),
        List.of("a: b: c", "1:5", "mapping values are not allowed here"),
        List.of("a: 1\n b: 2", "2:3", "mapping values are not allowed here"),
        List.of("a: 1\n\tb: 2", "2:1", "cannot start any token"),
        List.of("a: @x", "1:4", "'@' that cannot start any token"),
        List.of("a: `x`", "1:4", "'`' that cannot start any token"),
        List.of("a: %x", "1:4", "'%' that cannot start any token"),
        List.of("a: [官方] 公告", "1:9", "expected <block end>"),
        List.of("a: \"x\" y", "1:8", "expected <block end>"),
        List.of("? [a, b]\n: c", "1:3", "a key must be a word"),
        List.of("{a: 1}: b", "1:1", "a key must be a word"),
        List.of("a: \"\\q\"", "1:6", "unknown escape character"),
        List.of("a: \"\\u202E\"", "1:4", "U+202E (right-to-left override)"),
        List.of("a: \"\\uFFFF\"", "1:4", "U+FFFF"),
        List.of("a: \"\\0\"", "1:4", "U+0000"),
        List.of("- a\n- b", "1:1", "expected 'key: value' lines"),
        List.of("just words", "1:1", "expected 'key: value' lines"),
        List.of("[a, b]", "1:1", "expected 'key: value' lines"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsNotPlainYamlIsRefusedWithItsPlace(List<String> row) {
    assertThat(findings(row.get(0)))
        .singleElement()
        .asString()
        .startsWith("page.md:" + row.get(1) + ": error: ")
        .contains(row.get(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 200, 1_000, 20_000})
  void deepBracketsAreRefusedBeforeTheyReachTheStack(int depth) {
    assertThat(findings("a: " + "[".repeat(depth)))
        .containsExactly("page.md:1:19: error: nested more than 16 levels deep [yaml-syntax]");
  }

  @Test
  void deepIndentationIsRefused() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append("  ".repeat(i)).append("k:\n");
    }

    assertThat(findings(text.toString()))
        .containsExactly("page.md:17:33: error: nested more than 16 levels deep [yaml-syntax]");
  }

  @Test
  void sixteenLevelsAreEnoughForEveryAuthor() {
    assertThat(YamlReader.read("a: " + "[".repeat(15) + "]".repeat(15), "page.md", 1).value())
        .isPresent();
  }

  @Test
  void aTextOfMoreThanAMillionCharactersIsNotRead() {
    assertThat(findings("a: " + "x".repeat(1 << 20)))
        .containsExactly(
            "page.md:1:1: error: the YAML is 1048579 characters long, at most 1048576 are read [yaml-too-large]");
  }

  @Test
  void aListOfMoreThanAHundredThousandValuesIsNotRead() {
    assertThat(findings("a: [" + "x,".repeat(100_000) + "]"))
        .containsExactly("page.md:1:199999: error: more than 100000 values [yaml-syntax]");
  }

  @Test
  void aLongLineOfManyValuesIsReadInTime() {
    String yaml = "a: [" + "0123456789,".repeat(90_000) + "]";

    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(YamlReader.read(yaml, "page.md", 1).value()).isPresent());
  }

  @Test
  void aFullWidthColonIsNamedAsTheCauseOnTheLineAfterIt() {
    assertThat(hints("title：标题\norder: 1"))
        .containsExactly(
            "line 1 has a full-width colon; write a half-width one and a space, 'key: value'");
  }

  @Test
  void aFullWidthColonOnTheOnlyLineIsNamedToo() {
    assertThat(hints("title：标题"))
        .containsExactly(
            "line 1 has a full-width colon; write a half-width one and a space, 'key: value'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "title: [官方] 公告 | title: \"[官方] 公告\"",
        "title: *重要* | title: \"*重要*\"",
        "title: @x | title: \"@x\"",
        "title: 转账: 如何 | title: \"转账: 如何\"",
        "title: %d | title: \"%d\"",
        "title: {a} b | title: \"{a} b\"",
        "title: !重要 | title: \"!重要\"",
        "title: `code` x | title: \"`code` x\""
      })
  void theHintShowsTheLineInQuotes(String written, String quoted) {
    assertThat(hints(written)).containsExactly("put the text in quotes: " + quoted);
  }

  @Test
  void theHintEscapesTheQuotesThatAreInTheText() {
    assertThat(hints("title: a: \"b\""))
        .containsExactly("put the text in quotes: title: \"a: \\\"b\\\"\"");
  }

  @Test
  void aTabAtTheStartOfALineIsNamed() {
    assertThat(hints("a:\n\tb: 1")).containsExactly("indent with spaces in place of tabs");
  }

  @ParameterizedTest
  @CsvSource({
    "no, no",
    "yes, yes",
    "on, on",
    "1.10, 1.10",
    "010, 010",
    "0x1F, 0x1F",
    "1e3, 1e3",
    "12:30:45, 12:30:45",
    "2026-11-21, 2026-11-21",
    "true, true",
    ".inf, .inf",
    "=, ="
  })
  void noTextIsTakenForAnythingElse(String written, String text) {
    assertThat(scalar("a: " + written)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '$',
      value = {
        "'no', no",
        "\"no\", no",
        "'it''s', it's",
        "\"a \\\"b\\\"\", a \"b\"",
        "\"tab\\there\", tab\there",
        "C#, C#",
        "a:b, a:b",
        "https://a.example/#b, https://a.example/#b",
        "标题：副标题, 标题：副标题",
        "\"😀\", 😀"
      })
  void quotesAndTheirInsideAreReadAsYamlSays(String written, String text) {
    assertThat(scalar("a: " + written)).isEqualTo(text);
  }

  @Test
  void aNumberSignAfterASpaceThatSwallowsTextIsToldWithItsPlace() {
    assertThat(findings("title: C# guide #2\norder: 1"))
        .containsExactly(
            "page.md:1:16: warning: '#2' is read as a comment, not as part of the text [yaml-comment]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b # a comment", "a: b", "# a\na: b", "a: 'b' #2", "a: b\n#c"})
  void aCommentThatIsMeantIsNotToldOf(String yaml) {
    assertThat(findings(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "~", "null"})
  void nothingIsAnEmptyMapping(String yaml) {
    assertThat(YamlReader.read(yaml, "page.md", 1).value().orElseThrow().entries()).isEmpty();
  }

  @Test
  void placesAreCountedFromTheLineOnWhichTheTextBegins() {
    YamlNode.Mapping mapping =
        YamlReader.read("a: 1\nb:\n  - c: 2", "page.md", 10).value().orElseThrow();

    assertThat(mapping.entries().get(0).at()).isEqualTo(new Location("page.md", 10, 1));
    assertThat(mapping.entries().get(0).value().at()).isEqualTo(new Location("page.md", 10, 4));
    assertThat(mapping.entries().get(1).value().at()).isEqualTo(new Location("page.md", 12, 3));
  }

  @Test
  void aNoBreakSpaceIsPartOfTheKeyAndNotIndentation() {
    YamlNode.Mapping mapping =
        YamlReader.read("a: 1\n\u00a0b: 2", "page.md", 1).value().orElseThrow();

    assertThat(mapping.entries()).extracting(YamlNode.Entry::key).containsExactly("a", "\u00a0b");
  }

  @Test
  void keysOfOtherLanguagesAndOfScriptsAreKeysLikeOthers() {
    YamlNode.Mapping mapping =
        YamlReader.read("__proto__: 1\n<<: 2\n标题: 3\ntrue: 4", "page.md", 1).value().orElseThrow();

    assertThat(mapping.entries())
        .extracting(YamlNode.Entry::key)
        .containsExactly("__proto__", "<<", "标题", "true");
  }

  private static String scalar(String yaml) {
    return ((YamlNode.Scalar)
            YamlReader.read(yaml, "page.md", 1).value().orElseThrow().entries().getFirst().value())
        .text();
  }

  private static List<String> findings(String yaml) {
    Outcome<YamlNode.Mapping> read = YamlReader.read(yaml, "page.md", 1);
    return read.diagnostics().stream()
        .map(d -> d.at() + ": " + d.severity().label() + ": " + d.message() + " [" + d.code() + "]")
        .toList();
  }

  private static List<String> hints(String yaml) {
    return YamlReader.read(yaml, "page.md", 1).diagnostics().stream()
        .map(Diagnostic::hint)
        .toList();
  }
}
