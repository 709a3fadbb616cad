package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of many short questions. */
class ManyQuestionsTest {
  @Test
  void eachQuestionOpensItsAnswerAndKeepsItsIdInsideOfIt() {
    Element content =
        faq(
            """
            ## What does it cost? {#cost}
            Two.

            - a
            ## How long?
            Days.
            """);

    assertThat(content.select("details.question > summary > h2").eachText())
        .containsExactly("What does it cost?", "How long?");
    assertThat(content.select("details.question > .answer").eachAttr("id"))
        .containsExactly("cost", "how-long");
    assertThat(content.select("details.question > .answer").eachText())
        .containsExactly("Two. a", "Days.");
    assertThat(content.select("h2[id], details[id], details[open]")).isEmpty();
  }

  @Test
  void questionsInGroupsAreTheHeadingsBelowThem() {
    Element content =
        faq(
            """
            ## Fees
            About fees.
            ### What?
            a
            #### Detail
            b
            ### How?
            c
            ## Time
            ### When?
            d
            """);

    assertThat(content.select("> h2").eachText()).containsExactly("Fees", "Time");
    assertThat(content.select("details > summary > h3").eachText())
        .containsExactly("What?", "How?", "When?");
    assertThat(content.expectFirst(".answer").text()).isEqualTo("a Detail b");
  }

  @Test
  void chineseQuestionMarksCount() {
    assertThat(
            TinySite.of("-- content/zh/faq/page.md --\n## 多少钱？\n两块。\n## 多久？\n三天。\n")
                .build()
                .page("zh/faq/page/")
                .select(".content details.question"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## What?\na\n## How\nb\n",
        "## What?\nonly one\n",
        "text\n",
        "---\nquestions: false\n---\n## What?\na\n## How?\nb\n"
      })
  void anOrdinaryPageStaysOne(String markdown) {
    assertThat(faq(markdown).select("details")).isEmpty();
  }

  @Test
  void anAuthorMayDecideThatHeadingsAreQuestions() {
    assertThat(
            faq("---\nquestions: true\n---\n## Fees\na\n## Time\nb\n").select("details.question"))
        .hasSize(2);
  }

  @Test
  void aPageOfAnotherTypeHasNoQuestions() {
    assertThat(
            TinySite.page("## What?\na\n## How?\nb\n")
                .build()
                .page("en/page/")
                .select(".content details"))
        .isEmpty();
  }

  @Test
  void aLinkToAQuestionIsNotBroken() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/page.md --
                [up](#how)
                ## What?
                a
                ## How?
                b
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }

  private static Element faq(String markdown) {
    return TinySite.of("-- content/en/faq/page.md --\n" + markdown)
        .build()
        .page("en/faq/page/")
        .expectFirst(".content");
  }
}
