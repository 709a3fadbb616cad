package dev.guidepost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.ImageSize;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1080 | 360 720 1080",
        "4000 | 360 720 1080",
        "900 | 360 720 900",
        "800 | 360 800",
        "720 | 360 720",
        "449 | 449",
        "360 | 360",
        "48 | 48",
        "1 | 1"
      })
  void aPictureIsNeverMadeWiderAndItsOwnWidthIsAmongThem(int width, String widths) {
    assertThat(Widths.of(new ImageSize(width, 100)))
        .isEqualTo(List.of(widths.split(" ")).stream().map(Integer::valueOf).toList());
  }
}
