package dev.guidepost.translation;

import dev.guidepost.model.SectionDigest;
import dev.guidepost.translation.Change.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Holds the sections of a page against what they were. What is in both in the same order is the
 * frame; what else was there before and is there now has moved; between two parts of the frame a
 * section with the same heading has changed, and what is left over has changed if there are as many
 * of both, else come or gone.
 */
final class Comparison {
  /** Title with short answer, and introduction, which every page has at these places. */
  private static final int FIXED = 2;

  private final List<String> recorded;
  private final List<String> before;
  private final List<SectionDigest> now;
  private final List<SectionDigest> own;

  /** For each section now the place of the same one before, else -1; and the other way round. */
  private final int[] origin;

  private final int[] future;

  private record Placed(double place, Change change) {}

  private final List<Placed> changes = new ArrayList<>();

  private Comparison(
      List<String> recorded,
      List<SectionDigest> now,
      Map<String, Set<String>> edits,
      List<SectionDigest> own) {
    Set<String> digests = new HashSet<>();
    now.forEach(section -> digests.add(section.digest()));
    this.recorded = recorded;
    this.before = recorded.stream().map(d -> Digests.follow(d, edits, digests)).toList();
    this.now = now;
    this.own = own.size() == recorded.size() ? own : List.of();
    this.origin = new int[now.size()];
    this.future = new int[recorded.size()];
    Arrays.fill(origin, -1);
    Arrays.fill(future, -1);
  }

  /**
   * @param recorded digests of the page's sections before
   * @param edits what became of a digest without any translation having to follow
   * @param own sections of the translation, which name what the page has no longer
   */
  static List<Change> of(
      List<String> recorded,
      List<SectionDigest> now,
      Map<String, Set<String>> edits,
      List<SectionDigest> own) {
    Comparison comparison = new Comparison(recorded, now, edits, own);
    return comparison.before.equals(now.stream().map(SectionDigest::digest).toList())
        ? List.of()
        : comparison.changes();
  }

  private List<Change> changes() {
    for (int i = 0; i < FIXED; i++) {
      join(i, i);
      if (!before.get(i).equals(now.get(i).digest())) {
        tell(Kind.CHANGED, i, i);
      }
    }
    pairs(range(FIXED, before.size()), range(FIXED, now.size()), this::isSame)
        .forEach(pair -> join(pair[0], pair[1]));
    List<int[]> gaps = gaps();
    moved();
    gaps.forEach(this::gap);
    return changes.stream()
        .sorted(Comparator.comparingDouble(Placed::place))
        .map(Placed::change)
        .toList();
  }

  private boolean isSame(int was, int is) {
    return before.get(was).equals(now.get(is).digest());
  }

  private boolean hasSameHeading(int was, int is) {
    return before.get(was).regionMatches(0, now.get(is).digest(), 0, SectionDigest.OF_HEADING);
  }

  private void join(int was, int is) {
    future[was] = is;
    origin[is] = was;
  }

  /** Stretches between two parts of the frame: from and to before, from and to now. */
  private List<int[]> gaps() {
    List<int[]> gaps = new ArrayList<>();
    int was = FIXED;
    int is = FIXED;
    for (int i = FIXED; i <= now.size(); i++) {
      if (i == now.size() || origin[i] >= 0) {
        int end = i == now.size() ? before.size() : origin[i];
        gaps.add(new int[] {was, end, is, i});
        was = end + 1;
        is = i + 1;
      }
    }
    return gaps;
  }

  private void moved() {
    Map<String, List<Integer>> lost = new HashMap<>();
    for (int was : free(future, FIXED, before.size())) {
      lost.computeIfAbsent(before.get(was), d -> new ArrayList<>()).add(was);
    }
    for (int is : free(origin, FIXED, now.size())) {
      List<Integer> found = lost.getOrDefault(now.get(is).digest(), List.of());
      if (!found.isEmpty()) {
        int was = found.removeFirst();
        join(was, is);
        tell(Kind.MOVED, was, is);
      }
    }
  }

  private void gap(int[] gap) {
    List<Integer> gone = free(future, gap[0], gap[1]);
    List<Integer> come = free(origin, gap[2], gap[3]);
    List<int[]> pairs = new ArrayList<>(pairs(gone, come, this::hasSameHeading));
    pairs.add(new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE});
    for (int[] pair : pairs) {
      List<Integer> goneBefore = gone.stream().filter(was -> was < pair[0]).toList();
      List<Integer> comeBefore = come.stream().filter(is -> is < pair[1]).toList();
      if (goneBefore.size() == comeBefore.size()) {
        for (int i = 0; i < goneBefore.size(); i++) {
          tell(Kind.CHANGED, goneBefore.get(i), comeBefore.get(i));
        }
      } else {
        comeBefore.forEach(is -> tell(Kind.ADDED, -1, is));
        goneBefore.forEach(was -> tell(Kind.REMOVED, was, -1, gap[2] - 0.5 + was / 1e6));
      }
      gone = gone.stream().filter(was -> was > pair[0]).toList();
      come = come.stream().filter(is -> is > pair[1]).toList();
      if (pair[0] < before.size()) {
        tell(Kind.CHANGED, pair[0], pair[1]);
      }
    }
  }

  private void tell(Kind kind, int was, int is) {
    tell(kind, was, is, is);
  }

  private void tell(Kind kind, int was, int is, double place) {
    changes.add(
        new Placed(
            place,
            new Change(
                kind,
                is < 0 ? Optional.empty() : Optional.of(now.get(is)),
                was < 0 || own.isEmpty() ? Optional.empty() : Optional.of(own.get(was)),
                was < 0 ? "" : recorded.get(was))));
  }

  private static List<Integer> free(int[] partners, int from, int to) {
    return range(from, to).stream().filter(i -> partners[i] < 0).toList();
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> range = new ArrayList<>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }

  /** A longest common subsequence, as pairs of members. */
  private static List<int[]> pairs(
      List<Integer> was, List<Integer> is, BiPredicate<Integer, Integer> same) {
    List<int[]> pairs = new ArrayList<>();
    int alike = 0;
    while (alike < Math.min(was.size(), is.size()) && same.test(was.get(alike), is.get(alike))) {
      pairs.add(new int[] {was.get(alike), is.get(alike++)});
    }
    pairs.addAll(longest(was.subList(alike, was.size()), is.subList(alike, is.size()), same));
    return pairs;
  }

  private static List<int[]> longest(
      List<Integer> was, List<Integer> is, BiPredicate<Integer, Integer> same) {
    int[][] longest = new int[was.size() + 1][is.size() + 1];
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int j = is.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same.test(was.get(i), is.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < was.size() && j < is.size()) {
      if (same.test(was.get(i), is.get(j))) {
        pairs.add(new int[] {was.get(i++), is.get(j++)});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
