package dev.guidepost.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Diagnostic ERROR =
      Diagnostic.error("secret", Location.of("b.md"), "message", "hint");
  private static final Diagnostic WARNING =
      Diagnostic.warning("broken-link", Location.of("a.md"), "message", "hint");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "zh-Hant", "pt-BR", "yue", "sr-Latn-RS"})
  void aLanguageHasATag(String tag) {
    assertThat(new Lang(tag).toString()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "EN", "english", "en_US", "en-", "-en", "en/x", "../en", "中文"})
  void whatIsNoTagIsNoLanguage(String tag) {
    assertThatThrownBy(() -> new Lang(tag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + tag + "'");
  }

  @ParameterizedTest(name = "{0} speaks {1}")
  @CsvSource({"zh-Hant,zh", "en,en", "pt-BR,pt"})
  void aTagBeginsWithThePrimaryLanguage(String tag, String primary) {
    assertThat(new Lang(tag).primary()).isEqualTo(primary);
  }

  @ParameterizedTest(name = "{0}:{1}:{2}")
  @CsvSource({"3,7,a.md:3:7", "3,0,a.md:3", "0,0,a.md"})
  void aPlaceIsWrittenAsEditorsReadIt(int line, int column, String text) {
    assertThat(new Location("a.md", line, column)).hasToString(text);
  }

  @Test
  void findingsAreOrderedByTheirPlaceAndThenByTheirWeight() {
    Diagnostic first = Diagnostic.info("word-unknown", new Location("a.md", 2, 1), "m", "");
    Diagnostic second = Diagnostic.error("secret", new Location("a.md", 10, 1), "m", "");
    Diagnostic third = Diagnostic.warning("broken-link", new Location("a.md", 10, 1), "m", "");
    Diagnostic fourth = Diagnostic.error("secret", new Location("b.md", 1, 1), "m", "");

    assertThat(List.of(fourth, third, second, first).stream().sorted())
        .containsExactly(first, second, third, fourth);
  }

  @Test
  void theFindingsOfAllStagesAreKept() {
    Outcome<Integer> outcome =
        Outcome.of(1, List.of(WARNING)).then(n -> Outcome.of(n + 1, List.of(ERROR)));

    assertThat(outcome.value()).contains(2);
    assertThat(outcome.diagnostics()).containsExactly(WARNING, ERROR);
    assertThat(outcome.hasErrors()).isTrue();
  }

  @Test
  void afterARefusalNoStageRuns() {
    Outcome<Integer> refused = Outcome.<Integer>refused(ERROR);

    Outcome<String> outcome =
        refused.then(n -> {
          throw new AssertionError("ran with " + n);
        });

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics()).containsExactly(ERROR);
  }

  @Test
  void aRefusedItemDoesNotHoldUpTheOthers() {
    Outcome<List<Integer>> all =
        Outcome.all(List.of(Outcome.of(1), Outcome.refused(ERROR), Outcome.of(3)));

    assertThat(all.value()).contains(List.of(1, 3));
    assertThat(all.diagnostics()).containsExactly(ERROR);
  }

  @Test
  void aBodyHasAGapForEachReference() {
    Reference link = new Reference.Link("a.md", Location.of("b.md"));

    assertThat(new Body(List.of("<a", ">"), List.of(link)).isEmpty()).isFalse();
    assertThatThrownBy(() -> new Body(List.of("<a>"), List.of(link)))
        .hasMessage("1 pieces of HTML for 1 references");
  }

  @Test
  void whereOneTextEndsIsPartOfADigest() {
    assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
    assertThat(Fingerprint.of("a", "")).isNotEqualTo(Fingerprint.of("a"));
    assertThat(Fingerprint.of("x").brief()).matches("[0-9a-f]{10}");
  }

  @Test
  void bytesAreNobodysToChange() {
    byte[] mine = {1, 2};
    Bytes bytes = Bytes.copyOf(mine);
    mine[0] = 9;

    assertThat(bytes).isEqualTo(Bytes.copyOf(new byte[] {1, 2}));
  }

  @ParameterizedTest(name = "{0} with {1} → {2}")
  @CsvSource(
      textBlock =
          """
          {0} of {1},  2, 2 of {1}
          {0}{0},      a, aa
          plain,       a, plain
          {1},         a, {1}
          """)
  void placesInAWordAreFilled(String text, String value, String filled) {
    assertThat(Words.fill(text, List.of(value))).isEqualTo(filled);
  }

  @Test
  void aTextForAllLanguagesServesEachThatHasNoneOfItsOwn() {
    Values.Localized text = new Values.Localized(Map.of("*", "all", "zh", "中"));

    assertThat(text.in(new Lang("zh"))).contains("中");
    assertThat(text.in(new Lang("en"))).contains("all");
    assertThat(new Values.Localized(Map.of("zh", "中")).in(new Lang("en"))).isEmpty();
  }

  @Test
  void anOffsetLeadsBackToItsFileAndLine() {
    Origins.Builder builder = new Origins.Builder();
    builder.line("a.md", 1, 0);
    builder.line("part.md", 7, 4);
    builder.line("a.md", 3, 9);
    Origins origins = builder.build();

    assertThat(origins.at(2)).hasToString("a.md:1:3");
    assertThat(origins.at(4)).hasToString("part.md:7:1");
    assertThat(origins.at(12)).hasToString("a.md:3:4");
    assertThat(origins.at(-5)).hasToString("a.md:1:1");
  }

  @Property
  void everyOffsetOfAFileLeadsToItsLineAndColumn(@ForAll String text) {
    Origins origins = Origins.of("a.md", text);
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      assertThat(origins.at(i)).isEqualTo(new Location("a.md", line, column));
      boolean end = text.charAt(i) == '\n';
      line += end ? 1 : 0;
      column = end ? 1 : column + 1;
    }
  }

  @Test
  void theSameTextOfOtherOriginsIsTold() {
    assertThat(Origins.of("a.md", "x\ny").summary())
        .isEqualTo(Origins.of("a.md", "z\n\n").summary());
    assertThat(Origins.of("a.md", "x").summary()).isNotEqualTo(Origins.of("b.md", "x").summary());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 0x7F, 0x85, 0x202E, 0x2066, 0x200F, 0xD800, 0xFFFE, 0xFDD0, 0xE0041})
  void whatChangesAPageUnseenIsForbidden(int character) {
    assertThat(CharacterRules.firstForbidden("a" + Character.toString(character) + "b"))
        .hasValue(character);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb\nc", "转账", "😀", "👩‍💻", "é", "\u3000", "\u00a0"})
  void whatReadersReadIsAllowed(String text) {
    assertThat(CharacterRules.firstForbidden(text)).isEmpty();
  }

  @Test
  void aCopyIsKnownByItsDigestAndItsLength() {
    OutputFile copy =
        new OutputFile(
            "a.png",
            OutputFile.Turn.ASSET,
            new OutputFile.CopyOf("content/a.png", Fingerprint.of("x"), 1));

    assertThat(copy.fingerprint()).isEqualTo(Fingerprint.of("x"));
    assertThat(copy.length()).isEqualTo(1);
    assertThat(OutputFile.text("a", OutputFile.Turn.PAGE, "é").length()).isEqualTo(2);
  }

  @Test
  void anAssetIsKnownByItsName() {
    assertThat(
            new Asset("content/images/a.b.png", Fingerprint.of("x"), 1, Optional.empty())
                .fileName())
        .isEqualTo("a.b.png");
  }
}
