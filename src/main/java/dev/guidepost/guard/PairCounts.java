package dev.guidepost.guard;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How often two Chinese characters stand side by side in some texts: what texts add can be taken
 * away again, so that an edited page does not ask for all others to be counted anew.
 */
public final class PairCounts {
  private static final int FIRST_CAPACITY = 1 << 12;

  /** Both characters of a pair in one number, 0 where there is none; open addressing. */
  private int[] keys;

  private int[] counts;
  private int size;

  private PairCounts(int[] keys, int[] counts, int size) {
    this.keys = keys;
    this.counts = counts;
    this.size = size;
  }

  public static PairCounts of(Stream<String> texts) {
    PairCounts all = new PairCounts(new int[FIRST_CAPACITY], new int[FIRST_CAPACITY], 0);
    texts.forEach(text -> all.count(text, 1));
    return all;
  }

  /** The counts without some of the texts that were counted, and with others. */
  public PairCounts replacing(Stream<String> gone, Stream<String> come) {
    PairCounts changed = new PairCounts(keys.clone(), counts.clone(), size);
    gone.forEach(text -> changed.count(text, -1));
    come.forEach(text -> changed.count(text, 1));
    return changed;
  }

  /**
   * The pairs that are written most, as both characters in one number: the most frequent first,
   * equal ones in their order.
   */
  int[] most(int limit) {
    long[] ranked = new long[size];
    int found = 0;
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 0) {
        ranked[found++] = (long) -counts[i] << 32 | keys[i] & 0xFFFF_FFFFL;
      }
    }
    Arrays.sort(ranked, 0, found);
    int[] most = new int[Math.min(limit, found)];
    for (int i = 0; i < most.length; i++) {
      most[i] = (int) ranked[i];
    }
    return most;
  }

  private void count(String text, int by) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean han = Plain.isHan(text.charAt(i));
      if (before && han) {
        add(text.charAt(i - 1) << 16 | text.charAt(i), by);
      }
      before = han;
    }
  }

  private void add(int key, int by) {
    int i = place(key, keys.length);
    while (keys[i] != key && keys[i] != 0) {
      i = i + 1 & keys.length - 1;
    }
    if (keys[i] == 0) {
      keys[i] = key;
      size++;
    }
    counts[i] += by;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        add(oldKeys[i], oldCounts[i]);
      }
    }
  }

  private static int place(int key, int capacity) {
    int mixed = key * 0x9E37_79B1;
    return (mixed ^ mixed >>> 15) & capacity - 1;
  }
}
