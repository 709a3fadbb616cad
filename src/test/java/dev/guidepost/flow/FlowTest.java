package dev.guidepost.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final String SITE =
      """
      -- content/site.yml --
      contact_page: contact
      -- content/en/contact.md --
      # Contact
      Write.
      """;

  private static final String HEAD = "---\ntitle: Stuck\nunsure: r-human\n---\n";

  private static final String QUESTION =
      """
      ::: question {#q-status}
      What does the explorer say?
      - [Pending](#r-wait) Or waiting
      - [Success](#r-human)
      :::
      """;

  private static final String OUTCOMES =
      """
      ::: outcome {#r-wait resolves}
      Wait.

      It comes.
      :::
      ::: outcome {#r-human contact=stuck priority=high}
      A person looks at it.
      :::
      """;

  private static TinySite site(String page) {
    return TinySite.of(SITE + "-- content/en/troubleshooters/stuck.md --\n" + page);
  }

  private static List<String> findings(String page) {
    return site(page).build().diagnostics().stream().map(FlowTest::line).toList();
  }

  private static String line(Diagnostic d) {
    return d.at().line() + ": " + d.message() + " [" + d.code() + "] " + d.hint();
  }

  private static Document page(String text) {
    TinySite.Built built = site(text).build();
    assertThat(built.findings()).isEmpty();
    return built.page("en/troubleshooters/stuck/");
  }

  @Test
  void everyQuestionAndOutcomeIsAPlaceOfItsOwnOnOnePage() {
    Document page = page(HEAD + "Hello.\n\n" + QUESTION + OUTCOMES);

    assertThat(page.select(".flow > section").eachAttr("id"))
        .containsExactly("q-status", "r-wait", "r-human");
    assertThat(page.select(".flow > section > h2").eachText())
        .containsExactly("What does the explorer say?", "Wait.", "A person looks at it.");
  }

  @Test
  void answersAreLinksAndMayCarryAHint() {
    Element choices = page(HEAD + QUESTION + OUTCOMES).expectFirst("#q-status .choices");

    assertThat(choices.select("> li > a").eachAttr("href"))
        .containsExactly("#r-wait", "#r-human", "#r-human");
    assertThat(choices.expectFirst(".hint").text()).isEqualTo("Or waiting");
  }

  @Test
  void everyQuestionCanBeAnsweredWithIAmNotSure() {
    assertThat(page(HEAD + QUESTION + OUTCOMES).select("#q-status .unsure a").eachText())
        .containsExactly("I am not sure");
  }

  @Test
  void aQuestionMayLeadThoseWhoAreNotSureElsewhere() {
    String page = HEAD + QUESTION.replace("{#q-status}", "{#q-status unsure=r-wait}") + OUTCOMES;

    assertThat(page(page).expectFirst(".unsure a").attr("href")).isEqualTo("#r-wait");
  }

  @Test
  void theWayToAHumanNamesTheCategoryAndTheOutcome() {
    Element human = page(HEAD + QUESTION + OUTCOMES).expectFirst("#r-human a[data-human]");

    assertThat(human.attr("href")).isEqualTo("../../../en/contact/#cat=stuck&n=r-human");
    assertThat(human.attr("data-category")).isEqualTo("stuck");
    assertThat(human.attr("data-priority")).isEqualTo("high");
  }

  @Test
  void theStartIsOneTapFromEverywhereElse() {
    Document page = page(HEAD + QUESTION + OUTCOMES);

    assertThat(page.select(".again a").eachAttr("href")).containsExactly("#q-status", "#q-status");
    assertThat(page.select("#q-status .again")).isEmpty();
  }

  @Test
  void onlySuchPagesBringTheScriptAndTheStyles() {
    TinySite.Built built = site(HEAD + QUESTION + OUTCOMES).build();

    assertThat(built.file("en/troubleshooters/stuck/index.html"))
        .containsPattern("<link rel=\"stylesheet\" href=\"[./]*assets/flow\\.")
        .as("in the page, so that the first question is painted first")
        .containsPattern("(?s)class=\"flow.*<script src=\"[./]*assets/flow\\.");
    assertThat(built.file("en/contact/index.html")).doesNotContain("assets/flow.");
  }

  @Test
  void theStartMayBeNamed() {
    String page =
        HEAD.replace("unsure", "start: q-status\nunsure")
            + "::: question {#q-more}\nMore?\n- [Yes](#r-human)\n:::\n"
            + QUESTION.replace("#r-wait", "#q-more")
            + OUTCOMES.replace("resolves", "resolves contact");

    assertThat(findings(page))
        .containsExactly(
            "15: no answer leads from 'q-status' to 'r-wait' [flow-unreachable] link to it from a"
                + " question, or remove it");
  }

  @Test
  void aStartThatIsNoQuestionIsAnError() {
    assertThat(findings(HEAD.replace("unsure", "start: q-stats\nunsure") + QUESTION + OUTCOMES))
        .containsExactly(
            "3: 'q-stats' is to be the first question, and is no part of the page [flow-start] did"
                + " you mean 'q-status'?");
  }

  @Test
  void anAnswerThatLeadsNowhereIsAnErrorThatNamesTheNearest() {
    assertThat(findings(HEAD + QUESTION.replace("#r-wait", "#r-weit") + OUTCOMES))
        .containsExactly(
            "7: the answer 'Pending' leads to 'r-weit', which is no question or outcome of the page"
                + " [flow-target] did you mean 'r-wait'?");
  }

  @Test
  void aNodeThatNobodyReachesIsAnError() {
    String page = HEAD + QUESTION + OUTCOMES + "::: outcome {#r-lost resolves}\nLost.\n:::\n";

    assertThat(findings(page))
        .singleElement()
        .asString()
        .startsWith("18: no answer leads from 'q-status' to 'r-lost' [flow-unreachable]");
  }

  @Test
  void questionsThatOnlyLeadToEachOtherAreAnError() {
    String page =
        HEAD
            + QUESTION.replace("#r-wait", "#q-a")
            + "::: question {#q-a unsure=q-b}\nA?\n- [Yes](#q-b)\n:::\n"
            + "::: question {#q-b unsure=q-a}\nB?\n- [Yes](#q-a)\n:::\n"
            + OUTCOMES.substring(OUTCOMES.indexOf("::: outcome {#r-human"));

    assertThat(findings(page))
        .hasSize(2)
        .allSatisfy(f -> assertThat(f).contains("other questions, for ever [flow-exit]"));
  }

  @Test
  void aWayBackWithAnExitIsFine() {
    String page =
        HEAD
            + QUESTION.replace("#r-wait", "#q-a")
            + "::: question {#q-a}\nA?\n- [No](#q-status)\n- [Yes](#r-wait)\n:::\n"
            + OUTCOMES;

    assertThat(findings(page)).isEmpty();
  }

  @Test
  void anOutcomeThatNeitherResolvesNorLeadsToAHumanIsAnError() {
    assertThat(findings(HEAD + QUESTION + OUTCOMES.replace(" resolves", "")))
        .containsExactly(
            "10: the outcome 'r-wait' neither resolves the problem nor leads to a human [flow-end]"
                + " add resolves, or contact=<category>, between its braces");
  }

  @Test
  void aQuestionNeedsExactlyOneListOfAnswers() {
    assertThat(findings(HEAD + "::: question {#q-a}\nA?\n:::\n"))
        .anySatisfy(f -> assertThat(f).contains("'q-a' has no list of answers [flow-choices]"));
    assertThat(
            findings(
                HEAD
                    + QUESTION.replace(":::\n", "").replace("{#", "{#")
                    + "\nand\n\n- [Other](#r-wait)\n:::\n"
                    + OUTCOMES))
        .anySatisfy(f -> assertThat(f).contains("has two lists of answers [flow-choices]"));
  }

  @Test
  void anAnswerThatIsNoLinkOnThePageIsAnError() {
    assertThat(findings(HEAD + QUESTION.replace("[Success](#r-human)", "Success") + OUTCOMES))
        .singleElement()
        .asString()
        .startsWith("8: an answer begins with a link to a question or an outcome of this page");
    assertThat(findings(HEAD + QUESTION.replace("(#r-wait)", "(../contact.md)") + OUTCOMES))
        .anySatisfy(f -> assertThat(f).contains("[flow-choice]"));
  }

  @Test
  void moreThanSevenQuestionsInARowAreAnError() {
    StringBuilder page = new StringBuilder(HEAD);
    for (int i = 1; i <= 7; i++) {
      page.append("::: question {#q-").append(i).append("}\nQ?\n- [Yes](#q-").append(i + 1);
      page.append(")\n:::\n");
    }
    String seven = page.toString().replace("#q-8", "#r-human");
    String eight = page + "::: question {#q-8}\nQ?\n- [Yes](#r-human)\n:::\n";
    String end = "::: outcome {#r-human contact=stuck}\nWrite.\n:::\n";

    assertThat(findings(seven + end)).isEmpty();
    assertThat(findings(eight + end))
        .singleElement()
        .asString()
        .contains("may have to answer 8 questions, at most 7 are fair [flow-depth]");
  }

  @Test
  void oneIdForTwoNodesIsAnError() {
    assertThat(findings(HEAD + QUESTION + OUTCOMES + OUTCOMES))
        .hasSize(2)
        .allSatisfy(f -> assertThat(f).contains("is already on this page [duplicate-id]"));
  }

  @Test
  void anIdIsAsciiSoThatAllLanguagesShareIt() {
    assertThat(findings(HEAD + QUESTION.replace("{#q-status}", "{#状态}") + OUTCOMES))
        .anySatisfy(f -> assertThat(f).contains("'状态' is not one that all languages can share"));
    assertThat(findings(HEAD + QUESTION.replace(" {#q-status}", "") + OUTCOMES))
        .anySatisfy(f -> assertThat(f).contains("'::: question' has no id [flow-id]"));
  }

  @Test
  void textBetweenQuestionsIsAnError() {
    assertThat(findings(HEAD + QUESTION + "\nHello.\n\n" + OUTCOMES))
        .singleElement()
        .asString()
        .startsWith("11: this text stands behind the first question and belongs to none");
  }

  @Test
  void aHeadingInAQuestionIsAnError() {
    assertThat(findings(HEAD + QUESTION + OUTCOMES.replace("It comes.", "### Later")))
        .anySatisfy(f -> assertThat(f).contains("[flow-heading]"));
  }

  @Test
  void aQuestionWithoutAWayForTheUnsureIsAnError() {
    assertThat(findings(HEAD.replace("unsure: r-human\n", "") + QUESTION + OUTCOMES))
        .singleElement()
        .asString()
        .startsWith("4: who does not know the answer to 'q-status' is not led on [flow-unsure]");
  }

  @Test
  void aCategoryThatNoDeskHasIsAnError() {
    assertThat(findings(HEAD + QUESTION + OUTCOMES.replace("=stuck", "=stock")))
        .containsExactly(
            "15: 'stock' is no category of cases [flow-contact] did you mean 'stuck'?");
  }

  @Test
  void aQuestionOnAnotherKindOfPageIsAnError() {
    assertThat(TinySite.page(QUESTION + "\nText").build().findings())
        .containsExactly(
            "content/en/page.md:1:1: error: '::: question' stands on a page that is no"
                + " troubleshooter [flow-outside]",
            "content/en/page.md:3:3: warning: the link '#r-wait' leads to 'Page', which has no"
                + " heading with the id 'r-wait' [broken-anchor]",
            "content/en/page.md:4:3: warning: the link '#r-human' leads to 'Page', which has no"
                + " heading with the id 'r-human' [broken-anchor]");
  }

  @Test
  void aWayToAHumanNeedsAPageForIt() {
    assertThat(
            TinySite.of("-- content/en/troubleshooters/stuck.md --\n" + HEAD + QUESTION + OUTCOMES)
                .build()
                .codes())
        .containsExactly("broken-link");
  }

  @Test
  void aPageWithoutQuestionsIsAPageLikeOthers() {
    assertThat(findings("# Stuck\nText.")).isEmpty();
  }

  @Test
  void theSameGraphInTwoLanguagesIsFine() {
    assertThat(translated(QUESTION + OUTCOMES)).isEmpty();
  }

  @Test
  void anotherTargetInTheOtherLanguageIsAnErrorThatNamesBothFiles() {
    assertThat(translated(QUESTION.replace("Success](#r-human", "Success](#r-wait") + OUTCOMES))
        .containsExactly(
            "content/zh/troubleshooters/stuck.md:5:1: error: the answers of 'q-status' lead to"
                + " r-wait, r-wait, r-human here and to r-wait, r-human, r-human in"
                + " content/en/troubleshooters/stuck.md:5:1 [flow-languages]");
  }

  @Test
  void aNodeThatOnlyOneLanguageHasIsAnError() {
    String more =
        QUESTION.replace("#r-wait", "#r-new")
            + "::: outcome {#r-new resolves}\nNew.\n:::\n"
            + OUTCOMES.substring(OUTCOMES.indexOf("::: outcome {#r-human"));

    assertThat(translated(more)).singleElement().asString().contains("[flow-languages]");
  }

  @Test
  void anotherEndInTheOtherLanguageIsAnError() {
    assertThat(translated(QUESTION + OUTCOMES.replace("contact=stuck", "contact=access")))
        .singleElement()
        .asString()
        .contains("'r-human' leads to 'access' here and leads to 'stuck' in content/en/");
  }

  private static List<String> translated(String chinese) {
    return TinySite.of(
            SITE.replace("contact_page", "languages: [en, zh]\ncontact_page")
                + "-- content/zh/contact.md --\n# 联系\n写。\n"
                + "-- content/en/troubleshooters/stuck.md --\n"
                + HEAD
                + QUESTION
                + OUTCOMES
                + "-- content/zh/troubleshooters/stuck.md --\n"
                + HEAD
                + chinese)
        .build()
        .findings();
  }

  @Test
  void aSearchHitLeadsToTheOutcomeThatAnswers() {
    var search = site(HEAD + QUESTION + OUTCOMES.replace("It comes.", "Xylophone.")).search();

    assertThat(
            search
                .value()
                .orElseThrow()
                .in(new Lang("en"))
                .orElseThrow()
                .search("xylophone", 5)
                .hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.url()).isEqualTo("en/troubleshooters/stuck/#r-wait"));
  }
}
