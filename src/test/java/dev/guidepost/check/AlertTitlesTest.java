package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTitlesTest {
  @Test
  void aTitleBehindTheMarkIsAnInfo() {
    assertThat(TinySite.page("# Page\n> [!WARNING] Never share it\n> Text\n").build().findings())
        .containsExactly(
            "content/en/page.md:2:14: info: GitHub shows no alert where a title follows [!WARNING]"
                + " [alert-title]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE]\n> Text",
        "> [!NOTE]  \n> Text",
        "```\n> [!NOTE] Title\n```",
        "[!NOTE] x"
      })
  void noTitleNoQuoteAndCodeAreFine(String markdown) {
    assertThat(TinySite.page("# Page\n" + markdown + "\n").build().findings()).isEmpty();
  }
}
