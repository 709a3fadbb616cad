package dev.guidepost.markdown;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes an id of a heading's text: letters, digits and ideographs stay, all punctuation goes,
 * spaces become hyphens.
 */
final class Slug {
  private Slug() {}

  static String of(String text) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c)
          || c == '_'
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(c);
      } else if (Character.isWhitespace(c)
          || c == '-'
          || c == '/'
          || c == '–'
          || c == '—'
          || c == '.'
          || c == '、') {
        gap = true;
      }
    }
    if (slug.isEmpty()) {
      return "section";
    }
    return Character.isDigit(slug.codePointAt(0)) ? "_" + slug : slug.toString();
  }
}
