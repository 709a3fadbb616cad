package dev.guidepost.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterEditTest {
  private static final Map<String, String> SOURCE = source();

  private static Map<String, String> source() {
    Map<String, String> source = new LinkedHashMap<>();
    source.put("page", "en/a.md");
    source.put("hash", "12-34");
    return source;
  }

  private static String put(String page) {
    return FrontMatterEdit.put(page, "source", SOURCE).orElseThrow();
  }

  @Test
  void aNewKeyIsTheLastOne() {
    assertThat(put("---\ntitle: A # why\n\n# end\n---\nText\n"))
        .isEqualTo(
            "---\ntitle: A # why\n\n# end\nsource: {page: en/a.md, hash: 12-34}\n---\nText\n");
  }

  @Test
  void aPageWithoutFrontMatterGetsOne() {
    assertThat(put("# A\n")).isEqualTo("---\nsource: {page: en/a.md, hash: 12-34}\n---\n# A\n");
  }

  @Test
  void lineEndsAndByteOrderMarksStay() {
    assertThat(put("\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n"))
        .isEqualTo(
            "\uFEFF---\r\ntitle: A\r\nsource: {page: en/a.md, hash: 12-34}\r\n---\r\nText\r\n");
    assertThat(put("\uFEFFText\r\n"))
        .isEqualTo("\uFEFF---\r\nsource: {page: en/a.md, hash: 12-34}\r\n---\r\nText\r\n");
  }

  @Test
  void aMappingKeepsItsFormAndItsComments() {
    assertThat(put("---\nsource: # from\n  page: en/b.md # old\n  hash: '0' # h\ntitle: A\n---\n"))
        .isEqualTo(
            "---\nsource: # from\n  page: en/a.md # old\n  hash: 12-34 # h\ntitle: A\n---\n");
    assertThat(put("---\nsource: { hash: 0, page: \"b\" } # x\n---\n"))
        .isEqualTo("---\nsource: { hash: 12-34, page: en/a.md } # x\n---\n");
  }

  @Test
  void whatAMappingLacksIsAddedToIt() {
    assertThat(put("---\nsource:\n    page: en/a.md # c\ntitle: A\n---\n"))
        .isEqualTo("---\nsource:\n    page: en/a.md # c\n    hash: 12-34\ntitle: A\n---\n");
    assertThat(put("---\nsource: {page: en/a.md}\n---\n"))
        .isEqualTo("---\nsource: {page: en/a.md, hash: 12-34}\n---\n");
  }

  @ParameterizedTest
  @CsvSource({"source:", "source: ~", "source: {}", "source: en/b.md", "source: [a]"})
  void whatIsNoMappingIsReplaced(String line) {
    assertThat(put("---\n" + line + "\ntitle: A\n---\n"))
        .isEqualTo("---\nsource: {page: en/a.md, hash: 12-34}\ntitle: A\n---\n");
  }

  @Test
  void aListOverSeveralLinesBecomesOneLine() {
    assertThat(
            FrontMatterEdit.put("---\nminor:\n- a>b # c\n- c>d\ntitle: A\n---\n", "minor", "[e>f]"))
        .contains("---\nminor: [e>f]\ntitle: A\n---\n");
  }

  @Test
  void charactersBeyondTheBasicPlaneMoveNothing() {
    assertThat(put("---\ntitle: 😀😀\nsource: {page: x, hash: y}\n---\n"))
        .isEqualTo("---\ntitle: 😀😀\nsource: {page: en/a.md, hash: 12-34}\n---\n");
  }

  @Test
  void aFactAtTheStartOfAValueIsAText() {
    assertThat(put("---\nanswer: {{ facts.fee }} each\nsource: {hash: y}\n---\n"))
        .isEqualTo(
            "---\nanswer: {{ facts.fee }} each\nsource: {hash: 12-34, page: en/a.md}\n---\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"---⏎title: [⏎---⏎", "---⏎title: A⏎", "---⏎{title: A}⏎---⏎"})
  void whatCannotBeReadIsNotTouched(String page) {
    assertThat(FrontMatterEdit.put(page.replace('⏎', '\n'), "source", SOURCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en/faq/fees.md | en/faq/fees.md",
        "zh/常见问题/费 用.md | zh/常见问题/费 用.md",
        "a: b | \"a: b\"",
        "a,b | \"a,b\"",
        "yes | \"yes\"",
        "12 | \"12\"",
        "a\\b | \"a\\\\b\"",
      })
  void aTextIsQuotedWhereYamlWouldReadSomethingElse(String text, String written) {
    assertThat(FrontMatterEdit.text(text)).isEqualTo(written);
  }

  @Provide
  Arbitrary<List<String>> fronts() {
    return Arbitraries.of(
            "title: A",
            "answer: \"a: b\"",
            "# a comment",
            "",
            "tags: [a, 'b, c'] # why",
            "related:\n  - a\n  - b",
            "search: {keywords: [x], pin: [y]}",
            "search2:\n  boost: 2\n  # inner\n  exclude: false",
            "description: >\n  folded\n  text",
            "other: |-\n  source: no\n   more",
            "标题: 字😀")
        .list()
        .uniqueElements()
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void nothingElseChangesAndTheValueIsRead(
      @ForAll("fronts") List<String> lines, @ForAll boolean there, @ForAll boolean crlf) {
    List<String> all = new ArrayList<>(lines);
    if (there) {
      all.add(lines.size() / 2, "source:\n  page: en/old.md\n  hash: 00-00 # h");
    }
    String end = crlf ? "\r\n" : "\n";
    String page =
        ("---\n" + String.join("\n", all) + (all.isEmpty() ? "" : "\n") + "---\nText\n---\n")
            .replace("\n", end);

    String edited = put(page);

    assertThat(put(edited)).isEqualTo(edited);
    assertThat(without(edited)).isEqualTo(without(page));
    String yaml = edited.replace("\r\n", "\n");
    YamlNode.Mapping read =
        YamlReader.read(yaml.substring(4, yaml.indexOf("\n---\n") + 1), "a.md", 2)
            .value()
            .orElseThrow();
    assertThat(
            read.entries().stream()
                .filter(entry -> entry.key().equals("source"))
                .flatMap(entry -> ((YamlNode.Mapping) entry.value()).entries().stream())
                .map(entry -> entry.key() + "=" + ((YamlNode.Scalar) entry.value()).text()))
        .containsExactly("page=en/a.md", "hash=12-34");
  }

  private static String without(String page) {
    return page.replaceAll("(?m)^source: \\{.*\\}\\R|^source:\\R  page: .*\\R  hash: [0-9-]+", "")
        .replaceAll("(?m)^ # h\\R", "");
  }

  @Test
  void aMinorListIsInsertedAsItIs() {
    assertThat(FrontMatterEdit.put("---\ntitle: A\n---\n", "minor", "[a>b]"))
        .isEqualTo(Optional.of("---\ntitle: A\nminor: [a>b]\n---\n"));
  }
}
