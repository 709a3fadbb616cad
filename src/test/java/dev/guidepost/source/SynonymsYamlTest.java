package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Synonyms;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SynonymsYamlTest {
  @Test
  void wordsOfOneListMeanTheSame() {
    assertThat(
            synonyms(
                    """
                    same:
                      - [助记词, 恢复短语, seed phrase, SRP]
                      - [gas, " gas fee "]
                    """)
                .same())
        .containsExactly(
            new Synonyms.Same(List.of("助记词", "恢复短语", "seed phrase", "SRP"), at(2, 5)),
            new Synonyms.Same(List.of("gas", "gas fee"), at(3, 5)));
  }

  @Test
  void aWordMayLeadToOthersInOneDirection() {
    assertThat(
            synonyms(
                    """
                    also:
                      卡单:
                        - 交易等待
                        - pending
                      2FA: 验证码
                    """)
                .also())
        .containsExactly(
            new Synonyms.Also("卡单", List.of("交易等待", "pending"), at(2, 3)),
            new Synonyms.Also("2FA", List.of("验证码"), at(5, 3)));
  }

  @Test
  void waysThatMeetOrPartAreNoCycle() {
    assertThat(
            read("""
            same:
              - [d, delta]
            also:
              a: [b, c]
              b: [delta]
              c: [d]
            """)
                .diagnostics())
        .isEmpty();
  }

  @Test
  void theFileOfASiteIsRead() {
    assertThat(
            TinySite.of(
                    """
                    -- content/synonyms.yml --
                    same:
                      - [gas]
                    -- content/en/page.md --
                    Text
                    """)
                .build()
                .findings())
        .containsExactly(
            "content/synonyms.yml:2:5: error: a group of 1, expected two different words or more"
                + " [synonym-form]");
  }

  /** Input and finding. */
  static List<List<String>> wrong() {
    return List.of(
        List.of(
            "same:\n  - []",
            "2:5: error: a group of 0, expected two different words or more [synonym-form]"),
        List.of(
            "same:\n  - [助记词]",
            "2:5: error: a group of 1, expected two different words or more [synonym-form]"),
        List.of(
            "same:\n  - [Gas, ＧＡＳ]",
            "2:5: error: a group of 2, expected two different words or more [synonym-form]"),
        List.of("same:\n  - [a, '']", "2:5: error: an empty word [synonym-form]"),
        List.of("same:\n  - [a, ' ', b]", "2:5: error: an empty word [synonym-form]"),
        List.of(
            "same:\n  - [a, b, ？！]", "2:5: error: '？！' has no letter and no digit [synonym-form]"),
        List.of(
            "same:\n  - [a, b, Ａ]", "2:5: warning: 'Ａ' stands twice in this group [synonym-twice]"),
        List.of(
            "same:\n  - [gas, 矿工费]\n  - [fee, Gas]",
            "3:5: warning: 'Gas' stands in two groups, on lines 2 and 3 [synonym-twice]"),
        List.of("same: [a]", "1:8: error: 'same' is 'a', expected lists in the list [key-type]"),
        List.of("same: a", "1:7: error: 'same' is 'a', expected a list of lists [key-type]"),
        List.of(
            "same:\n  - {a: b}",
            "2:5: error: 'same' is a mapping of 1, expected lists in the list [key-type]"),
        List.of(
            "same:\n  - [a, b, [c]]",
            "2:12: error: 'same' is a list of 1, expected one text [key-type]"),
        List.of(
            "sane:\n  - [a, b]", "1:1: warning: unknown key 'sane' in synonyms.yml [key-unknown]"),
        List.of(
            "also: [a, b]",
            "1:7: error: 'also' is a list of 2, expected lines 'key: value' below it [key-type]"),
        List.of(
            "also:\n  a: {b: c}", "2:6: error: 'a' is a mapping of 1, expected a list [key-type]"),
        List.of("also:\n  a: []", "2:3: error: 'a' has nothing that it finds [synonym-form]"),
        List.of("also:\n  a:", "2:3: error: an empty word [synonym-form]"),
        List.of("also:\n  a: [b, '']", "2:3: error: an empty word [synonym-form]"),
        List.of("also:\n  '': [b]", "2:3: error: an empty word [synonym-form]"),
        List.of("also:\n  '—': [b]", "2:3: error: '—' has no letter and no digit [synonym-form]"),
        List.of(
            "also:\n  a: [b]\n  a: [c]",
            "3:3: error: 'a' was already given on line 2 [yaml-duplicate-key]"),
        List.of(
            "same:\n  - [gas, 矿工费]\nalso:\n  GAS: [矿工费]",
            "4:3: warning: 'GAS' finds '矿工费' anyway, for they mean the same [synonym-useless]"),
        List.of(
            "also:\n  gas: [Gas, fee]",
            "2:3: warning: 'gas' finds 'Gas' anyway, for they mean the same [synonym-useless]"),
        List.of(
            "also:\n  a: [b]\n  b: [a]",
            "2:3: error: 'a' leads back to itself: a → b → a [synonym-cycle]"),
        List.of(
            "also:\n  x: [a]\n  a: [y, b]\n  b: [c]\n  c: [A]",
            "3:3: error: 'a' leads back to itself: a → b → c → A [synonym-cycle]"),
        List.of(
            "same:\n  - [fee, 手续费]\nalso:\n  gas: [fee]\n  手续费: [gas]",
            "4:3: error: 'gas' leads back to itself: gas → fee = 手续费 → gas [synonym-cycle]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aMistakeIsToldOfWithItsPlace(List<String> row) {
    assertThat(read(row.get(0)).diagnostics())
        .extracting(SynonymsYamlTest::line)
        .containsExactly("content/synonyms.yml:" + row.get(1));
  }

  @Test
  void aCycleIsToldHowItIsWrittenRight() {
    assertThat(read("also:\n  a: [b]\n  b: [a]").diagnostics())
        .extracting(Diagnostic::hint)
        .containsExactly("put them in one list under same:");
  }

  @Test
  void cyclesThatShareNothingAreToldOneByOne() {
    assertThat(read("also: {a: [b], b: [a], c: [d], d: [c]}").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "'a' leads back to itself: a → b → a", "'c' leads back to itself: c → d → c");
  }

  @Test
  void aVeryLongWayIsFollowedToItsEnd() {
    String way =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "  w" + i + ": [w" + (i + 1) % 20_000 + "]\n")
            .collect(Collectors.joining("", "also:\n", ""));

    assertThat(read(way).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("synonym-cycle");
  }

  @Test
  void aWrongGroupDoesNotTakeTheOthersWithIt() {
    assertThat(read("same:\n  - [a]\n  - [b, c]").value().orElseThrow().same())
        .containsExactly(new Synonyms.Same(List.of("b", "c"), at(3, 5)));
  }

  @Test
  void aUselessWordIsLeftOut() {
    assertThat(read("also: {gas: [Gas, fee], fee: [FEE]}").value().orElseThrow().also())
        .containsExactly(new Synonyms.Also("gas", List.of("fee"), at(1, 8)));
  }

  private static Synonyms synonyms(String yaml) {
    Outcome<Synonyms> read = read(yaml);
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Outcome<Synonyms> read(String yaml) {
    return SynonymsYaml.read(yaml, "content/synonyms.yml");
  }

  private static Location at(int line, int column) {
    return new Location("content/synonyms.yml", line, column);
  }

  private static String line(Diagnostic d) {
    return d.at() + ": " + d.severity().label() + ": " + d.message() + " [" + d.code() + "]";
  }
}
