package dev.guidepost.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what nobody should write to anybody. Readers' browsers do the same with {@code detect.js},
 * before anything that was typed goes anywhere.
 */
public final class SecretGuard {
  private static final Comparator<Finding> DOUBTLESS_FIRST =
      Comparator.comparing(Finding::level).thenComparingInt(Finding::start);

  private SecretGuard() {}

  /** In the order of their places, none over another. */
  public static List<Finding> inspect(String text) {
    return inspect(text, HanPairs.NONE);
  }

  /**
   * @param pairs what stands side by side in ordinary Chinese
   */
  static List<Finding> inspect(String text, HanPairs pairs) {
    Plain plain = Plain.of(text);
    List<Finding> all = new ArrayList<>();
    Phrases.find(plain, pairs, all);
    Keys.find(plain, all);
    Codes.find(plain, all);
    all.sort(DOUBTLESS_FIRST);
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : all) {
      if (kept.stream().noneMatch(finding::overlaps)) {
        kept.add(finding);
      }
    }
    kept.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(kept);
  }
}
