package dev.guidepost.schema;

import java.util.Collection;
import java.util.Optional;

/** The suggestion behind "did you mean". */
public final class Nearest {
  private Nearest() {}

  /** The candidate with the fewest edits (optimal string alignment), if they are few enough to be a slip of the finger. */
  public static Optional<String> to(String written, Collection<String> candidates) {
    int limit = written.length() <= 4 ? 1 : written.length() <= 12 ? 2 : 3;
    String best = null;
    int least = limit + 1;
    for (String candidate : candidates) {
      int edits = distance(written, candidate, least);
      if (edits < least || edits == least && best != null && candidate.compareTo(best) < 0) {
        best = candidate;
        least = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b, int giveUp) {
    if (Math.abs(a.length() - b.length()) >= giveUp) {
      return giveUp;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      edits[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      edits[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        edits[i][j] = Math.min(edits[i - 1][j - 1] + same, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
