package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;

class RecoveryGuideTest {
  private static final String WHOLE =
      """
      ---
      title: Restore
      recovery: true
      ---
      ::: never-share
      :::
      ::: before
      The paper.
      :::
      ::: irreversible
      Erase the phone.
      :::
      ::: cannot
      Reset anything.
      :::
      """;

  @Test
  void aGuideWithAllItsGuardRailsIsFine() {
    var built = TinySite.page(WHOLE).build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("en/page/").select(".callout-title").eachText())
        .containsExactly(
            "Never share this", "Have this ready", "This cannot be undone", "What nobody can do");
  }

  @Test
  void aMissingGuardRailIsAnErrorThatNamesIt() {
    assertThat(TinySite.page(WHOLE.replace("::: irreversible", "::: note")).build().findings())
        .containsExactly(
            "content/en/page.md:3:11: error: a recovery guide needs '::: irreversible'"
                + " [recovery-guide]");
  }

  @Test
  void pagesThatDoNotSayTheyGuideThroughARecoveryNeedNone() {
    assertThat(TinySite.page("# Page\nText.").build().findings()).isEmpty();
  }
}
