package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts on the left, their terms with spaces between on the right. */
class AnalysisTest {
  private static final Analysis PAGES = Analysis.ofPages(new HashMap<>());
  private static final Analysis QUERIES = Analysis.ofQueries();

  private static String inPage(String text) {
    return String.join(" ", PAGES.terms(text));
  }

  private static String inQuery(String text) {
    return String.join(" ", QUERIES.terms(text));
  }

  @ParameterizedTest
  @CsvSource({"助记词, 助记 记词", "转账, 转账", "转，账, 转 账", "锁, 锁", "㐀㐁, 㐀㐁"})
  void aQuerysChineseIsItsBigramsAndACharacterOnlyIfItStandsAlone(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @Test
  void aPagesChineseIsItsBigramsAndAllCharacters() {
    assertThat(PAGES.terms("助记词")).containsExactlyInAnyOrder("助", "记", "词", "助记", "记词");
  }

  @Test
  void aCharacterThatStandsAloneOnAPageIsOneTerm() {
    assertThat(inPage("锁")).isEqualTo("锁");
  }

  @Test
  void charactersBeyondTheBasicPlaneMakeBigramsToo() {
    assertThat(QUERIES.terms("𠀀𠀁𠀂")).containsExactly("𠀀𠀁", "𠀁𠀂");
  }

  @ParameterizedTest
  @CsvSource({
    "gas费, ga 费",
    "TRC20转账, trc 20 trc20 转账",
    "转USDT给他, 转 usdt 给他",
    "3天后, 3 天后",
    "App打不开, app 打不 不开",
    "用C++写, 用 cplusplu 写"
  })
  void chineseAndLatinInOneWordAreTakenApart(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "c++, cplusplu",
    "C#, csharp",
    "-32000, 32000",
    "ERR_CODE, err code errcod",
    "camelCase, camel case camelcas",
    "Wi-Fi, wi fi wifi",
    "wifi, wifi",
    "wi fi, wi fi",
    "version 3.5.1, version 3.5.1",
    "3.5.1., 3.5.1",
    "v3.5, v 3 5 v35",
    "EIP-1559, eip 1559 eip1559",
    "0x12ab…89ef, 0x12ab 89 ef 89ef",
    "50%, 50",
    "'1,000', 1 000",
    "a@example.com, exampl com examplecom"
  })
  void codesVersionsAndCompoundsAreFoundByTheirPieces(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "transfers, transfer",
    "transferring, transfer",
    "Pending, pend",
    "the transfer of a token, transfer token",
    "The, ''"
  })
  void englishWordsLoseTheirEndingsAndStopWordsAreLeftOut(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "ＵＳＤＴ, usdt",
    "ｗａｌｌｅｔ２, wallet 2 wallet2",
    "１２３, 123",
    "ﬁngerprint, fingerprint",
    "㎏, kg",
    "⒈, 1",
    "ｶﾀｶﾅ, カタ タカ カナ"
  })
  void fullAndHalfWidthAndLigaturesAreTheLettersThatTheyStandFor(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"don't", "don’t", "don‘t", "donʼt", "dont", "DON'T"})
  void everyApostropheIsTheSame(String text) {
    assertThat(inQuery(text)).isEqualTo("dont");
  }

  @ParameterizedTest
  @CsvSource({"wallet’s, wallet", "WALLET'S, wallet", "wallets’, wallet"})
  void aPossessiveIsTheWordItself(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wallet👛", "👛wallet", "👩‍👩‍👧 wallet", "☎️wallet", "wallet™", "®wallet"})
  void picturesAndTrademarksAreNoWords(String text) {
    assertThat(inQuery(text)).isEqualTo("wallet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wal\u200Blet", "wal\u00ADlet", "\uFEFFwallet", "wal\u2060let", "wal\u200Dlet"})
  void whatIsNotSeenIsNotThere(String text) {
    assertThat(inQuery(text)).isEqualTo("wallet");
  }

  @Test
  void aKeycapIsItsDigit() {
    assertThat(inQuery("1️⃣")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "지갑, 지갑",
    "비밀번호, 비밀 밀번 번호",
    "ウォレット, ウォ ォレ レッ ット",
    "ひらがな, ひら らが がな",
    "送る, 送る",
    "らーめん, らー ーめ めん",
    "人々, 人々"
  })
  void koreanAndJapaneseAreBigramsToo(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({"กระเป๋าเงิน, กระเป๋าเงิน", "กระเป๋าUSDT, กระเป๋า usdt"})
  void aRunOfThaiIsOneTerm(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({"Кошелёк, кошелёк", "КЛЮЧ к сейфу, ключ к сейфу", "Πορτοφόλι, πορτοφόλι"})
  void otherAlphabetsAreWordsInLowerCase(String text, String terms) {
    assertThat(inQuery(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "e\u0301", "É", "E\u0301"})
  void combiningMarksAreComposed(String text) {
    assertThat(inQuery(text)).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", " \u0301 \u0308", "。\u0301"})
  void aMarkWithoutALetterIsNothing(String text) {
    assertThat(inQuery(text)).isEmpty();
  }

  @Test
  void aMarkOnAChineseCharacterIsLeftOut() {
    assertThat(inQuery("转\u0301账")).isEqualTo("转账");
  }

  @Test
  void aTokenOf64CharactersIsATermAndOneOf65IsNot() {
    assertThat(inQuery("x9" + "z".repeat(62))).hasSize(64);
    assertThat(inQuery("x9" + "z".repeat(63))).isEmpty();
    assertThat(inQuery("wallet " + "0".repeat(65))).isEqualTo("wallet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "……", "。，！？", "...", "---", "'", "👛", "\n\t"})
  void signsAloneAreNoTerms(String text) {
    assertThat(inPage(text)).isEmpty();
    assertThat(inQuery(text)).isEmpty();
  }

  @Test
  void lowerCaseIsTheSameInEveryLocale() {
    assertThat(inQuery("TITLE ICON")).isEqualTo("titl icon");
  }

  @Test
  void wordsAreCountedAsTheyAreWrittenBeforeTheyLoseTheirEndings() {
    Map<String, Integer> written = new HashMap<>();
    try (Analysis analysis = Analysis.ofPages(written)) {
      analysis.terms("Transfers, transfers, transfer, the TRC20 转账");
    }
    assertThat(written)
        .containsOnly(Map.entry("transfers", 2), Map.entry("transfer", 1), Map.entry("trc", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"助记词", "gas费", "Wi-Fi", "3.5.1", "ERR_CODE", "Кошелёк", "비밀번호"})
  void whatAQueryAsksForIsWhatAPageHas(String text) {
    assertThat(PAGES.terms(text)).containsAll(QUERIES.terms(text));
  }
}
