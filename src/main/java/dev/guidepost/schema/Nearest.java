package dev.guidepost.schema;

import java.util.Collection;
import java.util.Optional;

/** The suggestion behind "did you mean". */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest edits (optimal string alignment), if they are few enough to be a
   * slip of the finger.
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    int limit = limit(written);
    String best = null;
    int least = limit + 1;
    for (String candidate : candidates) {
      int edits = edits(written, candidate, least + 1);
      if (edits < least || edits == least && best != null && candidate.compareTo(best) < 0) {
        best = candidate;
        least = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many edits may lie between. */
  static int limit(String written) {
    return written.length() <= 4 ? 1 : written.length() <= 12 ? 2 : 3;
  }

  /**
   * How many letters were added, left out, changed or swapped with a neighbour; {@code giveUp}
   * where they are so many or more.
   */
  public static int edits(String a, String b, int giveUp) {
    // Three rows of the usual table are enough, and a row that is all too far ends the comparison.
    if (Math.abs(a.length() - b.length()) >= giveUp) {
      return giveUp;
    }
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] oldest = twoAbove;
      twoAbove = above;
      above = row;
      row = oldest;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + same, 1 + Math.min(above[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least >= giveUp) {
        return giveUp;
      }
    }
    return row[b.length()];
  }
}
