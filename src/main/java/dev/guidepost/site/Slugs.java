package dev.guidepost.site;

import dev.guidepost.model.Fingerprint;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that a page or a folder stands for: ASCII, since chat programs cut or
 * encode anything else.
 */
final class Slugs {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-_.][a-z0-9]+)*");
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]");
  private static final int MAX = 80;

  private Slugs() {}

  /** Whether an author's own slug can stand in an address and as a folder on every system. */
  static boolean isSlug(String text) {
    return text.length() <= MAX && SLUG.matcher(text).matches() && !isDevice(text);
  }

  /** Whether no file on Windows can have this name. */
  static boolean isDevice(String text) {
    return DEVICE.matcher(text).matches();
  }

  /** Made of a file's name; empty if nothing ASCII is in it. */
  static Optional<String> ofName(String name) {
    String ascii =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (ascii.length() > MAX) {
      ascii = ascii.substring(0, MAX).replaceAll("-+$", "");
    }
    return ascii.isEmpty()
        ? Optional.empty()
        : Optional.of(DEVICE.matcher(ascii).matches() ? ascii + "-page" : ascii);
  }

  /** A stable stand-in for a name without ASCII letters. */
  static String standIn(String name) {
    return "p-"
        + Fingerprint.of(Normalizer.normalize(name, Normalizer.Form.NFC)).hex().substring(0, 8);
  }
}
