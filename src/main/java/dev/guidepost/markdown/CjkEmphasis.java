package dev.guidepost.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

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

  /**
   * CommonMark's rules 9 and 10 ask for the lengths of the runs as they were written; flexmark asks
   * for what is left of them, and forgets that two runs of three do belong together.
   */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    int opening = written(opener);
    int closing = written(closer);
    boolean bothWays = opener.canClose() || closer.canOpen();
    if (bothWays && (opening + closing) % 3 == 0 && opening % 3 != 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  private static int written(DelimiterRun run) {
    if (!(run instanceof Delimiter delimiter)) {
      return run.length();
    }
    BasedSequence text = delimiter.getInput();
    int start = delimiter.getIndex();
    int end = start;
    while (start > 0 && text.charAt(start - 1) == '*') {
      start--;
    }
    while (end < text.length() && text.charAt(end) == '*') {
      end++;
    }
    return Math.max(run.length(), end - start - (isEscaped(text, start) ? 1 : 0));
  }

  private static boolean isEscaped(BasedSequence text, int at) {
    int backslashes = 0;
    while (at > backslashes && text.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
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
