package dev.guidepost.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds words in prose, all of them in one look. Words that begin or end with a Latin letter or a
 * digit are found as whole words, Chinese ones wherever they stand. A word in lower case is found
 * in any case, one with a capital just as it is written. A space stands for any, a line break too.
 *
 * @param <T> what is known of a word
 */
final class TermIndex<T> {
  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();

  private record Entry<T>(String word, boolean anyCase, T term) {}

  /**
   * @param to behind the last character
   */
  record Hit<T>(T term, int from, int to) {}

  TermIndex(List<T> terms, Function<T, String> word) {
    for (T term : terms) {
      String written = word.apply(term);
      String lower = written.toLowerCase(Locale.ROOT);
      boolean anyCase = written.equals(lower);
      byFirst
          .computeIfAbsent(lower.charAt(0), c -> new ArrayList<>())
          .add(new Entry<>(written, anyCase, term));
    }
    byFirst
        .values()
        .forEach(
            entries -> entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.word().length())));
  }

  /** The longest word at each place; a hit begins behind the end of the one before it. */
  List<Hit<T>> in(String words) {
    List<Hit<T>> hits = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      int end = -1;
      for (Entry<T> entry : byFirst.getOrDefault(lower(words.charAt(at)), List.of())) {
        end = end(words, at, entry);
        if (end > 0) {
          hits.add(new Hit<>(entry.term(), at, end));
          break;
        }
      }
      at = Math.max(at + 1, end);
    }
    return hits;
  }

  private static <T> int end(String words, int from, Entry<T> entry) {
    String word = entry.word();
    int at = from;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == ' ') {
        int gap = gap(words, at);
        if (gap == at) {
          return -1;
        }
        at = gap;
      } else if (at < words.length() && same(words.charAt(at), word.charAt(i), entry.anyCase())) {
        at++;
      } else {
        return -1;
      }
    }
    return isApart(words, from, -1) && isApart(words, at - 1, 1) ? at : -1;
  }

  /** Behind spaces, with one line break among them at most and the marks of a quote behind it. */
  private static int gap(String words, int from) {
    int at = from;
    int lines = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      lines += c == '\n' ? 1 : 0;
      if (lines > 1 || c != '\n' && c != ' ' && c != '\t' && !(lines == 1 && c == Prose.THING)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean same(char written, char wanted, boolean anyCase) {
    return written == wanted || anyCase && lower(written) == wanted;
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  /** Whether a Latin word begins or ends at this place, and is not part of a name with dots. */
  private static boolean isApart(String words, int at, int step) {
    if (!isWordPart(words.charAt(at))) {
      return true;
    }
    int next = at + step;
    if (next < 0 || next >= words.length()) {
      return true;
    }
    char c = words.charAt(next);
    int beyond = next + step;
    boolean joins =
        ".@/\\_".indexOf(c) >= 0
            && beyond >= 0
            && beyond < words.length()
            && isWordPart(words.charAt(beyond));
    return !isWordPart(c) && !joins;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) && !Prose.isHan(c);
  }
}
