package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptForGoodTest {
  private static TinySite.Built with(String path) {
    return TinySite.page("# Page\n![a leaf](leaf.svg)")
        .with("content/en/leaf.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .with("content/public/" + path, "mine")
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"assets/logo.png", "assets/a/b.css", "search/tips.txt", "search/en/terms.json"})
  void whoPutsAFileThatCanChangeWhereFilesAreKeptForGoodIsWarned(String path) {
    assertThat(with(path).findings())
        .containsExactly(
            "content/public/"
                + path
                + ": warning: browsers would keep this file for a year, even if you change it [kept-for-good]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"logo.png", "downloads/assets/a.css", "assets.txt"})
  void elsewhereTheyMayChange(String path) {
    assertThat(with(path).findings()).isEmpty();
  }
}
