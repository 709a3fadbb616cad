package dev.guidepost.picture;

import java.awt.image.BufferedImage;

/** Relative luminance, 0 to 1, and contrast, 1 to 21, as WCAG 2.2 defines them. */
final class Luminance {
  private Luminance() {}

  /**
   * @param rgb 0xRRGGBB; what is above is ignored
   */
  static double of(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  /** The mean of what can be seen. */
  static double of(BufferedImage picture) {
    double sum = 0;
    double weight = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int pixel = picture.getRGB(x, y);
        sum += (pixel >>> 24) * of(pixel);
        weight += pixel >>> 24;
      }
    }
    return weight == 0 ? 0 : sum / weight;
  }

  static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
