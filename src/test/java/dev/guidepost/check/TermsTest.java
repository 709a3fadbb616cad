package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
  private static final String TERMS =
      """
      -- content/terms.yml --
      ban:
        en:
          seed words: {use: recovery phrase, why: the app says so}
          dapp: {use: DApp}
          Metamask: {why: we name no other wallet}
          coin: {use: [token, asset], not_in: [coin flip], except: [glossary]}
        zh:
          登陆: {use: 登录, not_in: [登陆月球]}
          代币: {use: 资产, not_in: [代币合约, 非代币]}
      translate:
        en:
          recovery phrase: {zh: 助记词}
          network fee: {zh: [矿工费, 手续费]}
      """;

  private static TinySite english(String markdown) {
    return TinySite.of(TERMS + "-- content/en/page.md --\n# Page\n" + markdown + "\n");
  }

  private static List<String> banned(TinySite site) {
    return site.build().diagnostics().stream()
        .filter(d -> d.code().equals("term-banned"))
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.hint())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Write the seed words down.   | 2:11 write 'recovery phrase': the app says so
          Seed words, on paper.        | 2:1 write 'recovery phrase': the app says so
          Your **seed words** stay.    | 2:8 write 'recovery phrase': the app says so
          ![seed words](https://a.example/a.png) | 2:3 write 'recovery phrase': the app says so
          [the seed words](https://a.example) | 2:6 write 'recovery phrase': the app says so
          A dApp is a site.            | 2:3 write 'DApp'
          Use Metamask.                | 2:5 we name no other wallet
          One coin is enough.          | 2:5 write 'token' or 'asset'
          """)
  void aBannedWordIsToldWhereItStands(String written, String told) {
    assertThat(banned(english(written))).containsExactly(told.strip());
  }

  @Test
  void aWordMayGoOverTwoLines() {
    assertThat(banned(english("> the seed\n> words stay"))).hasSize(1);
  }

  @Test
  void theTitleAndTheAnswerAreLookedAt() {
    assertThat(
            banned(
                TinySite.of(
                    TERMS
                        + "-- content/en/page.md --\n---\ntitle: Lost seed words\n"
                        + "answer: \"Seed words\"\nkeywords: [seed words]\n---\nText\n")))
        .extracting(told -> told.split(" ")[0])
        .containsExactly("2:13", "3:10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The DApp is fine.",
        "Some say “seed words” for it.",
        "A thief says \"enter your seed words now\" first.",
        "Run `seed words`.",
        "```\nseed words\n```",
        "See [here](https://a.example/coin).",
        "The metamask of METAMASK.",
        "Coinage and bitcoin.",
        "A coin flip decides.",
        "At coin.example or coin/x.",
      })
  void otherWordsQuotationsAndCodeAreFine(String written) {
    assertThat(banned(english(written))).isEmpty();
  }

  @Test
  void aPageThatIsExceptedMaySayIt() {
    assertThat(banned(TinySite.of(TERMS + "-- content/en/glossary.md --\n# Page\nOne coin\n")))
        .isEmpty();
  }

  @Test
  void chineseWordsAreFoundWithinOthersButNotInThoseThatMayHoldThem() {
    assertThat(
            banned(TinySite.of(TERMS + "-- content/zh/a.md --\n# 页面\n先登陆，再看代币和代币合约；登陆月球，非代币。\n")))
        .containsExactly("2:2 write '登录'", "2:7 write '资产'");
  }

  @Test
  void aTranslationThatNeverSaysTheWordIsAWarning() {
    assertThat(
            TinySite.of(
                    TERMS
                        + "-- content/en/a.md --\n# Safe\nKeep the\nrecovery phrase; a network fee.\n"
                        + "-- content/zh/a.md --\n# 安全\n收好种子，付手续费。\n")
                .build()
                .findings())
        .containsExactly(
            "content/zh/a.md: warning: the page never says '助记词', though content/en/a.md:3:1"
                + " says 'recovery phrase' [term-missing]");
  }

  @Test
  void aTranslationThatSaysTheWordInItsTitleIsFine() {
    assertThat(
            TinySite.of(
                    TERMS
                        + "-- content/en/a.md --\n# Recovery phrase\nKeep it.\n"
                        + "-- content/zh/a.md --\n# 助记词\n收好。\n")
                .build()
                .findings())
        .isEmpty();
  }

  @Test
  void aPageWithoutATranslationIsNotAskedForWords() {
    assertThat(
            TinySite.of(
                    TERMS
                        + "-- content/en/a.md --\n# Recovery phrase\nKeep it.\n"
                        + "-- content/zh/b.md --\n# 别的\n收好。\n")
                .build()
                .codes())
        .doesNotContain("term-missing");
  }
}
