package dev.guidepost.guard;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without disguise: each code point in the form NFKC, invisible ones left out, every unit
 * with the place that it came from.
 */
final class Plain {
  private char[] units;
  private int[] starts;
  private int[] ends;
  private int length;
  private final String text;

  private Plain(String original) {
    units = new char[original.length() + 16];
    starts = new int[units.length];
    ends = new int[units.length];
    for (int at = 0; at < original.length(); ) {
      int c = original.codePointAt(at);
      int end = at + Character.charCount(c);
      if (c < 0x80 || isHan(c)) {
        add((char) c, at, end);
      } else if (!isInvisible(c)) {
        String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        for (int i = 0; i < form.length(); i++) {
          add(form.charAt(i), at, end);
        }
      }
      at = end;
    }
    text = new String(units, 0, length);
  }

  static Plain of(String original) {
    return new Plain(original);
  }

  private void add(char unit, int start, int end) {
    if (length == units.length) {
      units = Arrays.copyOf(units, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    units[length] = unit;
    starts[length] = start;
    ends[length++] = end;
  }

  String text() {
    return text;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return units[index];
  }

  String slice(int from, int to) {
    return text.substring(Math.max(0, from), Math.min(length, to));
  }

  /** A finding with its place in the original. */
  Finding found(Finding.Kind kind, Finding.Level level, int from, int to) {
    return new Finding(kind, level, starts[from], ends[to - 1]);
  }

  static boolean isHan(int c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Letters that no list has: they end a row of words. */
  static boolean isForeign(int c) {
    return c >= 0xC0 && c < 0x2000
        || c >= 0x2C00 && c < 0x2E00
        || c >= 0x3040 && c < 0x3400
        || c >= 0xA000 && c < 0xD800
        || c >= 0xF900 && c < 0xFB00;
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF;
  }
}
