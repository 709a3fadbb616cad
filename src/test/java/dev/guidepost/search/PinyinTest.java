package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {
  private static Pinyin titled(String... titles) {
    Entry[] pages = new Entry[titles.length];
    for (int i = 0; i < titles.length; i++) {
      pages[i] = TinyIndex.page(titles[i], "字");
    }
    return TinyIndex.of(pages).vocabulary().pinyin();
  }

  @ParameterizedTest
  @CsvSource({"zhujici, 助记词", "zhuji, 助记", "jici, 记词"})
  void aWordOfATitleIsFoundByItsSound(String letters, String text) {
    assertThat(titled("备份助记词").spelled(letters, false)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhu", "ci", "zhujic", "zhujicix", "hujici", "zhongwen", ""})
  void oneCharacterHalfASyllableOrAnotherSoundIsNotFound(String letters) {
    assertThat(titled("备份助记词").spelled(letters, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"zhuj, 助记", "zhujic, 助记词", "zhuji, 助记"})
  void theLastSyllableMayBeAboutToBeTyped(String letters, String text) {
    assertThat(titled("助记词").spelled(letters, true)).contains(text);
  }

  @Test
  void whatIsCompleteComesBeforeWhatIsAboutToBeTyped() {
    assertThat(titled("转账", "转张三").spelled("zhuanzhang", true).getFirst()).isEqualTo("转张");
    assertThat(titled("私钥", "四姨").spelled("siy", true)).containsExactlyInAnyOrder("私钥", "四姨");
    assertThat(titled("私钥", "四姨").spelled("siyi", true)).containsExactly("四姨");
    assertThat(titled("私印", "四姨").spelled("siyi", true)).containsExactly("四姨", "私印");
  }

  @Test
  void whatIsWrittenMostOftenComesFirst() {
    assertThat(titled("同意", "统一", "统一地址").spelled("tongyi", false)).containsExactly("统一", "同意");
  }

  @ParameterizedTest
  @CsvSource({
    "重置密码, chongzhi, 重置",
    "重要提醒, zhongyao, 重要",
    "还原钱包, huanyuan, 还原",
    "汇率, huilv, 汇率",
    "银行卡, yinhangka, 银行卡",
    "下载, xiazai, 下载"
  })
  void charactersWithSeveralReadingsAreFoundByEach(String title, String letters, String text) {
    assertThat(titled(title).spelled(letters, false)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lvse", "luse"})
  void theUmlautIsTypedAsVOrU(String letters) {
    assertThat(titled("绿色标记").spelled(letters, false)).containsExactly("绿色");
  }

  @Test
  void whatStandsInTheTextOnlyIsNotFoundByItsSound() {
    assertThat(
            TinyIndex.of(TinyIndex.page("备份", "助记词"))
                .vocabulary()
                .pinyin()
                .spelled("zhujici", false))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"差槽, 插槽", "转帐, 转账", "注记词, 助记词"})
  void theWrongCharacterOfTheRightSoundIsRecognisedIfPagesHaveItElsewhere(
      String typed, String meant) {
    assertThat(
            TinyIndex.of(TinyIndex.page("插槽、转账和助记词", "差、帐、注"))
                .vocabulary()
                .pinyin()
                .homophones(typed))
        .containsExactly(meant);
  }

  @Test
  void theReadingOfACharacterThatNoPageHasIsNotKnown() {
    assertThat(titled("转账").homophones("转帐")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"帐", "转移", "转帐记录本", "帐转", "abc"})
  void aLoneCharacterOrAnotherSoundIsNoHomophone(String typed) {
    assertThat(titled("转账记录").homophones(typed)).isEmpty();
  }

  @Test
  void fiveAtMostAreFound() {
    assertThat(titled("时机", "实际", "世纪", "事迹", "时级", "食记", "石级").spelled("shiji", false)).hasSize(5);
  }

  @Test
  void anEnglishSiteHasNoPinyin() {
    assertThat(titled("Wallet").phrases()).isEmpty();
    assertThat(titled("Wallet").readings()).isEmpty();
  }
}
