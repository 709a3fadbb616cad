package dev.guidepost.search;

import java.util.List;

/**
 * Sorted texts without what each shares with the one before it: one character of {@link
 * Vlq#ALPHABET} for the number of shared UTF-16 code units, 63 at most, the rest, and a line feed.
 * Halves of a character are not shared, since UTF-8 has no way to write them.
 */
final class FrontCoding {
  private static final int MOST_SHARED = 63;

  private FrontCoding() {}

  static String encode(List<String> sorted) {
    StringBuilder coded = new StringBuilder();
    String before = "";
    for (String text : sorted) {
      int shared = shared(before, text);
      coded.append(Vlq.ALPHABET.charAt(shared)).append(text, shared, text.length()).append('\n');
      before = text;
    }
    return coded.toString();
  }

  static int shared(String before, String text) {
    int most = Math.min(MOST_SHARED, Math.min(before.length(), text.length()));
    int shared = 0;
    while (shared < most && before.charAt(shared) == text.charAt(shared)) {
      shared++;
    }
    boolean isHalf = shared > 0 && Character.isHighSurrogate(text.charAt(shared - 1));
    return isHalf ? shared - 1 : shared;
  }
}
