package dev.guidepost.search;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Traditional characters as the simplified ones that the pages have, and the other way round: a
 * character that no page has is read as its other form, if one has that. The forms are those of
 * ICU's transliterator between Traditional and Simplified Chinese.
 */
final class Variants {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  private final Map<Character, Character> known = new TreeMap<>();

  private Variants() {}

  static Variants of(Dictionary dictionary) {
    Variants variants = new Variants();
    if (dictionary.all().tailMap("\u4E00").isEmpty()) {
      return variants;
    }
    StringBuilder all = new StringBuilder();
    for (int c = FIRST; c <= LAST; c++) {
      all.append((char) c);
    }
    variants.add(all, Transliterator.getInstance("Traditional-Simplified"), dictionary);
    variants.add(all, Transliterator.getInstance("Simplified-Traditional"), dictionary);
    return variants;
  }

  private void add(StringBuilder all, Transliterator forms, Dictionary dictionary) {
    for (int i = 0; i < all.length(); i++) {
      String one = String.valueOf(all.charAt(i));
      String other = forms.transliterate(one);
      if (other.length() == 1
          && !other.equals(one)
          && !dictionary.has(one)
          && dictionary.has(other)) {
        known.putIfAbsent(one.charAt(0), other.charAt(0));
      }
    }
  }

  String apply(String text) {
    StringBuilder applied = new StringBuilder(text);
    for (int i = 0; i < applied.length(); i++) {
      applied.setCharAt(i, known.getOrDefault(applied.charAt(i), applied.charAt(i)));
    }
    return applied.toString();
  }

  /** By the character that readers type. */
  Map<Character, Character> all() {
    return known;
  }
}
