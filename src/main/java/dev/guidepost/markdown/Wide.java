package dev.guidepost.markdown;

/**
 * Characters that Chinese and Japanese set without spaces between them: ideographs, kana, bopomofo
 * and full-width forms. Hangul is wide too (UAX #11) but Korean writes spaces, so it is not among
 * them.
 */
final class Wide {
  private Wide() {}

  static boolean is(String text) {
    return !text.isEmpty() && is(text.codePointAt(0));
  }

  static boolean is(int c) {
    if (c < 0x2E80) {
      return false;
    }
    if (c >= 0xD840 && c <= 0xD8BF) {
      // half of an ideograph of planes 2 and 3, which is all that some callers see
      return true;
    }
    return c <= 0x303F
        || c >= 0x3040 && c <= 0x30FF
        || c >= 0x3100 && c <= 0x312F
        || c >= 0x31A0 && c <= 0x4DBF
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE4F
        || c >= 0xFF01 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x20000 && c <= 0x3FFFF;
  }
}
