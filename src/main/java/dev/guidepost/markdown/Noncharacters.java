package dev.guidepost.markdown;

/**
 * Code points that are no characters. The decoder refuses them, but a numeric character reference
 * still names them; jsoup takes U+FFFF for the end of its input, and two others mark the gaps of a
 * body.
 */
final class Noncharacters {
  private static final int REPLACEMENT = 0xFFFD;

  private Noncharacters() {}

  static String replaced(String text) {
    if (text.codePoints().noneMatch(Noncharacters::is)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(is(c) ? REPLACEMENT : c));
    return clean.toString();
  }

  private static boolean is(int c) {
    return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }
}
