package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guidepost.model.Passage;
import dev.guidepost.model.Passage.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static List<Passage> passages(String page, String markdown) {
    return Pages.parse(page, markdown, Reading.DEFAULT_LIMIT_MILLIS)
        .value()
        .orElseThrow()
        .passages();
  }

  private static List<Passage> passages(String markdown) {
    return passages("page", markdown);
  }

  private static Passage start(String text) {
    return new Passage(Kind.START, "", "", text);
  }

  private static Passage section(String id, String heading, String text) {
    return new Passage(Kind.SECTION, id, heading, text);
  }

  @Test
  void whatStandsBeforeTheFirstHeadingIsTheStart() {
    assertThat(passages("# Fees\nOne *two*.\n\nThree.")).containsExactly(start("One two.\nThree."));
  }

  @Test
  void theShortAnswerIsThePagesFirstText() {
    assertThat(passages("---\ntitle: Fees\nanswer: Nothing, *never*.\n---\nText"))
        .containsExactly(start("Nothing, never.\nText"));
  }

  @Test
  void eachHeadingBeginsAPassage() {
    assertThat(passages("# Fees\nStart\n## Who {#who}\nThey.\n### Why\nSo."))
        .containsExactly(
            start("Start"), section("who", "Who", "They."), section("why", "Why", "So."));
  }

  @Test
  void aStartWithoutTextIsNone() {
    assertThat(passages("# Fees\n\n## Who\nThey.")).containsExactly(section("who", "Who", "They."));
  }

  @Test
  void aHeadingWithoutTextCanBeFoundToo() {
    assertThat(passages("# Fees\n\n## Who")).containsExactly(section("who", "Who", ""));
  }

  @Test
  void eachQuestionOfManyIsAPassage() {
    assertThat(
            passages(
                "faq/quick",
                """
                ---
                title: Quick
                questions: true
                ---
                ## Is it free? {#free}
                Yes.
                ## Is it safe? {#safe}
                Yes, if you are.
                """))
        .containsExactly(
            new Passage(Kind.QUESTION, "free", "Is it free?", "Yes."),
            new Passage(Kind.QUESTION, "safe", "Is it safe?", "Yes, if you are."));
  }

  @Test
  void eachStepIsAPassageUnderItsName() {
    assertThat(
            passages(
                """
                # Restore
                ::: steps
                1. **Install it.** From the page.
                2. **Type the words.**
                :::
                """))
        .extracting(Passage::kind, Passage::id, Passage::heading)
        .containsExactly(
            tuple(Kind.STEP, "step-1", "Install it."),
            tuple(Kind.STEP, "step-2", "Type the words."));
  }

  @Test
  void textAfterTheStepsBelongsToTheSectionAroundThem() {
    assertThat(
            passages(
                """
                # Restore
                ## On a phone {#phone}
                Before.

                ::: steps
                1. **Install it.** Now.
                :::

                After.
                """))
        .contains(section("phone", "On a phone", "Before.\nAfter."));
  }

  @Test
  void cellsOfATableAreApartAndRowsAreLines() {
    assertThat(passages("# T\n\n| a | b |\n|---|---|\n| c | d |").getFirst().text())
        .isEqualTo("a b\nc d");
  }

  @Test
  void codeIsText() {
    assertThat(passages("# T\n\n```sh\nrun --now\nstop\n```\n\nUse `go`.").getFirst().text())
        .contains("run --now")
        .contains("Use go.");
  }

  @Test
  void theWordsOfButtonsAreNot() {
    assertThat(passages("# T\n\n```sh\nrun\n```").getFirst().text()).isEqualTo("run");
  }

  @Test
  void alertsAndDetailsAreText() {
    assertThat(
            passages(
                    """
                    # T

                    > [!WARNING]
                    > Never share it.

                    ::: details More
                    Hidden text.
                    :::
                    """)
                .getFirst()
                .text())
        .contains("Never share it.", "More", "Hidden text.");
  }

  @Test
  void theListOfContentsIsNotText() {
    assertThat(passages("# T\n\n[[toc]]\n\n## One\nText"))
        .containsExactly(section("one", "One", "Text"));
  }

  @Test
  void itemsOfAListAreLines() {
    assertThat(passages("# T\n- one\n- two").getFirst().text()).isEqualTo("one\ntwo");
  }

  @Test
  void chineseBrokenOverTwoLinesIsOneSentence() {
    assertThat(passages("# 题\n助记\n词").getFirst().text()).isEqualTo("助记词");
  }

  @Test
  void aPageWithoutTextHasNoPassages() {
    assertThat(passages("# Fees")).isEmpty();
  }
}
