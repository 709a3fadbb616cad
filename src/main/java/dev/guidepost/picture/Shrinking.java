package dev.guidepost.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes a picture smaller: each pixel is the mean of those that it covers. Plain arithmetic, so
 * that every machine gets the same bytes; one row of the source at a time, so that a large picture
 * is in memory once.
 */
final class Shrinking {
  private final Pixels source;
  private final BufferedImage result;

  /** How much of the source a pixel covers, across and down. */
  private final double across;

  private final double down;

  /** For the pixels of a row: weighted sums of opacity, and of red, green and blue times it. */
  private final double[] sums;

  private Shrinking(Pixels source, int width, int height) {
    this.source = source;
    this.result =
        new BufferedImage(
            width,
            height,
            source.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    this.across = (double) source.width() / width;
    this.down = (double) source.height() / height;
    this.sums = new double[4 * width];
  }

  /**
   * @param width not above the source's
   */
  static BufferedImage to(Pixels source, int width, int height) {
    return new Shrinking(source, width, height).run();
  }

  private BufferedImage run() {
    int[] row = new int[source.width()];
    int[] means = new int[result.getWidth()];
    int read = -1;
    for (int y = 0; y < result.getHeight(); y++) {
      double top = y * down;
      double bottom = Math.min(top + down, source.height());
      Arrays.fill(sums, 0);
      for (int from = (int) top; from < bottom; from++) {
        if (from != read) {
          source.row(from, row);
          read = from;
        }
        add(row, Math.min(bottom, from + 1) - Math.max(top, from));
      }
      for (int x = 0; x < means.length; x++) {
        means[x] = mean(x);
      }
      result.setRGB(0, y, means.length, 1, means, 0, means.length);
    }
    return result;
  }

  private void add(int[] row, double weight) {
    for (int x = 0; x < result.getWidth(); x++) {
      double left = x * across;
      double right = Math.min(left + across, row.length);
      for (int from = (int) left; from < right; from++) {
        int pixel = row[from];
        double share = weight * (Math.min(right, from + 1) - Math.max(left, from));
        double opacity = share * (pixel >>> 24);
        sums[4 * x] += opacity;
        sums[4 * x + 1] += opacity * (pixel >> 16 & 0xFF);
        sums[4 * x + 2] += opacity * (pixel >> 8 & 0xFF);
        sums[4 * x + 3] += opacity * (pixel & 0xFF);
      }
    }
  }

  private int mean(int x) {
    double opacity = sums[4 * x];
    if (opacity == 0) {
      return 0;
    }
    return (int) Math.round(opacity / (across * down)) << 24
        | (int) Math.round(sums[4 * x + 1] / opacity) << 16
        | (int) Math.round(sums[4 * x + 2] / opacity) << 8
        | (int) Math.round(sums[4 * x + 3] / opacity);
  }
}
