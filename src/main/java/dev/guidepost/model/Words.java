package dev.guidepost.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The theme's words in one language: every text on a page that no author wrote.
 *
 * @param texts text by key, e.g. {@code search_label}; {@code {0}} stands for a value
 * @param missing keys for which another language stands in, in their order
 */
public record Words(Lang lang, Map<String, String> texts, List<String> missing) {
  public Words {
    texts = Map.copyOf(texts);
    missing = List.copyOf(missing);
  }

  public Words(Lang lang, Map<String, String> texts) {
    this(lang, texts, List.of());
  }

  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no word '" + key + "' in language " + lang);
    }
    return text;
  }

  /** The text with {@code {0}}, {@code {1}} ... replaced. */
  public String get(String key, Object... values) {
    return fill(get(key), List.of(values));
  }

  public static String fill(String text, List<?> values) {
    String filled = text;
    for (int i = 0; i < values.size(); i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(values.get(i)));
    }
    return filled;
  }

  public Fingerprint fingerprint() {
    return Fingerprint.of(lang.tag(), new TreeMap<>(texts).toString());
  }
}
