package dev.guidepost.guard;

import java.util.List;

/** The checksum that BIP-39 puts into the last word. */
final class Checksum {
  /** Numbers of words that a phrase may have. */
  static final List<Integer> SIZES = List.of(12, 15, 18, 21, 24);

  /** Of a longer row only so many beginnings are tried. */
  private static final int MOST_STARTS = 64;

  private static final int BITS = 11;

  private Checksum() {}

  /** Whether a phrase stands somewhere in a row of words. */
  static boolean isSomewhere(int[] words, int from, int to) {
    for (int start = from; start < Math.min(to, from + MOST_STARTS); start++) {
      for (int size : SIZES) {
        if (start + size <= to && holds(words, start, size)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean holds(int[] words, int from, int size) {
    byte[] packed = new byte[(size * BITS + 7) / 8];
    for (int bit = 0; bit < size * BITS; bit++) {
      int set = words[from + bit / BITS] >> (BITS - 1 - bit % BITS) & 1;
      packed[bit / 8] |= (byte) (set << (7 - bit % 8));
    }
    int sum = size / 3;
    int entropy = (size * BITS - sum) / 8;
    byte[] bytes = new byte[entropy];
    System.arraycopy(packed, 0, bytes, 0, entropy);
    int expected = (Digests.sha256(bytes)[0] & 0xFF) >> (8 - sum);
    return (packed[entropy] & 0xFF) >> (8 - sum) == expected;
  }
}
