package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
  private static final String GLOSSARY =
      """

      -- content/glossary.yml --
      gas:
        en: {term: gas, also: [network fee], definition: What miners take.}
        zh: {term: 矿工费, also: [手续费, Gas 费], definition: 矿工收的钱。}
      gas-limit:
        en: {term: gas limit, definition: The most of it.}
        zh: {term: 矿工费上限, definition: 最多的数。}
      phrase:
        en: {term: recovery phrase, also: [SRP, seed], definition: Twelve words.}
        zh: {term: 助记词, definition: 十二个词。}
      cpp:
        en: {term: C++, definition: A language.}
        zh: {term: C++, definition: 一种语言。}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pay gas now | gas",
        "Gas is paid | Gas",
        "the GAS. | GAS",
        "(gas) | gas",
        "gas, | gas",
        "a network fee here | network fee",
        "seed phrases and seeds | seed",
        "two gases | ",
        "gasoline | ",
        "biogas | ",
        "gas-free | ",
        "my_gas | ",
        "the gas limit | gas limit",
        "a network  fee | ",
        "use C++ here | C++",
        "SRPs | SRP",
        "矿工gas费 | gas"
      })
  void aTermIsAWholeWordWithOrWithoutItsPlural(String text, String linked) {
    assertThat(terms(TinySite.page(text + GLOSSARY), "en").eachText())
        .isEqualTo(linked == null ? List.of() : List.of(linked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "转账要付矿工费。 | 矿工费",
        "矿工费上限是什么 | 矿工费上限",
        "付手续费吗 | 手续费",
        "付 gas 费 | gas 费",
        "写下助记词，别给人看 | 助记词",
        "助记 词 | "
      })
  void aChineseTermMayStandAnywhere(String text, String linked) {
    assertThat(terms(TinySite.zhPage(text + GLOSSARY), "zh").eachText())
        .isEqualTo(linked == null ? List.of() : List.of(linked));
  }

  @Test
  void aTermLeadsToItsPlaceInTheGlossaryOfTheLanguage() {
    assertThat(terms(TinySite.page("gas" + GLOSSARY), "en").eachAttr("href"))
        .containsExactly("../../en/glossary/#gas");
    assertThat(terms(TinySite.zhPage("矿工费" + GLOSSARY), "zh").eachAttr("href"))
        .containsExactly("../../zh/glossary/#gas");
  }

  @Test
  void onlyTheFirstUseOnAPageIsLinked() {
    assertThat(
            terms(TinySite.page("gas and gas\n\na network fee, gas" + GLOSSARY), "en").eachText())
        .containsExactly("gas");
  }

  @Test
  void differentTermsAreEachLinkedOnce() {
    assertThat(
            terms(TinySite.page("the gas limit, gas, a seed, the SRP, gas" + GLOSSARY), "en")
                .eachText())
        .containsExactly("gas limit", "gas", "seed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[gas](https://a.example/)",
        "`gas`",
        "```\ngas\n```",
        "    gas",
        "## gas",
        "<kbd>gas</kbd>",
        "https://a.example/gas",
        "![gas](https://a.example/b.png)",
        "::: details gas\nx\n:::",
        "::: tip\nx\n:::\n",
        "gas\n: what is it"
      })
  void aTermInALinkInCodeOrInAHeadingIsNotLinked(String markdown) {
    assertThat(terms(TinySite.page(markdown + GLOSSARY), "en")).isEmpty();
  }

  @Test
  void theFirstUseOutsideOfAHeadingIsLinked() {
    assertThat(terms(TinySite.page("## gas\n\n`gas` is gas" + GLOSSARY), "en")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**gas**",
        "- gas",
        "> gas",
        "| a |\n|-|\n| gas |",
        "::: tip\ngas\n:::",
        "a[^1]\n\n[^1]: gas"
      })
  void aTermIsLinkedWhereverTextStands(String markdown) {
    assertThat(terms(TinySite.page(markdown + GLOSSARY), "en").eachText()).containsExactly("gas");
  }

  @Test
  void theTextAroundATermStaysWhole() {
    var built = TinySite.page("Pay **gas** & a seed's <price>" + GLOSSARY).build();

    assertThat(built.page("en/page/").expectFirst(".content").text())
        .isEqualTo("Pay gas & a seed's");
  }

  @Test
  void aSiteWithoutAGlossaryLinksNothing() {
    assertThat(terms(TinySite.page("gas"), "en")).isEmpty();
  }

  private static Elements terms(TinySite site, String lang) {
    return site.build().page(lang + "/page/").select(".content a.term");
  }
}
