package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {
  private static final Analysis ANALYSIS = Analysis.ofQueries();

  private static List<Item> items(String query) {
    return Item.of(Analysis.fold(query), ANALYSIS);
  }

  @Test
  void aRunOfChineseIsOneItemOfSeveralTerms() {
    assertThat(items("助记词"))
        .containsExactly(new Item(Item.Kind.CJK, "助记词", List.of("助记", "记词"), 0, true));
  }

  @Test
  void latinBesideChineseIsAnItemOfItsOwn() {
    assertThat(items("gas费"))
        .containsExactly(
            new Item(Item.Kind.WORD, "gas", List.of("ga"), 0, false),
            new Item(Item.Kind.CJK, "费", List.of("费"), 0, true));
  }

  @Test
  void aCompoundIsFollowedByAllOfItAsOneWord() {
    assertThat(items("Wi-Fi"))
        .containsExactly(
            new Item(Item.Kind.WORD, "wi", List.of("wi"), 0, false),
            new Item(Item.Kind.WORD, "fi", List.of("fi"), 0, true),
            new Item(Item.Kind.WORD, "wifi", List.of("wifi"), 2, true));
  }

  @Test
  void aWordThatSaysNothingHasNoTerms() {
    assertThat(items("the wallet").getFirst().terms()).isEmpty();
  }

  @Test
  void onlyTheLastWordMayBeAboutToBeTyped() {
    assertThat(items("send a tok")).extracting(Item::last).containsExactly(false, false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"token ", "token.", "token?", "token，", "\"token\"", "token…"})
  void aWordBeforeASpaceOrSignIsFinished(String query) {
    assertThat(items(query)).extracting(Item::last).containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "？", "……", "👛"})
  void signsAloneAreNoItems(String query) {
    assertThat(items(query)).isEmpty();
  }

  @Test
  void lettersAreThoseOfEnglishOnly() {
    assertThat(items("abc")).allMatch(Item::isLetters);
    assertThat(items("助记词 3.5 ключ")).noneMatch(Item::isLetters);
  }
}
