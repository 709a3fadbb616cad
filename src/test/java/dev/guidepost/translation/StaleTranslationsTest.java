package dev.guidepost.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaleTranslationsTest {
  private static final String EN = "content/en/faq/fees.md";
  private static final String ZH = "content/zh/faq/fees.md";
  private static final String SITE =
      """
      -- content/site.yml --
      languages: [en, zh]
      -- content/facts.yml --
      fee: {en: one dollar, zh: 一元}
      -- content/en/faq/other.md --
      # Other
      Text.
      -- content/zh/faq/other.md --
      # 别的
      字。
      -- content/en/faq/fees.md --
      ---
      title: Fees
      answer: It costs {{ facts.fee }}.
      ---
      What a transfer costs.

      ## Who gets it {#who}

      The *network*, never us. See [other](other.md).

      - one
      - two

      ## How much {#much}

      | What | Costs |
      |---|---|
      | a transfer | {{ facts.fee }} |

      ## When {#when}

      ![The screen](screen.svg)

      ```sh
      pay --now
      ```
      -- content/en/faq/screen.svg --
      <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>
      -- content/zh/faq/fees.md --
      ---
      title: 矿工费
      answer: 收{{ facts.fee }}。
      ---
      转账要多少钱。

      ## 给谁 {#who}

      给网络。

      ## 多少 {#much}

      一元。

      ## 什么时候 {#when}

      现在。
      """;

  @TempDir private Path folder;

  private Translated site() {
    return Translated.of(folder, SITE);
  }

  private static String stale(String what) {
    return ZH
        + ":4:38: warning: since this was translated, in "
        + EN
        + " "
        + what
        + " [translation-stale]";
  }

  @Test
  void aTranslationThatWasJustRecordedIsFresh() {
    assertThat(site().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The *network*, never us. See ~The   _network_,⏎never us.  See ",
        "- one⏎- two~* one⏎⏎* two",
        "|---|---|~| :--- | ---: |",
        "| What | Costs |~|What|Costs|",
        "[other](other.md)~[other](../faq/other.md)",
        "{#who}~{#recipient}",
        "## Who gets it {#who}~<!-- looks odd -->⏎⏎## Who gets it {#who}",
        "screen.svg)~./screen.svg){width=300}",
        "```sh⏎pay --now⏎```~````⏎pay --now⏎````",
      })
  void whatOnlyLooksDifferentChangesNothing(String before, String after) {
    assertThat(site().edit(EN, before.replace('⏎', '\n'), after.replace('⏎', '\n')).findings())
        .isEmpty();
  }

  @Test
  void aLinkWhoseTargetMovedChangesNothing() {
    Translated site =
        site()
            .rename("content/en/faq/other.md", "content/en/guide/other.md")
            .rename("content/zh/faq/other.md", "content/zh/guide/other.md")
            .edit(EN, "(other.md)", "(../guide/other.md)")
            .edit("content/zh/guide/other.md", "faq/other.md", "guide/other.md");

    assertThat(site.findings()).isEmpty();
  }

  @Test
  void aFactThatChangesReachesBothLanguagesAndChangesNothing() {
    Translated site =
        site().edit("content/facts.yml", "{en: one dollar, zh: 一元}", "{en: 2 $, zh: 两元}");

    assertThat(site.findings()).isEmpty();
    assertThat(site.build().page("en/faq/fees/").text()).contains("2 $");
  }

  @Test
  void anotherFactCounts() {
    Translated site =
        site()
            .edit("content/facts.yml", "fee:", "price: one dollar\nfee:")
            .edit(EN, "| {{ facts.fee }} |", "| {{ facts.price }} |");

    assertThat(site.findings()).containsExactly(stale("'How much' has changed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "title: Fees ~ title: Costs ~ the title or the short answer has changed",
        "It costs ~ It takes ~ the title or the short answer has changed",
        "What a transfer costs ~ What 2 transfers cost ~ the text above the first heading has changed",
        "never us ~ not us ~ 'Who gets it' has changed",
        "The *network* ~ The *network* [itself](https://a.example/) ~ 'Who gets it' has changed",
        "| a transfer ~ | a swap ~ 'How much' has changed",
        "The screen ~ A screen ~ 'When' has changed",
        "screen.svg ~ shot.svg ~ 'When' has changed",
        "pay --now ~ pay --later ~ 'When' has changed",
        "Who gets it { ~ Who takes it { ~ 'Who takes it' has changed",
      })
  void whatSaysSomethingElseIsToldWithItsHeading(String before, String after, String told) {
    Translated site =
        site()
            .write("content/en/faq/shot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .edit(EN, before, after);

    assertThat(site.findings()).containsExactly(stale(told));
  }

  @Test
  void aNewHeadingIsTold() {
    assertThat(site().edit(EN, "## When", "## Refunds\n\nNone.\n\n## When").findings())
        .containsExactly(stale("'Refunds' is new"));
  }

  @Test
  void aHeadingThatIsGoneIsNamedByTheTranslation() {
    Translated site = site();
    String text = site.read(EN);
    site.write(
        EN, text.substring(0, text.indexOf("## How")) + text.substring(text.indexOf("## When")));

    assertThat(site.findings()).containsExactly(stale("'多少' is gone"));
  }

  @Test
  void aHeadingThatIsGoneHasNoNameIfTheTranslationIsBuiltOtherwise() {
    Translated site = site().edit(ZH, "## 什么时候", "## 还有\n\n字。\n\n## 什么时候");
    String text = site.read(EN);
    site.write(
        EN, text.substring(0, text.indexOf("## How")) + text.substring(text.indexOf("## When")));

    assertThat(site.findings()).containsExactly(stale("a section is gone"));
  }

  @Test
  void aSectionThatStandsElsewhereIsTold() {
    Translated site = site();
    String text = site.read(EN);
    int who = text.indexOf("## Who");
    int much = text.indexOf("## How");
    site.write(
        EN, text.substring(0, who) + text.substring(much) + "\n" + text.substring(who, much));

    assertThat(site.findings()).containsExactly(stale("'Who gets it' stands elsewhere"));
  }

  @Test
  void aNewSectionIsToldFromTheChangedOneBesideIt() {
    Translated site =
        site().edit(EN, "## When", "## Refunds\n\nNone.\n\n## When").edit(EN, "--now", "--later");

    assertThat(site.findings()).containsExactly(stale("'Refunds' is new, 'When' has changed"));
  }

  @Test
  void theHintOffersAMinorEditOnlyWhereThereCanBeOne() {
    Translated site = site().edit(EN, "never us", "not us");

    assertThat(site.build().diagnostics().getFirst().hint())
        .isEqualTo(
            "bring the page up to date, then run guidepost fmt --translation-hash "
                + ZH
                + "; if no translation has to follow, run guidepost fmt --minor "
                + EN);
    assertThat(
            site.edit(EN, "## When", "## New\n\n## When").build().diagnostics().getFirst().hint())
        .doesNotContain("--minor");
  }

  @Test
  void onceItIsRecordedAgainItIsFresh() {
    Translated site = site().edit(EN, "never us", "not us").fmt("--translation-hash", ZH);

    assertThat(site.findings()).isEmpty();
  }

  @Test
  void aRenamedOriginalIsFollowedByItsId() {
    Translated site =
        site()
            .rename(EN, "content/en/faq/costs.md")
            .edit("content/en/faq/costs.md", "title: Fees", "id: faq/fees\ntitle: Fees");

    assertThat(site.findings()).isEmpty();
  }

  @Test
  void aRenamedOriginalIsStillComparedWithItsTranslation() {
    Translated site =
        site()
            .rename(EN, "content/en/faq/costs.md")
            .edit("content/en/faq/costs.md", "title: Fees", "id: faq/fees\ntitle: Fees")
            .edit("content/en/faq/costs.md", "never us", "not us");

    assertThat(site.findings()).singleElement().asString().contains("'Who gets it' has changed");
  }

  @Test
  void aRenamedOriginalWithoutAnIdIsRecognisedByWhatItSays() {
    Translated site = site().rename(EN, "content/en/faq/costs.md");

    assertThat(site.build().diagnostics())
        .filteredOn(d -> d.code().equals("translation-orphan"))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.severity()).isEqualTo(Severity.WARNING);
          assertThat(d.hint())
              .isEqualTo(
                  "if it is content/en/faq/costs.md now, write id: faq/fees there, or id: faq/costs here");
        });
  }

  @Test
  void aTranslationWhoseOriginalWasDeletedIsAnOrphan() {
    assertThat(site().delete(EN).findings())
        .contains(
            ZH
                + ":4:16: warning: the original 'en/faq/fees.md' is not there any more [translation-orphan]");
  }

  @Test
  void aTranslationWhoseOriginalIsADraftIsNoOrphan() {
    assertThat(site().edit(EN, "title: Fees", "draft: true\ntitle: Fees").build().codes())
        .doesNotContain("translation-orphan", "translation-stale");
  }

  @Test
  void anOriginalThatNeverWasIsAMistake() {
    Translated site = site().edit(ZH, "title: 矿工费", "id: fei\ntitle: 矿工费");
    site.write(ZH, site.read(ZH).replaceFirst("source: .*", "source: {page: en/faq/fes.md}"));

    assertThat(site.build().diagnostics())
        .filteredOn(d -> d.code().equals("translation-source"))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.message()).isEqualTo("there is no page 'en/faq/fes.md'");
          assertThat(d.hint()).isEqualTo("did you mean 'en/faq/fees'?");
        });
  }

  @Test
  void anOriginalInTheSameLanguageIsAMistake() {
    assertThat(site().edit(ZH, "en/faq/fees.md", "zh/faq/other.md").findings())
        .containsExactly(
            ZH + ":4:16: warning: 'zh/faq/other.md' is a page in zh too [translation-source]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "0123", "0123456789", "0123456789-012345678g", "0123456789-"})
  void aRecordThatCannotBeReadIsAMistake(String hash) {
    Translated site = site();
    String text = site.read(ZH);
    site.write(ZH, text.replaceFirst("hash: [0-9a-f-]+", "hash: " + hash));

    assertThat(site.findings())
        .containsExactly(
            ZH + ":4:38: warning: the record of the original cannot be read [translation-source]");
  }

  @Test
  void aMinorEditIsNoBusinessOfTheTranslation() {
    Translated site = site().edit(EN, "never us", "never ever us").fmt("--minor", EN);

    assertThat(site.read(EN)).containsPattern("(?m)^minor: \\[[0-9a-f]{10}>[0-9a-f]{10}\\]$");
    assertThat(site.findings()).isEmpty();
  }

  @Test
  void twoMinorEditsInARowAreNone() {
    Translated site =
        site()
            .edit(EN, "never us", "never ever us")
            .fmt("--minor", EN)
            .edit(EN, "never ever us", "never, ever us")
            .fmt("--minor", EN);

    assertThat(site.findings()).isEmpty();
  }

  @Test
  void aRealEditAfterAMinorOneIsNoticed() {
    Translated site =
        site()
            .edit(EN, "never us", "never ever us")
            .fmt("--minor", EN)
            .edit(EN, "never ever us", "sometimes us");

    assertThat(site.findings()).containsExactly(stale("'Who gets it' has changed"));
  }

  @Test
  void aMinorEditOfOneSectionHidesNoOther() {
    Translated site =
        site()
            .edit(EN, "never us", "never ever us")
            .fmt("--minor", EN)
            .edit(EN, "--now", "--later");

    assertThat(site.findings()).containsExactly(stale("'When' has changed"));
  }

  @Test
  void anEditThatCannotBeReadIsAMistake() {
    assertThat(site().edit(EN, "title: Fees", "title: Fees\nminor: [typo]").findings())
        .containsExactly(EN + ":3:8: warning: 'typo' is no edit of a section [translation-source]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"type: security", "type: alert", "recovery: true"})
  void onAPageThatKeepsReadersFromHarmItIsAnErrorIfTheBuildIsStrict(String key) {
    String containers =
        "\n::: never-share\n:::\n::: before\na\n:::\n::: irreversible\na\n:::\n::: cannot\na\n:::\n";
    Translated site =
        site()
            .edit(EN, "title: Fees", key + "\ntitle: Fees")
            .edit(ZH, "title: 矿工费", key + "\ntitle: 矿工费")
            .edit(EN, "never us", "not us");
    if (key.startsWith("recovery")) {
      site.write(EN, site.read(EN) + containers).write(ZH, site.read(ZH) + containers);
    }

    assertThat(site.build().diagnostics())
        .filteredOn(d -> d.code().equals("translation-stale-safety"))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
    assertThat(site.buildStrictly().diagnostics())
        .filteredOn(d -> d.code().equals("translation-stale-safety"))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void onAnOrdinaryPageItStaysAWarning() {
    assertThat(site().edit(EN, "never us", "not us").buildStrictly().diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void withoutAnyRecordNothingIsSaid() {
    Translated site = site();
    site.write(ZH, site.read(ZH).replaceFirst("source: .*\n", ""));
    String other = "content/zh/faq/other.md";
    site.write(other, "# 别的\n字。\n");

    assertThat(site.findings()).isEmpty();
  }

  @Test
  void whereOthersAreRecordedAPageWithoutARecordIsToldAsAnInfo() {
    Translated site = site();
    site.write(ZH, site.read(ZH).replaceFirst("source: .*\n", ""));

    assertThat(site.findings())
        .containsExactly(
            ZH
                + ": info: nobody has recorded what this translates, so it can grow old unseen [translation-unrecorded]");
  }

  @Test
  void theOriginalMayBeInAnyLanguage() {
    Translated site =
        site().edit("content/site.yml", "[en, zh]", "[zh, en]").edit(EN, "never us", "not us");

    assertThat(site.findings()).containsExactly(stale("'Who gets it' has changed"));
  }

  @Test
  void theQuestionsOfATroubleshooterAreItsSections(@TempDir Path other) {
    String page =
        """
        ---
        type: troubleshooter
        unsure: r-ask
        ---
        # %s
        ::: question {#q-one}
        %s

        - [%s](#r-good)
        - [%s](#r-ask)
        :::
        ::: outcome {#r-good resolves}
        %s
        :::
        ::: outcome {#r-ask resolves}
        %s
        :::
        """;
    Translated site =
        Translated.of(
            other,
            "-- content/site.yml --\nlanguages: [en, zh]\n-- content/en/t.md --\n"
                + page.formatted("Stuck", "Does it work?", "Yes", "No", "Good.", "Ask.")
                + "-- content/zh/t.md --\n"
                + page.formatted("卡住", "好了吗？", "好了", "没有", "好。", "问。"));

    assertThat(site.edit("content/en/t.md", "[No]", "[Never]").build().diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "since this was translated, in content/en/t.md 'Does it work?' has changed");
  }
}
