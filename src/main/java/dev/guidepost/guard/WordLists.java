package dev.guidepost.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The words of recovery phrases with their numbers (BIP-39). */
final class WordLists {
  private static final int LETTERS = 27;
  private static final int PREFIX = 4;

  private static final List<String> ENGLISH = read("english");

  /** Number of a word by its first four letters, which no two words share; −1 for none. */
  private static final short[] BY_PREFIX = byPrefix();

  private static final short[] SIMPLIFIED = byCharacter(read("chinese_simplified"));
  private static final short[] TRADITIONAL = byCharacter(read("chinese_traditional"));

  /** By character. */
  static final List<short[]> CHINESE = List.of(SIMPLIFIED, TRADITIONAL);

  private WordLists() {}

  /** Number of an English word or of one that begins with these four letters; −1 for none. */
  static int english(Plain text, int from, int to) {
    int size = to - from;
    if (size < 3 || size > 8) {
      return -1;
    }
    int key = 0;
    for (int i = 0; i < PREFIX; i++) {
      key = key * LETTERS + (i < size ? letter(text.at(from + i)) : 0);
    }
    int number = BY_PREFIX[key];
    if (number < 0 || size <= PREFIX) {
      return number;
    }
    String word = ENGLISH.get(number);
    if (word.length() != size) {
      return -1;
    }
    for (int i = PREFIX; i < size; i++) {
      if (letter(word.charAt(i)) != letter(text.at(from + i))) {
        return -1;
      }
    }
    return number;
  }

  static int chinese(short[] list, char c) {
    return list[c - 0x3400];
  }

  private static int letter(char c) {
    return (c | 0x20) - 'a' + 1;
  }

  private static short[] byPrefix() {
    short[] numbers = new short[LETTERS * LETTERS * LETTERS * LETTERS];
    Arrays.fill(numbers, (short) -1);
    for (int n = 0; n < ENGLISH.size(); n++) {
      int key = 0;
      for (int i = 0; i < PREFIX; i++) {
        String word = ENGLISH.get(n);
        key = key * LETTERS + (i < word.length() ? letter(word.charAt(i)) : 0);
      }
      numbers[key] = (short) n;
    }
    return numbers;
  }

  private static short[] byCharacter(List<String> words) {
    short[] numbers = new short[0xA000 - 0x3400];
    Arrays.fill(numbers, (short) -1);
    for (int n = 0; n < words.size(); n++) {
      numbers[words.get(n).charAt(0) - 0x3400] = (short) n;
    }
    return numbers;
  }

  static List<String> read(String name) {
    try (InputStream in =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(name + ".txt"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
