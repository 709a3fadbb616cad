package dev.guidepost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Chinese by its sound: what titles and headings say, for those who type pinyin or pick the
 * wrong character of the right sound. {@code pinyin.js} does the same in the browser.
 */
final class Pinyin {
  private static final Pattern RUN = Pattern.compile("[\\u4E00-\\u9FEF]{2,}");

  /** So many characters of titles and headings are kept. */
  private static final int MOST_CHARACTERS = 40_000;

  private static final int MOST_FOUND = 5;

  private final List<String> phrases;
  private final Map<Character, Set<String>> readings;

  private Pinyin(List<String> phrases, Map<Character, Set<String>> readings) {
    this.phrases = phrases;
    this.readings = readings;
  }

  static Pinyin of(List<Entry> entries, Dictionary dictionary) {
    Set<String> phrases = new LinkedHashSet<>();
    entries.forEach(e -> collect(e.title(), phrases));
    entries.forEach(e -> e.passages().forEach(p -> collect(p.heading(), phrases)));
    if (phrases.isEmpty()) {
      return new Pinyin(List.of(), Map.of());
    }
    List<String> kept = new ArrayList<>();
    int characters = 0;
    for (String phrase : phrases) {
      characters += phrase.length();
      if (characters <= MOST_CHARACTERS) {
        kept.add(phrase);
      }
    }
    List<Character> known =
        dictionary.all().subMap("\u4E00", "\u9FF0").keySet().stream()
            .filter(t -> t.length() == 1)
            .map(t -> t.charAt(0))
            .toList();
    return new Pinyin(kept, Readings.of(known));
  }

  private static void collect(String text, Set<String> into) {
    Matcher run = RUN.matcher(Analysis.fold(text));
    while (run.find()) {
      into.add(run.group());
    }
  }

  List<String> phrases() {
    return phrases;
  }

  Map<Character, Set<String>> readings() {
    return readings;
  }

  /**
   * What sounds like the letters, at least two characters: complete ones first, then what is
   * written most often.
   *
   * @param typing whether the last syllable may be about to be typed
   */
  List<String> spelled(String letters, boolean typing) {
    Found found = new Found();
    for (String phrase : phrases) {
      for (int start = 0; start + 1 < phrase.length(); start++) {
        spell(phrase, start, start, letters, 0, typing, found);
      }
    }
    return found.best();
  }

  private void spell(
      String phrase, int start, int at, String letters, int from, boolean typing, Found found) {
    if (at == phrase.length()) {
      return;
    }
    for (String syllable : readings.getOrDefault(phrase.charAt(at), Set.of())) {
      int end = from + syllable.length();
      if (letters.startsWith(syllable, from)) {
        if (end < letters.length()) {
          spell(phrase, start, at + 1, letters, end, typing, found);
        } else if (at > start) {
          found.add(phrase.substring(start, at + 1), true);
        }
      } else if (typing && at > start && syllable.startsWith(letters.substring(from))) {
        found.add(phrase.substring(start, at + 1), false);
      }
    }
  }

  /** What is written otherwise and sounds the same. */
  List<String> homophones(String text) {
    Found found = new Found();
    for (String phrase : phrases) {
      for (int start = 0; start + text.length() <= phrase.length(); start++) {
        if (text.length() > 1 && soundsLike(text, phrase, start)) {
          found.add(phrase.substring(start, start + text.length()), true);
        }
      }
    }
    return found.best();
  }

  private boolean soundsLike(String text, String phrase, int start) {
    for (int i = 0; i < text.length(); i++) {
      Set<String> one = readings.getOrDefault(text.charAt(i), Set.of());
      Set<String> other = readings.getOrDefault(phrase.charAt(start + i), Set.of());
      if (one.stream().noneMatch(other::contains)) {
        return false;
      }
    }
    return true;
  }

  private static final class Found {
    private final Map<String, Integer> complete = new HashMap<>();
    private final Map<String, Integer> begun = new HashMap<>();

    void add(String text, boolean isComplete) {
      (isComplete ? complete : begun).merge(text, 1, Integer::sum);
    }

    List<String> best() {
      begun.keySet().removeAll(complete.keySet());
      List<String> best = new ArrayList<>(ordered(complete));
      best.addAll(ordered(begun));
      return best.size() > MOST_FOUND ? List.copyOf(best.subList(0, MOST_FOUND)) : best;
    }

    private static List<String> ordered(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
