package dev.guidepost.check;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a file system sees of a path if it tells neither upper case from lower nor two ways to write
 * a character apart, as those of Windows and macOS.
 */
final class FoldedName {
  private FoldedName() {}

  static String of(String path) {
    return compatible(compatible(path).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
  }

  private static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
