package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.search.Searcher.Hit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearcherTest {
  private static Searcher english(String site) {
    return TinyIndex.read(TinySite.of(site)).searcher("en");
  }

  private static Searcher chinese(String site) {
    return TinyIndex.read(TinySite.of(site)).searcher("zh");
  }

  private static List<String> urls(Searcher searcher, String query) {
    return searcher.search(query, 10).hits().stream().map(Hit::url).toList();
  }

  @Test
  void thePageAboutAWordComesBeforeThoseThatMentionIt() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Receive tokens
            A refund is sent back. Ask for a refund, the refund desk answers.
            -- content/en/b.md --
            # Refund
            Nobody can take a transfer back.
            """);

    assertThat(urls(searcher, "refund")).containsExactly("en/b/", "en/a/");
  }

  /** The example of src/docs/search-index.md. */
  @Test
  void scoresAreThoseOfTheWorkedExample() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Fee
            fee fee
            -- content/en/b.md --
            # Other
            A fee.
            """);

    assertThat(searcher.search("fee", 10).hits())
        .extracting(Hit::score)
        .containsExactly(0.29302037f, 0.0471891f);
  }

  @Test
  void keywordsAreFoundThoughNobodyReadsThem() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            ---
            title: Pending
            keywords: [stuck]
            tags: [mempool]
            search: {keywords: [frozen]}
            ---
            Wait for it.
            """);

    assertThat(urls(searcher, "stuck")).containsExactly("en/a/");
    assertThat(urls(searcher, "frozen")).containsExactly("en/a/");
    assertThat(urls(searcher, "mempool")).containsExactly("en/a/");
  }

  @Test
  void aBoostLiftsAPageAboveItsEqual() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Fees
            The same.
            -- content/en/b.md --
            ---
            title: Fees
            search: {boost: 1.5}
            ---
            The same.
            """);

    List<Hit> hits = searcher.search("fees", 10).hits();

    assertThat(hits).extracting(Hit::url).containsExactly("en/b/", "en/a/");
    assertThat(hits.getFirst().score()).isEqualTo(1.5f * hits.getLast().score());
  }

  @Test
  void ofEqualsTheAddressDecides() {
    Searcher searcher =
        english(
            """
            -- content/en/b.md --
            # Fees
            The same.
            -- content/en/a.md --
            # Fees
            The same.
            """);

    assertThat(urls(searcher, "fees")).containsExactly("en/a/", "en/b/");
  }

  @Test
  void aPageThatAsksForItIsNotFound() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            ---
            title: Fees
            search: {exclude: true}
            ---
            Text
            """);

    assertThat(searcher.search("fees", 10).hits()).isEmpty();
    assertThat(searcher.search("fees", 10).missing()).containsExactly("fees");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lost Phone", "  lost　phone ", "ＬＯＳＴ phone"})
  void aPinnedPageComesFirstForItsQuery(String query) {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Lost phone
            Text
            -- content/en/b.md --
            ---
            title: Restore
            search: {pin: [lost phone]}
            ---
            Text
            """);

    List<Hit> hits = searcher.search(query, 10).hits();

    assertThat(hits).extracting(Hit::url).containsExactly("en/b/", "en/a/");
    assertThat(hits).extracting(Hit::pinned).containsExactly(true, false);
  }

  @Test
  void aPinIsForItsQueryOnly() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Lost phone
            Text
            -- content/en/b.md --
            ---
            title: Restore
            search: {pin: [lost phone]}
            ---
            Text
            """);

    assertThat(urls(searcher, "lost phone today")).containsExactly("en/a/");
  }

  @Test
  void aPinnedPageThatDoesNotMatchIsOneMoreInTheTotal() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Fee
            -- content/en/b.md --
            # Fee
            -- content/en/c.md --
            # Fee
            -- content/en/d.md --
            ---
            title: Pinned
            search: {pin: [fee]}
            ---
            Text
            """);

    assertThat(searcher.search("fee", 2).total()).isEqualTo(4);
  }

  @Test
  void aPinnedPageBeyondTheLimitKeepsItsScore() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Fee
            -- content/en/b.md --
            # Fee
            -- content/en/c.md --
            ---
            title: Pinned
            search: {pin: [fee]}
            ---
            The fee.
            """);

    assertThat(searcher.search("fee", 1).hits().getFirst().score())
        .isPositive()
        .isEqualTo(searcher.search("fee", 3).hits().getFirst().score());
  }

  @Test
  void eachQuestionOfAPageIsFoundByItself() {
    Searcher searcher =
        english(
            """
            -- content/en/faq/quick.md --
            ---
            title: Quick answers
            questions: true
            ---
            ## Is it free? {#free}
            Yes.
            ## Can I pay by card? {#card}
            No, there is nothing to pay.
            """);

    Hit hit = searcher.search("pay by card", 10).hits().getFirst();

    assertThat(hit.url()).isEqualTo("en/faq/quick/#card");
    assertThat(hit.title()).isEqualTo("Can I pay by card?");
  }

  @Test
  void aTermOfTheGlossaryIsFoundByItsOtherNames() {
    Searcher searcher =
        english(
            """
            -- content/glossary.yml --
            recovery-phrase:
              en: {term: recovery phrase, also: [SRP], definition: Words that restore a wallet.}
            -- content/en/a.md --
            # Other
            Text
            """);

    Hit hit = searcher.search("srp", 10).hits().getFirst();

    assertThat(hit.url()).isEqualTo("en/glossary/#recovery-phrase");
    assertThat(hit.type()).isEqualTo("glossary");
    assertThat(hit.source()).isEqualTo("../glossary.yml");
  }

  @Test
  void aHitLeadsToTheSectionThatFitsBest() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Transfers
            Start.
            ## Speed it up {#faster}
            Raise the fee.
            ## Cancel it {#cancel}
            Send nothing to yourself.
            """);

    Hit hit = searcher.search("cancel", 10).hits().getFirst();

    assertThat(hit.url()).isEqualTo("en/a/#cancel");
    assertThat(hit.heading()).isEqualTo("Cancel it");
  }

  @Test
  void aHitLeadsToTheStepThatFitsBest() {
    Searcher searcher =
        english(
            """
            -- content/en/tutorials/a.md --
            # Restore a wallet

            ::: steps
            1. **Install the app.** From the official page.
            2. **Type the words.** In their order.
            :::
            """);

    Hit hit = searcher.search("official page", 10).hits().getFirst();

    assertThat(hit.url()).isEqualTo("en/tutorials/a/#step-1");
  }

  @Test
  void whereTheTitleSaysAllAHitLeadsToThePagesStart() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Cancel a transfer
            Start.
            ## Cancel the transfer {#cancel}
            Cancel the transfer, cancel the transfer.
            """);

    Hit hit = searcher.search("cancel transfer", 10).hits().getFirst();

    assertThat(hit.url()).isEqualTo("en/a/");
    assertThat(hit.heading()).isEmpty();
  }

  @Test
  void whatTheStartSaysBestLeadsToTheStart() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Transfers
            Nobody can reverse one.
            ## Speed {#speed}
            Raise the fee.
            """);

    assertThat(urls(searcher, "reverse")).containsExactly("en/a/");
  }

  @Test
  void hitsMayBeKeptToKindsOfPagesAndSections() {
    Searcher searcher =
        english(
            """
            -- content/en/faq/a.md --
            # Fees
            -- content/en/tutorials/b.md --
            # Fees
            -- content/en/security/c.md --
            # Fees
            """);

    assertThat(searcher.search("fees", Set.of("faq", "security"), Set.of(), 10).hits())
        .extracting(Hit::url)
        .containsExactly("en/faq/a/", "en/security/c/");
    assertThat(searcher.search("fees", Set.of(), Set.of("tutorials"), 10).hits())
        .extracting(Hit::url)
        .containsExactly("en/tutorials/b/");
    assertThat(searcher.search("fees", Set.of("faq"), Set.of("tutorials"), 10).total()).isZero();
  }

  @Test
  void wordsInQuotesMustFollowEachOther() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # One
            The Network   Fee is small.
            -- content/en/b.md --
            # Two
            The fee goes to the network.
            """);

    assertThat(urls(searcher, "\"network fee\"")).containsExactly("en/a/");
    assertThat(searcher.search("\"network fee\"", 10).total()).isEqualTo(1);
    assertThat(urls(searcher, "network fee")).hasSize(2);
  }

  @Test
  void chineseInQuotesMustFollowEachOtherToo() {
    Searcher searcher =
        chinese(
            """
            -- content/zh/a.md --
            # 甲
            矿工费不退。
            -- content/zh/b.md --
            # 乙
            矿工收费，工费另计。
            """);

    assertThat(urls(searcher, "“矿工费”")).containsExactly("zh/a/");
  }

  @Test
  void aPageThatStandsInForItsTranslationIsFoundInItsOwnLanguageOnly() {
    String site =
        """
        -- content/site.yml --
        languages: [en, zh]
        -- content/en/fees.md --
        # Fees
        Text
        -- content/zh/other.md --
        # 其他
        字
        """;

    assertThat(urls(english(site), "fees")).containsExactly("en/fees/");
    assertThat(urls(chinese(site), "fees")).isEmpty();
  }

  @Test
  void aDraftIsFoundOnlyWhereDraftsAreBuilt() {
    String site =
        """
        -- content/en/a.md --
        ---
        title: Secret plan
        draft: true
        ---
        Text
        -- content/en/b.md --
        # Other
        Text
        """;

    assertThat(urls(english(site), "secret")).isEmpty();
    assertThat(urls(TinyIndex.read(TinySite.of(site).drafts()).searcher("en"), "secret"))
        .containsExactly("en/a/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "？？", "\"\"", "unheardof", "\"no such words\"", "*:*", "a AND ("})
  void whatCannotBeFoundIsNotFound(String query) {
    Searcher searcher = english("-- content/en/a.md --\n# Fees\nText");

    assertThat(searcher.search(query, 10).hits()).isEmpty();
    assertThat(searcher.search(query, 10).total()).isZero();
  }

  @Test
  void aSiteWithoutPagesFindsNothing() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            ---
            title: Fees
            search: {exclude: true}
            ---
            Text
            """);

    assertThat(searcher.search("助记词 fees \"x\"", 10).hits()).isEmpty();
  }

  @Test
  void theLimitCutsHitsAndNotTheTotal() {
    Searcher searcher =
        english(
            """
            -- content/en/a.md --
            # Fee
            -- content/en/b.md --
            # Fee
            -- content/en/c.md --
            # Fee
            """);

    Searcher.Result result = searcher.search("fee", 2);

    assertThat(result.hits()).hasSize(2);
    assertThat(result.total()).isEqualTo(3);
  }
}
