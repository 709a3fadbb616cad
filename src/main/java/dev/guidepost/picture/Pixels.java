package dev.guidepost.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** A decoded picture, read row by row as 0xAARRGGBB in sRGB. */
final class Pixels {
  private final BufferedImage image;
  private final boolean gray;

  Pixels(BufferedImage image) {
    ColorSpace space = image.getColorModel().getColorSpace();
    this.gray =
        space.getType() == ColorSpace.TYPE_GRAY
            && !(image.getColorModel() instanceof IndexColorModel);
    this.image = gray || space.isCS_sRGB() ? image : inSrgb(image);
  }

  private static BufferedImage inSrgb(BufferedImage image) {
    BufferedImage converted =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    return new ColorConvertOp(null).filter(image, converted);
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  boolean hasAlpha() {
    return image.getColorModel().hasAlpha();
  }

  /**
   * @param into as long as the picture is wide
   */
  void row(int y, int[] into) {
    if (gray) {
      grayRow(y, into);
    } else {
      image.getRGB(0, y, width(), 1, into, 0, width());
    }
  }

  /** Java takes gray for linear light and would brighten it; in files it is sRGB. */
  private void grayRow(int y, int[] into) {
    Raster raster = image.getRaster();
    int shift = image.getColorModel().getComponentSize(0) - 8;
    boolean alpha = hasAlpha();
    for (int x = 0; x < into.length; x++) {
      int value = raster.getSample(x, y, 0) >> shift;
      int opacity = alpha ? raster.getSample(x, y, 1) >> shift : 0xFF;
      into[x] = opacity << 24 | value << 16 | value << 8 | value;
    }
  }
}
