package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusedAssetsTest {
  private static TinySite.Built with(String path) {
    return TinySite.page("# Page\n![A leaf](leaf.svg)\n\n<!-- ![x](later%20on.png) -->")
        .with("content/en/leaf.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .with(path, "x")
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/en/tree.svg", "content/tree.PDF", "content/en/a/leaf.vtt"})
  void whatNoPageShowsIsTold(String path) {
    assertThat(with(path).findings())
        .containsExactly(
            path + ": info: no page uses this file, and it is not published [asset-unused]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/en/leaf.zh.svg",
        "content/en/leaf.en.svg",
        "content/en/leaf.en.dark.svg",
        "content/en/leaf.vtt",
        "content/en/_leaf-drawing.png",
        "content/_sources/tree.png",
        "content/public/favicon.ico",
        "content/en/later on.png",
        "content/en/tree.psd",
        "content/en/LICENSE",
        "content/notes.txt"
      })
  void whatMayHaveItsUseIsLeftAlone(String path) {
    var built =
        TinySite.of(
                """
                -- content/zh/page.md --
                # 页面
                字
                """)
            .with(
                "content/en/page.md",
                "# Page\n![A leaf](leaf.svg)\n\n<!-- ![x](later%20on.png) -->")
            .with("content/en/leaf.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .with(path, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .build();

    assertThat(built.codes()).doesNotContain("asset-unused");
  }

  @Test
  void theLogoIsUsed() {
    assertThat(
            TinySite.page("# Page\nText")
                .with("content/site.yml", "logo: leaf.svg\n")
                .with(
                    "content/leaf.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                .build()
                .codes())
        .doesNotContain("asset-unused");
  }
}
