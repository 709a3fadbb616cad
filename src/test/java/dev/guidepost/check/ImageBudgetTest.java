package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.picture.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageBudgetTest {
  @Test
  void aPictureThatIsHeavyOnAPhoneIsToldOfWithItsPlace() {
    var built =
        TinySite.page("a\n\n![x](a.png)\n\n![y](a.png)")
            .with("content/en/a.png", Drawn.noise(720, 500, "png"))
            .build();

    assertThat(built.codes()).containsExactly("image-budget");
    assertThat(built.findings())
        .singleElement()
        .asString()
        .matches(
            "content/en/page.md:3:1: warning: a phone loads \\d+ KB for the picture 'a.png', and 60 KB are the limit \\[image-budget]");
  }

  @Test
  void whatOnlyWideScreensLoadDoesNotCount() {
    var built =
        TinySite.page("![x](a.png)").with("content/en/a.png", Drawn.screenshot(1080, 2340)).build();

    assertThat(built.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"102400, false", "102401, true"})
  void aDrawingMayHaveAHundredKilobytes(int bytes, boolean told) {
    String start = "<svg width=\"9\" height=\"9\"/>";
    var built =
        TinySite.page("![x](a.svg)")
            .with("content/en/a.svg", start + " ".repeat(bytes - start.length()))
            .build();

    assertThat(built.codes().contains("image-budget")).isEqualTo(told);
  }

  @Test
  void aFileThatIsOnlyLinkedMayBeHeavy() {
    var built =
        TinySite.page("[x](a.png)").with("content/en/a.png", Drawn.noise(720, 500, "png")).build();

    assertThat(built.findings()).isEmpty();
  }
}
