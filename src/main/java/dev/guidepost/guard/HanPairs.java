package dev.guidepost.guard;

import java.util.Base64;
import java.util.stream.Stream;

/**
 * Which Chinese characters stand side by side in the texts of a site: in a sentence nearly all have
 * been seen so before, in a recovery phrase nearly none. Kept as a Bloom filter, ten bits a pair.
 */
public final class HanPairs {
  static final HanPairs NONE = new HanPairs(new byte[0]);

  private static final int BITS_PER_PAIR = 10;
  private static final int PLACES = 7;

  /** More pairs would say little more: the rest is rare. */
  private static final int MOST = 20_000;

  private final byte[] bits;

  private HanPairs(byte[] bits) {
    this.bits = bits;
  }

  /** Of a large site, the pairs that are written most. */
  public static HanPairs of(Stream<String> texts) {
    return of(PairCounts.of(texts));
  }

  /** The same of texts that were counted already. */
  public static HanPairs of(PairCounts counts) {
    int[] kept = counts.most(MOST);
    HanPairs pairs = new HanPairs(new byte[(kept.length * BITS_PER_PAIR + 7) / 8]);
    for (int pair : kept) {
      pairs.add(pair >>> 16, pair & 0xFFFF);
    }
    return pairs;
  }

  public boolean isEmpty() {
    return bits.length == 0;
  }

  /** For browsers; see {@code pairs.js}. */
  public String encoded() {
    return Base64.getEncoder().encodeToString(bits);
  }

  private void add(int a, int b) {
    for (int i = 0; i < PLACES; i++) {
      int place = place(a, b, i);
      bits[place >> 3] |= (byte) (1 << (place & 7));
    }
  }

  boolean knows(int a, int b) {
    for (int i = 0; i < PLACES && !isEmpty(); i++) {
      int place = place(a, b, i);
      if ((bits[place >> 3] >> (place & 7) & 1) == 0) {
        return false;
      }
    }
    return !isEmpty();
  }

  /** Exact in the numbers of JavaScript too: all of it stays below 2^53. */
  private int place(int a, int b, int i) {
    long size = 8L * bits.length;
    long first = (a * 40_503L + b * 60_013L) % 1_048_573;
    long step = (a * 30_011L + b * 50_021L) % 1_048_571 + 1;
    return (int) ((first * 131 + i * step) % size);
  }
}
