package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Passage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StepsTest {
  @Test
  void eachStepHasAnAnchorAndAName() {
    Element steps =
        content(
                """
                ::: steps
                1. **Open the app**

                   Tap the icon.
                2. **Choose a coin** that you have
                :::
                """)
            .expectFirst("ol.steps");

    assertThat(steps.select("> li").eachAttr("id")).containsExactly("step-1", "step-2");
    assertThat(steps.select(".step-name").eachText())
        .containsExactly("Open the app", "Choose a coin");
    assertThat(steps.expectFirst("> li").text()).endsWith("Open the app Tap the icon.");
  }

  @Test
  void eachStepSaysWhichOfHowManyItIs() {
    assertThat(
            content("::: steps\n1. a\n2. b\n:::")
                .select(".steps > li > .visually-hidden")
                .eachText())
        .containsExactly("Step 1 of 2:", "Step 2 of 2:");
    assertThat(
            TinySite.zhPage("::: steps\n1. 打开\n2. 确认\n:::")
                .build()
                .page("zh/page/")
                .select(".steps > li > .visually-hidden")
                .eachText())
        .containsExactly("第 1 步，共 2 步：", "第 2 步，共 2 步：");
  }

  @Test
  void whichStepItIsIsNotWhatASearchFinds() {
    assertThat(
            Pages.parse("page", "::: steps\n1. **Open** it\n:::", Reading.DEFAULT_LIMIT_MILLIS)
                .value()
                .orElseThrow()
                .passages())
        .extracting(Passage::text)
        .containsExactly("Open it");
  }

  @Test
  void boldTextLaterInAStepIsNotItsName() {
    assertThat(content("::: steps\n1. Tap **Send**\n:::").select("ol.steps .step-name").eachText())
        .isSubsetOf("Send");
  }

  @Test
  void theStepsOfASecondListHaveAnchorsOfTheirOwn() {
    assertThat(
            content("::: steps\n1. a\n:::\n\ntext\n\n::: steps\n1. b\n:::")
                .select("ol.steps > li")
                .eachAttr("id"))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void aHeadingThatIsCalledLikeAStepKeepsItsId() {
    Element content = content("## Step 1\n\n::: steps\n1. a\n:::");

    assertThat(content.expectFirst("h2").id()).isEqualTo("step-1");
    assertThat(content.expectFirst("li").id()).isEqualTo("step-1-2");
  }

  @Test
  void listsInAStepAreOrdinaryLists() {
    assertThat(content("::: steps\n1. a\n   1. b\n   2. c\n:::").select("li[id]")).hasSize(1);
  }

  @Test
  void stepsWithoutAnOrderedListAreAnError() {
    assertThat(TinySite.page("a\n\n::: steps\n- a\n:::").build().findings())
        .containsExactly(
            "content/en/page.md:3:1: error: '::: steps' needs an ordered list in it [steps-list]");
  }

  private static Element content(String markdown) {
    return TinySite.page(markdown).build().page("en/page/").expectFirst(".content");
  }

  @Test
  void theFirstListOfAPageHasThePlainIds() {
    assertThat(
            content("::: steps\n1. Look\n:::\n\nThen:\n\n::: steps\n1. Send\n:::")
                .select("ol.steps > li")
                .eachAttr("id"))
        .containsExactly("step-1", "step-1-2");
  }
}
