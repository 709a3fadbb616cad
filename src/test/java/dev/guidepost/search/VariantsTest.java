package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {
  private static Variants of(String text) {
    return TinyIndex.of(TinyIndex.page("Page", text)).vocabulary().variants();
  }

  @ParameterizedTest
  @CsvSource({"助記詞, 助记词", "轉賬, 转账", "錢包 wallet, 钱包 wallet"})
  void traditionalCharactersAreReadAsTheSimplifiedOnesOfThePages(String typed, String read) {
    assertThat(of("助记词 转账 钱包").apply(typed)).isEqualTo(read);
  }

  @Test
  void simplifiedCharactersAreReadAsTheTraditionalOnesOfThePages() {
    assertThat(of("助記詞").apply("助记词")).isEqualTo("助記詞");
  }

  @Test
  void aCharacterThatSomePageHasStaysAsItIs() {
    assertThat(of("助记词 助記詞").apply("助記詞")).isEqualTo("助記詞");
  }

  @Test
  void aCharacterWhoseOtherFormNoPageHasStaysAsItIs() {
    assertThat(of("助记词").apply("錢包")).isEqualTo("錢包");
  }

  @Test
  void aSiteWithoutChineseHasNone() {
    assertThat(of("wallet").all()).isEmpty();
  }
}
