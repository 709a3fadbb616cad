package dev.guidepost.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of sRGB; each part is 0 to 255. */
public record Color(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final Color BLACK = new Color(0, 0, 0);
  private static final Color WHITE = new Color(255, 255, 255);

  /**
   * @param text {@code #rgb} or {@code #rrggbb}
   */
  public static Optional<Color> parse(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(text.substring(1), 16);
    return Optional.of(
        text.length() == 4
            ? new Color((value >> 8) * 17, (value >> 4 & 15) * 17, (value & 15) * 17)
            : new Color(value >> 16, value >> 8 & 255, value & 255));
  }

  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /**
   * This colour over another one, as {@code color-mix(in srgb, …)} mixes them (CSS Color 5 §3).
   *
   * @param share of this colour, 0 to 1
   */
  public Color over(Color other, double share) {
    return new Color(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int a, int b, double share) {
    return (int) Math.round(a * share + b * (1 - share));
  }

  /** 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public double contrast(Color other) {
    double mine = luminance();
    double others = other.luminance();
    return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
  }

  /** Black or white, whichever can be read better on this colour. */
  public Color readable() {
    return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
  }

  /**
   * The nearest darker or lighter shade that can be read on another colour.
   *
   * @param least contrast that is needed
   */
  public Optional<Color> readableOn(Color other, double least) {
    Color end = other.readable();
    for (int percent = 1; percent <= 100; percent++) {
      Color shade = end.over(this, percent / 100.0);
      if (shade.contrast(other) >= least) {
        return Optional.of(shade);
      }
    }
    return Optional.empty();
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
