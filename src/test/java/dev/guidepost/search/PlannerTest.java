package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Synonyms;
import dev.guidepost.search.Plan.Alternative;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
  /** A query's plan on a site of one page. */
  private static Plan plan(String query, String title, String text) {
    return plan(query, Synonyms.NONE, title, text);
  }

  private static Plan plan(String query, Synonyms synonyms, String title, String text) {
    EditionIndex index = TinyIndex.of(synonyms, TinyIndex.page(title, text));
    return new Planner(index.vocabulary(), index.weights()).plan(query);
  }

  /** Clauses as {@code term|other^factor}; terms that must all be there with {@code +} between. */
  private static List<String> clauses(Plan plan) {
    return plan.clauses().stream()
        .map(c -> String.join("|", c.alternatives().stream().map(PlannerTest::text).toList()))
        .toList();
  }

  private static String text(Alternative alternative) {
    return String.join(alternative.all() ? "+" : "/", alternative.terms())
        + (alternative.boost() == 1 ? "" : "^" + alternative.boost());
  }

  private static List<String> clauses(String query, String text) {
    return clauses(plan(query, "Page", text));
  }

  @Test
  void eachWordIsAClause() {
    assertThat(clauses("cancel transfer ", "cancel a transfer"))
        .containsExactly("cancel", "transfer");
  }

  @Test
  void chineseIsAClauseForEachPairOfCharacters() {
    assertThat(clauses("助记词", "备份助记词")).containsExactly("助记", "记词");
  }

  @Test
  void theLastWordIsAlsoTheBeginningOfLongerOnes() {
    assertThat(clauses("wal", "wallet walrus")).containsExactly("wallet|walru");
  }

  @Test
  void aWholeWordCountsMoreThanTheLongerOnesThatItBegins() {
    assertThat(clauses("key", "key keystore keyboard"))
        .containsExactly("kei|keyboard^0.5|keystor^0.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wal ", "wal?", "wal x9"})
  void aWordThatIsFinishedIsNoBeginning(String query) {
    assertThat(plan(query, "Page", "wallet x9").missing()).contains("wal");
  }

  @Test
  void oneLetterIsNotCompletedUnlessItIsAWord() {
    assertThat(clauses("w", "wallet")).isEmpty();
    assertThat(clauses("w", "wallet w")).containsExactly("w");
  }

  @ParameterizedTest
  @ValueSource(strings = {"transactio", "transacti", "transactin"})
  void whoHasTypedMoreThanTheStemFindsIt(String query) {
    assertThat(clauses(query, "transactions")).singleElement().asString().startsWith("transact");
  }

  @Test
  void aMisspelledWordIsNotTakenForAStemThatItHappensToBeginWith() {
    assertThat(clauses("passwrod ", "pass the password")).containsExactly("password^0.7");
  }

  @Test
  void aStemOfThreeLettersIsTooShortForThat() {
    assertThat(clauses("feesz ", "fee")).isEmpty();
  }

  @Test
  void aMisspelledWordIsItsNearestOne() {
    Plan plan = plan("keystroe", "Page", "keystore");

    assertThat(clauses(plan)).containsExactly("keystor^0.7");
    assertThat(plan.corrected()).isEqualTo("keystore");
    assertThat(plan.missing()).isEmpty();
  }

  @Test
  void aWordThatSomePageHasIsNeverCorrected() {
    Plan plan = plan("form ", "Page", "form from from from");

    assertThat(clauses(plan)).containsExactly("form");
    assertThat(plan.corrected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"trc21", "32001", "3.5.2", "eip1558", "ключа", "キー"})
  void codesAndOtherScriptsAreNeverCorrected(String query) {
    Plan plan = plan(query, "Page", "trc20 32000 3.5.1 eip1559 ключи");

    assertThat(plan.corrected()).isEmpty();
  }

  @Test
  void aQueryIsShownAsItWasUnderstood() {
    assertThat(plan("gas费 tranfser ", "Page", "gas费 transfer").corrected())
        .isEqualTo("gas 费 transfer");
  }

  @Test
  void whatIsNowhereIsMissing() {
    Plan plan = plan("refund transfer dogecoin", "Page", "transfer");

    assertThat(clauses(plan)).containsExactly("transfer");
    assertThat(plan.missing()).containsExactly("refund", "dogecoin");
  }

  @Test
  void chineseOfWhichNoPairIsKnownIsMissingAsAWhole() {
    assertThat(plan("退款账单", "转账", "转账").missing()).containsExactly("退款账单");
  }

  @Test
  void chineseOfWhichSomePairIsKnownIsNotMissing() {
    assertThat(plan("转账记录", "转账", "转账").missing()).isEmpty();
  }

  @Test
  void aStopWordIsNeitherAClauseNorMissing() {
    Plan plan = plan("the transfer", "Page", "transfer");

    assertThat(clauses(plan)).containsExactly("transfer");
    assertThat(plan.missing()).isEmpty();
  }

  @Test
  void wordsOfAskingAreLeftOut() {
    assertThat(clauses("how do I cancel", "how do I cancel")).containsExactly("cancel");
    assertThat(clauses("转账怎么撤回", "转账怎么撤回")).containsExactly("转账", "撤回");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"network fee\"", "“network fee”", "「network fee」", "『network fee』"})
  void whatStandsInQuotesMustBeThereAsItIs(String query) {
    Plan plan = plan(query, "Page", "network fee");

    assertThat(plan.phrases()).containsExactly("network fee");
    assertThat(plan.required()).containsExactly("network", "fee");
    assertThat(clauses(plan)).containsExactly("network", "fee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"network fee", "network fee\"", "\"\" network fee"})
  void aQuoteWithoutItsPartnerIsNone(String query) {
    Plan plan = plan(query, "Page", "network fee");

    assertThat(plan.phrases()).isEmpty();
    assertThat(plan.required()).isEmpty();
  }

  @Test
  void aWordAlsoOutsideOfQuotesIsNotRequired() {
    assertThat(plan("\"network\" fee", "Page", "network fee").required())
        .containsExactly("network");
  }

  @Test
  void traditionalCharactersAreReadAsThoseOfThePages() {
    Plan plan = plan("助記詞", "助记词", "助记词");

    assertThat(clauses(plan)).containsExactly("助记", "记词");
    assertThat(plan.corrected()).isEmpty();
  }

  @Test
  void pinyinIsTheWordThatSoundsSo() {
    Plan plan = plan("zhujici", "助记词", "备份");

    assertThat(clauses(plan)).containsExactly("助记+记词");
    assertThat(plan.corrected()).isEqualTo("助记词");
  }

  @Test
  void pinyinMayBeWrittenWithSpacesBetweenSyllablesOrWords() {
    assertThat(clauses(plan("wang ji mima", "忘记密码", "字"))).containsExactly("忘记+记密+密码");
  }

  @Test
  void lettersThatAreAWordOfSomePageAreNoPinyin() {
    assertThat(clauses(plan("mima ", "密码", "mima"))).containsExactly("mima");
  }

  @Test
  void pinyinAmongKnownWordsIsFoundByItself() {
    assertThat(clauses(plan("usdt zhuanzhang", "转账", "usdt"))).containsExactly("usdt", "转账");
  }

  @Test
  void theWrongCharacterOfTheRightSoundIsReplaced() {
    Plan plan = plan("转帐", "转账", "帐");

    assertThat(clauses(plan)).containsExactly("转账");
    assertThat(plan.corrected()).isEqualTo("转账");
  }

  @Test
  void aPairThatSomePageHasIsNotReplaced() {
    assertThat(plan("转帐", "转账", "转帐").corrected()).isEmpty();
  }

  @Test
  void whatIsTypedTwiceCountsOnce() {
    assertThat(clauses("fee fee fees fee ", "fee")).containsExactly("fee");
    assertThat(clauses("转账转账", "转账")).containsExactly("转账");
  }

  @Test
  void aCompoundThatIsFoundAsOneWordLetsItsPiecesCountLess() {
    assertThat(clauses("Wi-Fi ", "Wi-Fi")).containsExactly("wi^0.3", "fi^0.3", "wifi");
  }

  @Test
  void aCompoundThatNoPageHasIsFoundByItsPieces() {
    assertThat(clauses("fee-token ", "fee token")).containsExactly("fee", "token");
  }

  @Test
  void aSynonymIsAnAlternativeThatCountsLess() {
    assertThat(clauses(plan("stuck ", TinyIndex.also("stuck", "pending"), "Page", "pending stuck")))
        .containsExactly("stuck|pend^0.8");
  }

  @Test
  void aSynonymIsFoundForWhatNoPageHas() {
    Plan plan = plan("卡单", TinyIndex.also("卡单", "等待打包"), "等待打包", "字");

    assertThat(clauses(plan)).containsExactly("等待+待打+打包^0.8");
    assertThat(plan.missing()).isEmpty();
  }

  @Test
  void aPhraseWithASynonymIsOneClause() {
    assertThat(
            clauses(
                plan(
                    "lost seed phrase ",
                    TinyIndex.same("seed phrase", "recovery phrase"),
                    "Page",
                    "lost recovery phrase")))
        .containsExactly("lost", "phrase|recoveri+phrase^0.8");
  }

  @Test
  void ofSynonymsTheLongestIsTaken() {
    Synonyms both =
        new Synonyms(
            List.of(),
            List.of(
                TinyIndex.also("gas", "air").also().getFirst(),
                TinyIndex.also("gas fee", "charge").also().getFirst()));

    assertThat(clauses(plan("gas fee ", both, "Page", "air charge"))).containsExactly("charg^0.8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "？", "\"\"", "👛", "……"})
  void aQueryWithoutWordsAsksForNothing(String query) {
    Plan plan = plan(query, "Page", "text");

    assertThat(plan.clauses()).isEmpty();
    assertThat(plan.missing()).isEmpty();
    assertThat(plan.corrected()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Network  Fee', network fee",
    "'ＮＥＴＷＯＲＫ　fee', network fee",
    "'network\u00A0fee', network fee",
    "'network\u0085fee', network fee",
    "'network\u2028fee', network fee"
  })
  void phrasesAreComparedWithoutRegardToCaseWidthAndSpaces(String text, String comparable) {
    assertThat(Planner.comparable(text)).isEqualTo(comparable);
  }
}
