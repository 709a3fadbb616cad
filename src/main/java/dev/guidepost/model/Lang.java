package dev.guidepost.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language of the site, named by the folder that holds its pages: a BCP 47 tag such as {@code zh}
 * or {@code pt-BR}.
 */
public record Lang(String tag) implements Comparable<Lang> {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  public Lang {
    if (!isTag(tag)) {
      throw new IllegalArgumentException(
          "not a language tag: '" + tag + "' (expected e.g. en, zh, pt-BR)");
    }
  }

  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  /** The primary language subtag, {@code zh} of {@code zh-Hant}. */
  public String primary() {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Lang other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
