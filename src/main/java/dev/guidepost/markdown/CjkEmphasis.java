package dev.guidepost.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;

/**
 * Emphasis with {@code *} that works in Chinese. CommonMark 0.31.2 §6.2 wants a space or
 * punctuation outside of a delimiter run that has punctuation inside, which Chinese never writes:
 * {@code **注意：**请}. Here a wide character on either side counts as a letter that may stand next to
 * anything (the amendment proposed in commonmark-spec issue 650). Text without wide characters is
 * read as CommonMark says.
 */
final class CjkEmphasis extends EmphasisDelimiterProcessor {
  CjkEmphasis() {
    super('*', false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return flanking(
        after,
        before,
        afterIsPunctuation,
        beforeIsPunctuation,
        afterIsWhitespace,
        beforeIsWhitespace);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return flanking(
        before,
        after,
        beforeIsPunctuation,
        afterIsPunctuation,
        beforeIsWhitespace,
        afterIsWhitespace);
  }

  private static boolean flanking(
      String inside,
      String outside,
      boolean insideIsPunctuation,
      boolean outsideIsPunctuation,
      boolean insideIsWhitespace,
      boolean outsideIsWhitespace) {
    if (insideIsWhitespace) {
      return false;
    }
    boolean insideMatters = insideIsPunctuation && !Wide.is(inside);
    return !insideMatters || outsideIsWhitespace || outsideIsPunctuation || Wide.is(outside);
  }
}
