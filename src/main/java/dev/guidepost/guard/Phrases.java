package dev.guidepost.guard;

import dev.guidepost.guard.Finding.Kind;
import dev.guidepost.guard.Finding.Level;
import java.util.Arrays;
import java.util.List;

/**
 * Recovery phrases: rows of words of one list with nothing but spaces, digits and punctuation
 * between them. Lists of words that somebody counts up are shorter, or of fewer different words;
 * Chinese characters, nearly all of which are in the lists, stand apart in phrases only.
 */
final class Phrases {
  private static final int WHOLE = 12;
  private static final int PART = 8;
  private static final int DISTINCT = 9;
  private static final int DISTINCT_OF_PART = 7;

  /** So many of the neighbours in a row of Chinese may be neighbours on the site as well. */
  private static final double KNOWN = 0.15;

  private final Plain text;
  private final HanPairs pairs;
  private final List<Finding> found;
  private final Row english = new Row();
  private final Row chinese = new Row();
  private int tokens;

  /** Words that stand in a row, by their places. */
  private static final class Row {
    int[] words = new int[32];
    int[] starts = new int[32];
    int[] ends = new int[32];
    int size;

    void add(int word, int start, int end) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      words[size] = word;
      starts[size] = start;
      ends[size++] = end;
    }

    /** How many different ones, as far as it matters. */
    int distinct() {
      return (int) Arrays.stream(words, 0, size).distinct().limit(DISTINCT).count();
    }
  }

  private Phrases(Plain text, HanPairs pairs, List<Finding> found) {
    this.text = text;
    this.pairs = pairs;
    this.found = found;
  }

  static void find(Plain text, HanPairs pairs, List<Finding> found) {
    new Phrases(text, pairs, found).find();
  }

  private void find() {
    int at = 0;
    while (at < text.length()) {
      char c = text.at(at);
      int start = at++;
      if (Plain.isLatin(c)) {
        while (at < text.length() && Plain.isLatin(text.at(at))) {
          at++;
        }
        word(start, at);
      } else if (Plain.isHan(c)) {
        while (at < text.length() && Plain.isHan(text.at(at))) {
          at++;
        }
        characters(start, at);
      } else if (Plain.isForeign(c)) {
        tokens++;
        endEnglish();
        endChinese();
      }
    }
    if (english.size >= PART
        && english.size < WHOLE
        && english.size == tokens
        && english.distinct() >= DISTINCT_OF_PART) {
      found.add(
          text.found(
              Kind.PHRASE_PARTIAL, Level.ASK, english.starts[0], english.ends[english.size - 1]));
    }
    endEnglish();
    endChinese();
  }

  private void word(int start, int end) {
    tokens++;
    endChinese();
    int number = WordLists.english(text, start, end);
    if (number < 0) {
      endEnglish();
    } else {
      english.add(number, start, end);
    }
  }

  private void characters(int start, int end) {
    tokens++;
    endEnglish();
    if (end - start == 1) {
      chinese.add(text.at(start), start, end);
    } else {
      endChinese();
      unspaced(start, end);
    }
  }

  private void endEnglish() {
    if (english.size >= WHOLE
        && (english.distinct() >= DISTINCT
            || Checksum.isSomewhere(english.words, 0, english.size))) {
      add(Level.BLOCK, english, 0, english.size);
    }
    english.size = 0;
  }

  private void endChinese() {
    if (chinese.size >= WHOLE) {
      WordLists.CHINESE.forEach(this::separated);
    }
    chinese.size = 0;
  }

  private void separated(short[] list) {
    int[] numbers = new int[chinese.size];
    int from = 0;
    for (int i = 0; i <= chinese.size; i++) {
      if (i < chinese.size) {
        numbers[i] = WordLists.chinese(list, (char) chinese.words[i]);
      }
      if (i == chinese.size || numbers[i] < 0) {
        if (i - from >= WHOLE) {
          boolean isPhrase = Checksum.isSomewhere(numbers, from, i);
          add(isPhrase ? Level.BLOCK : Level.ASK, chinese, from, i);
        }
        from = i + 1;
      }
    }
  }

  private void add(Level level, Row row, int from, int to) {
    found.add(text.found(Kind.MNEMONIC, level, row.starts[from], row.ends[to - 1]));
  }

  private void unspaced(int start, int end) {
    int size = end - start;
    if (Checksum.SIZES.contains(size)
        && WordLists.CHINESE.stream().anyMatch(list -> isPhrase(list, start, size))
        && known(start, end) <= KNOWN) {
      found.add(text.found(Kind.MNEMONIC, Level.ASK, start, end));
    }
  }

  private boolean isPhrase(short[] list, int start, int size) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = WordLists.chinese(list, text.at(start + i));
      if (numbers[i] < 0) {
        return false;
      }
    }
    return Checksum.holds(numbers, 0, size);
  }

  private double known(int start, int end) {
    int known = 0;
    for (int i = start + 1; i < end; i++) {
      known += pairs.knows(text.at(i - 1), text.at(i)) ? 1 : 0;
    }
    return (double) known / (end - start - 1);
  }
}
