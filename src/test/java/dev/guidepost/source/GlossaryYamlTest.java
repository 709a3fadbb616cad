package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryYamlTest {
  private static final Lang EN = new Lang("en");
  private static final Lang ZH = new Lang("zh");

  @Test
  void aTermHasANameOtherNamesAndADefinitionInEachLanguage() {
    assertThat(
            read("""
            gas:
              en: {term: gas, also: [network fee], definition: "What miners take. "}
              zh: {term: 矿工费, definition: 矿工收的钱。}
            """)
                .value()
                .orElseThrow())
        .isEqualTo(
            Map.of(
                EN,
                List.of(
                    new GlossaryTerm("gas", "gas", List.of("network fee"), "What miners take.")),
                ZH,
                List.of(new GlossaryTerm("gas", "矿工费", List.of(), "矿工收的钱。"))));
  }

  /** Input and finding. */
  static List<List<String>> wrong() {
    String good = "en: {term: a, definition: b}, zh: {term: 甲, definition: 乙}";
    return List.of(
        List.of("Gas: {" + good + "}", "1:1: error: 'Gas' is not an id [glossary-id]"),
        List.of("矿工费: {" + good + "}", "1:1: error: '矿工费' is not an id [glossary-id]"),
        List.of("gas_fee: {" + good + "}", "1:1: error: 'gas_fee' is not an id [glossary-id]"),
        List.of("gas: a fee", "1:1: error: 'gas' has no languages [key-type]"),
        List.of("gas: [a]", "1:1: error: 'gas' has no languages [key-type]"),
        List.of(
            "gas: {en: {term: a, definition: b}}",
            "1:1: warning: the term 'gas' is missing in zh [glossary-untranslated]"),
        List.of(
            "gas: {en: {term: a}, zh: {term: 甲, definition: 乙}}",
            "1:11: error: glossary term needs 'definition' [key-missing]"),
        List.of(
            "gas: {en: {term: a, definiton: b, definition: c}, zh: {term: 甲, definition: 乙}}",
            "1:21: warning: unknown key 'definiton' in glossary term [key-unknown]"),
        List.of("a: 1\na: 2", "2:1: error: 'a' was already given on line 1 [yaml-duplicate-key]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongTermIsToldOfWithItsPlace(List<String> row) {
    assertThat(read(row.get(0)).diagnostics())
        .extracting(
            d -> d.at() + ": " + d.severity().label() + ": " + d.message() + " [" + d.code() + "]")
        .containsExactly("content/glossary.yml:" + row.get(1));
  }

  private static Outcome<Map<Lang, List<GlossaryTerm>>> read(String yaml) {
    return GlossaryYaml.read(yaml, "content/glossary.yml", List.of(EN, ZH));
  }
}
