package dev.guidepost.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words among which the nearest one is looked for again and again: the same answer as from {@link
 * Nearest}, without a look at those that are too long, too short or of other letters.
 */
public final class Spellings {
  private final TreeMap<Integer, List<Spelling>> byLength = new TreeMap<>();

  /**
   * @param letters a bit for each letter, though several share one
   */
  private record Spelling(String word, long letters) {
    static Spelling of(String word) {
      long letters = 0;
      for (int i = 0; i < word.length(); i++) {
        letters |= 1L << word.charAt(i);
      }
      return new Spelling(word, letters);
    }

    /** An edit puts in one letter, takes one out, or does both. */
    boolean mayBecome(Spelling other, int edits) {
      return Long.bitCount(letters & ~other.letters) <= edits
          && Long.bitCount(other.letters & ~letters) <= edits;
    }
  }

  public Spellings(Collection<String> words) {
    words.forEach(word ->
        byLength.computeIfAbsent(word.length(), l -> new ArrayList<>()).add(Spelling.of(word)));
  }

  public Optional<String> nearest(String written) {
    Spelling wanted = Spelling.of(written);
    int edits = Nearest.limit(written);
    Map<Integer, List<Spelling>> near =
        byLength.subMap(written.length() - edits, true, written.length() + edits, true);
    return Nearest.to(
        written,
        near.values().stream()
            .flatMap(List::stream)
            .filter(s -> wanted.mayBecome(s, edits))
            .map(Spelling::word)
            .toList());
  }
}
