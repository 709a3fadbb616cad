package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
  @ParameterizedTest
  @CsvSource({
    "Wi-Fi, Wi Fi WiFi",
    "ERR_CODE, ERR CODE ERRCODE",
    "camelCase, camel Case camelCase",
    "HTTPServer, HTTP Server HTTPServer",
    "iOS, i OS iOS",
    "TRC20, TRC 20 TRC20",
    "2fa, 2 fa 2fa",
    "5.10a, 5 10 a 510a",
    "mossback.example, mossback example mossbackexample",
    "m:n, m n mn"
  })
  void aCompoundIsItsPiecesAndAllOfThemAsOneWord(String written, String expanded) {
    assertThat(Compounds.expand(written)).isEqualTo(expanded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wallet", "NFTs", "APIs", "USDT", "3.5.1", "32000", "0x12ab", "a1b2"})
  void aPlainWordOrNumberStaysAsItIs(String written) {
    assertThat(Compounds.expand(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"\"wallet's\", wallet", "\"don't\", dont", "\"o'clock\", oclock"})
  void anApostropheHoldsAWordTogetherAndAPossessiveIsDropped(String quoted, String expanded) {
    assertThat(Compounds.expand(quoted.replace("\"", ""))).isEqualTo(expanded);
  }

  @Test
  void signsAroundACompoundAreLeftWhereTheyStand() {
    assertThat(Compounds.expand("(Wi-Fi), -32000.")).isEqualTo("(Wi Fi WiFi), -32000.");
  }

  @Test
  void chineseBesideLatinIsNoPartOfTheCompound() {
    assertThat(Compounds.expand("TRC20转账")).isEqualTo("TRC 20 TRC20转账");
  }

  @Test
  void moreThanEightPiecesMakeNoWord() {
    assertThat(Compounds.whole(List.of("a", "b", "c", "d", "e", "f", "g", "h")))
        .isEqualTo("abcdefgh");
    assertThat(Compounds.whole(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"))).isEmpty();
  }

  @Test
  void piecesThatAreTooLongTogetherMakeNoWord() {
    assertThat(Compounds.whole(List.of("a".repeat(20), "b".repeat(20)))).hasSize(40);
    assertThat(Compounds.whole(List.of("a".repeat(20), "b".repeat(21)))).isEmpty();
  }

  @Test
  void onePieceIsNoCompound() {
    assertThat(Compounds.whole(List.of("wallet"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C++, Cplusplus",
    "use c# now, use csharp now",
    "C++/C#, Cplusplus/Csharp",
    "用C++写, 用Cplusplus写"
  })
  void theSignOfCPlusPlusAndCSharpIsAPartOfTheWord(String written, String spelled) {
    assertThat(Compounds.spellSigns(written)).isEqualTo(spelled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C++11", "abc++", "a+b", "#1", "c#4", "++", "x+"})
  void otherPlusAndNumberSignsAreNotSpelledOut(String written) {
    assertThat(Compounds.spellSigns(written)).isEqualTo(written);
  }
}
