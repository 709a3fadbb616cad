package dev.guidepost.model;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Characters that have no place in content: they change what a reader sees without being seen
 * (Trojan Source, CVE-2021-42574), or they end or break what reads them later (jsoup takes U+FFFF
 * for the end of its input).
 */
public final class CharacterRules {
  private CharacterRules() {}

  public static boolean isForbidden(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r'
        || c >= 0x7F && c <= 0x9F
        || isNoncharacter(c)
        || isBidiControl(c)
        || c >= 0xD800 && c <= 0xDFFF
        || c >= 0xE0000 && c <= 0xE007F;
  }

  public static OptionalInt firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isOrdinary(text.charAt(i))) {
        int c = text.codePointAt(i);
        if (isForbidden(c)) {
          return OptionalInt.of(c);
        }
        i += Character.charCount(c) - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** The text with U+FFFD for each noncharacter. */
  public static String withoutNoncharacters(String text) {
    int at = 0;
    while (at < text.length()
        && (isOrdinary(text.charAt(at)) || !isNoncharacter(text.codePointAt(at)))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isNoncharacter(c) ? 0xFFFD : c));
    return clean.toString();
  }

  /** Invisible characters that come with copied text; the page is better without them. */
  public static boolean isInvisible(int c) {
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x034F || c == 0xFFFD;
  }

  public static String name(int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    String name = Character.getName(c);
    return name == null ? code : code + " (" + name.toLowerCase(Locale.ROOT) + ")";
  }

  public static boolean strangeInName(String name) {
    return name.codePoints()
        .anyMatch(c ->
            isForbidden(c)
                || isInvisible(c)
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || Character.getType(c) == Character.SURROGATE);
  }

  public static String visible(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints()
        .forEach(c -> {
          if (strangeInName(Character.toString(c))) {
            text.append(String.format(Locale.ROOT, "\\u%04x", c));
          } else {
            text.appendCodePoint(c);
          }
        });
    return text.toString();
  }

  /**
   * Nearly every character of a page: ASCII that can be seen, ideographs and Chinese punctuation.
   */
  private static boolean isOrdinary(char c) {
    return c >= 0x20 && c < 0x7F || c >= 0x3000 && c < 0xD800 || c == '\n';
  }

  private static boolean isNoncharacter(int c) {
    return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isBidiControl(int c) {
    return c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }
}
