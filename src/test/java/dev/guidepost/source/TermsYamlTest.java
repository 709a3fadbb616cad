package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsYamlTest {
  private static Outcome<Terms> read(String yaml) {
    return TermsYaml.read(yaml, "content/terms.yml", List.of(new Lang("en"), new Lang("zh")));
  }

  @Test
  void wordsAreKeptInTheirOrder() {
    Terms terms =
        read("ban: {en: {seed words: {use: recovery phrase}, app: {why: no}, coin: {use: [a, b]}}}")
            .value()
            .orElseThrow();

    assertThat(terms.banned())
        .extracting(Terms.Banned::word)
        .containsExactly("seed words", "app", "coin");
    assertThat(terms.banned().get(2).use()).containsExactly("a", "b");
  }

  @Test
  void aTranslationHasOneLineForEachOtherLanguage() {
    Terms terms =
        read("translate: {en: {fee: {zh: [矿工费, 手续费]}}, zh: {助记词: {en: phrase}}}")
            .value()
            .orElseThrow();

    assertThat(terms.translations())
        .extracting(t -> t.from() + ">" + t.to() + " " + t.word() + " " + t.words())
        .containsExactly("en>zh fee [矿工费, 手续费]", "zh>en 助记词 [phrase]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ban: {fr: {a: {use: b}}}              | the site has no language 'fr'
          ban: {en: {coin: {except: [a]}}}      | nothing says what to write instead of 'coin', or why not
          ban: {en: {"--": {use: b}}}           | '--' is not a word
          ban: {zh: {代币: {use: 资产, not_in: [代币]}}} | '代币' is not longer than '代币', or does not hold it
          ban: {zh: {代币: {use: 资产, not_in: [合约]}}} | '合约' is not longer than '代币', or does not hold it
          translate: {en: {fee: {}}}            | 'fee' has no translation
          translate: {en: {fee: {fr: frais}}}   | the site has no language 'fr'
          """)
  void whatCannotBeRightIsAnError(String yaml, String message) {
    assertThat(read(yaml).diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.isError()).isTrue();
          assertThat(d.code()).isEqualTo("term-form");
          assertThat(d.message()).isEqualTo(message.strip());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bann: {}                          | key-unknown
          ban: {en: {coin: token}}          | key-type
          ban: {en: {coin: {instead: token}}} | key-unknown,term-form
          ban: [coin]                       | key-type
          """)
  void theFormIsStrict(String yaml, String codes) {
    assertThat(read(yaml).diagnostics())
        .extracting(d -> d.code())
        .containsExactlyInAnyOrder(codes.strip().split(","));
  }
}
