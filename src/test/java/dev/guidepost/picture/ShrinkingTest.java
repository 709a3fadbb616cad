package dev.guidepost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkingTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void aColourStaysWhatItIs(int type) {
    byte[] png = Drawn.plain(100, 70, new Color(0x99, 0x99, 0x99), type);

    BufferedImage small = Shrinking.to(new Photo(png).decode().orElseThrow(), 33, 23);

    assertThat(small.getRGB(0, 0)).isEqualTo(0xFF999999);
    assertThat(small.getRGB(32, 22)).isEqualTo(0xFF999999);
  }

  @Test
  void aPixelIsTheMeanOfThoseThatItCovers() {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0x000000);
    image.setRGB(1, 0, 0x0000FF);
    image.setRGB(2, 0, 0x00FF00);

    BufferedImage small = Shrinking.to(new Pixels(image), 2, 1);

    // Half of the pixel in the middle belongs to each.
    assertThat(small.getRGB(0, 0)).isEqualTo(0xFF000055);
    assertThat(small.getRGB(1, 0)).isEqualTo(0xFF00AA55);
  }

  @Test
  void whatCannotBeSeenDoesNotColourWhatCan() {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00FF0000);
    image.setRGB(1, 0, 0xFF0000FF);

    assertThat(Shrinking.to(new Pixels(image), 1, 1).getRGB(0, 0)).isEqualTo(0x800000FF);
  }
}
