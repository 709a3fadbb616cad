package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** One name can be stored in two ways, and a link is written in either. */
class UnicodeNamesTest {
  private static final String COMPOSED = "café";
  private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

  @Test
  void aLinkFindsAPageWhoseNameIsDecomposed() {
    var built =
        TinySite.page("[x](" + COMPOSED + ".md)")
            .with("content/en/" + DECOMPOSED + ".md", "# Coffee\n\ntext")
            .build();
    assertThat(built.findings()).isEmpty();
    assertThat(built.content("en/page/")).contains("href=\"../../en/cafe/\"");
  }

  @Test
  void aPictureIsFoundWhoseNameIsDecomposed() {
    var built =
        TinySite.page("![a cup](" + COMPOSED + ".svg)")
            .with("content/en/" + DECOMPOSED + ".svg", "<svg width=\"2\" height=\"1\"></svg>")
            .build();
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void theListOfEverythingGoesAsDeepAsTheFolders() {
    var built = TinySite.page("text").with("content/en/a/b/c/d/deep.md", "# Deep\n\ntext").build();
    assertThat(built.page("en/search/").select("main a[href$='en/a/b/c/d/deep/']")).hasSize(1);
  }
}
