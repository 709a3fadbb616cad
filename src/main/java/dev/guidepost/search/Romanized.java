package dev.guidepost.search;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Any text in the letters of an address. */
public final class Romanized {
  private Romanized() {}

  /** In a-z, 0-9 and hyphens, Chinese in pinyin; empty if nothing is left. */
  public static String of(String text) {
    return Transliterator.getInstance("Han-Latin; Any-Latin; Latin-ASCII")
        .transliterate(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
