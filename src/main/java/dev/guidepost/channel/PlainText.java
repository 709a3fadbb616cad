package dev.guidepost.channel;

/** Text that can be sent anywhere: well formed, and without control characters. */
final class PlainText {
  private PlainText() {}

  /** Line ends become LF. */
  static String lines(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .filter(c -> c == '\n' || !isControl(c))
        .forEach(c -> plain.appendCodePoint(isLoneSurrogate(c) ? 0xFFFD : c));
    return plain.toString();
  }

  static String line(String text) {
    return lines(text).replace('\n', ' ');
  }

  private static boolean isControl(int c) {
    return c < 0x20 || c >= 0x7F && c <= 0x9F;
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
