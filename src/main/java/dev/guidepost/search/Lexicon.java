package dev.guidepost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** English words as the pages write them, for those who write them otherwise. */
final class Lexicon {
  static final int SHORTEST = 4;
  private static final int FIRST_LETTER_COUNTS = 5;
  private static final int TWO_EDITS = 8;
  private static final int MOST = 3;
  private static final int LARGE_SITE = 200;

  /** With the number of documents that have the word's term. */
  private final NavigableMap<String, Integer> words = new TreeMap<>();

  private Lexicon() {}

  /**
   * For each term the word that is written most; of large sites only what stands on two pages,
   * since the rest holds their own misspellings.
   *
   * @param written words with the number of times that they occur
   */
  static Lexicon of(Map<String, Integer> written, Dictionary dictionary, int documents) {
    Map<String, String> best = new HashMap<>();
    try (Analysis analysis = Analysis.ofQueries()) {
      new TreeMap<>(written)
          .forEach((word, times) -> {
            List<String> terms = word.length() < SHORTEST ? List.of() : analysis.terms(word);
            if (terms.size() == 1) {
              best.merge(
                  terms.getFirst(),
                  word,
                  (a, b) -> written.getOrDefault(b, 0) > written.getOrDefault(a, 0) ? b : a);
            }
          });
    }
    Lexicon lexicon = new Lexicon();
    int least = documents < LARGE_SITE ? 1 : 2;
    best.forEach((term, word) -> {
      if (dictionary.frequency(term) >= least) {
        lexicon.words.put(word, dictionary.frequency(term));
      }
    });
    return lexicon;
  }

  NavigableMap<String, Integer> words() {
    return words;
  }

  /** The words with the fewest edits, the more frequent first. */
  List<String> nearest(String typed) {
    if (typed.length() < SHORTEST) {
      return List.of();
    }
    int most = typed.length() < TWO_EDITS ? 1 : 2;
    List<Map.Entry<String, Integer>> found = new ArrayList<>();
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      boolean mayDiffer =
          typed.length() > FIRST_LETTER_COUNTS || word.getKey().charAt(0) == typed.charAt(0);
      int edits = mayDiffer ? edits(typed, word.getKey(), most) : most + 1;
      if (edits < most) {
        found.clear();
        most = edits;
      }
      if (edits <= most) {
        found.add(word);
      }
    }
    return found.stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Insertions, deletions, substitutions and transpositions of neighbours between two words
   * (optimal string alignment); more than {@code most} if there are more.
   */
  static int edits(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }
}
