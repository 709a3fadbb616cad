package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
  private static final Analysis ANALYSIS = Analysis.ofQueries();

  private static List<String> left(String query) {
    return Questions.leaveOut(Item.of(Analysis.fold(query), ANALYSIS), ANALYSIS).stream()
        .map(Item::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"助记词丢了怎么办, 助记词丢了", "如何恢复钱包, 恢复钱包", "请问可以撤回吗, 撤回", "为什么不到账呢, 不到账", "手续费多少, 手续费"})
  void chineseWordsOfAskingAreLeftOut(String query, String left) {
    assertThat(left(query)).containsExactly(left);
  }

  @ParameterizedTest
  @CsvSource({
    "How do I cancel, cancel",
    "where is my token, is token",
    "can you refund, refund",
    "please help, help"
  })
  void englishWordsOfAskingAreLeftOut(String query, String left) {
    assertThat(String.join(" ", left(query))).isEqualTo(left);
  }

  @Test
  void whatStandsOnBothSidesOfAQuestionWordIsTwoRuns() {
    assertThat(left("转账怎么撤回")).containsExactly("转账", "撤回");
  }

  @Test
  void aPieceOfACompoundIsNoQuestionWord() {
    assertThat(left("how buy i-phone")).containsExactly("buy", "i", "phone", "iphone");
  }

  @Test
  void aLoneCharacterBesideAQuestionWordIsLeftOutToo() {
    assertThat(left("我怎么恢复钱包")).containsExactly("恢复钱包");
  }

  @ParameterizedTest
  @ValueSource(strings = {"怎么办", "为什么", "how", "what", "which", "锁怎么"})
  void aQueryOfNothingElseStaysWhole(String query) {
    assertThat(left(query)).containsExactly(query);
  }

  @Test
  void aQuestionWithNothingButStopWordsStaysWhole() {
    assertThat(left("what is it")).containsExactly("what", "is", "it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"助记词", "wallet", "howto", "canary", "3.5.1"})
  void whatIsNoQuestionStaysAsItIs(String query) {
    assertThat(left(query)).containsExactly(query);
  }
}
