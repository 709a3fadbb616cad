package dev.guidepost.markdown;

import java.util.Optional;

/**
 * A linear look at a text before it is parsed: refuses shapes on which flexmark overflows its stack
 * or takes quadratic time and which no reader would want either. The limits leave room for every
 * page of three real documentation sites.
 */
final class Guard {
  private static final int MAX_CHARS = 512 * 1024;
  private static final int MAX_LINE = 20_000;
  private static final int MAX_DEPTH = 24;
  private static final int MAX_RUN = 500;
  private static final int MAX_PIPES = 200;
  private static final int MAX_TAGS = 600;
  private static final int MAX_BRACKETS = 1_000;
  private static final int MAX_EMPHASIS = 2_000;
  private static final int MAX_ESCAPES = 400;

  private final String text;
  private int angles;
  private int brackets;
  private int emphasis;

  private Guard(String text) {
    this.text = text;
  }

  /**
   * @param offset where it is in the text
   */
  record Refusal(int offset, String message) {}

  static Optional<Refusal> refuses(String text) {
    return text.length() > MAX_CHARS
        ? Optional.of(
            new Refusal(
                0,
                "the page is "
                    + text.length()
                    + " characters long, at most "
                    + MAX_CHARS
                    + " are read"))
        : new Guard(text).lines();
  }

  private Optional<Refusal> lines() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Optional<Refusal> refusal = line(start, end);
      if (refusal.isPresent()) {
        return refusal;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private Optional<Refusal> line(int start, int end) {
    if (end - start > MAX_LINE) {
      return over(start, "a line of " + (end - start) + " characters", MAX_LINE);
    }
    if (text.substring(start, end).isBlank()) {
      angles = 0;
      brackets = 0;
      emphasis = 0;
      return Optional.empty();
    }
    if (depth(start, end) > MAX_DEPTH) {
      return over(start, "lists and quotes nested " + depth(start, end) + " deep", MAX_DEPTH);
    }
    int pipes = 0;
    int escapes = 0;
    int run = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      run = i > start && c == text.charAt(i - 1) ? run + 1 : 1;
      if (run > MAX_RUN && c != ' ') {
        return over(i, "the character '" + c + "' repeated", MAX_RUN);
      }
      switch (c) {
        case '|' -> pipes++;
        case '<' -> angles++;
        case '[' -> brackets++;
        case '*', '_', '~' -> emphasis++;
        case '\\' -> escapes++;
        default -> {}
      }
    }
    if (pipes > MAX_PIPES) {
      return over(start, pipes + " table cells in a line", MAX_PIPES);
    }
    if (escapes > MAX_ESCAPES) {
      return over(start, escapes + " backslashes in a line", MAX_ESCAPES);
    }
    if (angles > MAX_TAGS) {
      return over(start, angles + " '<' in a paragraph", MAX_TAGS);
    }
    if (brackets > MAX_BRACKETS) {
      return over(start, brackets + " '[' in a paragraph", MAX_BRACKETS);
    }
    return emphasis > MAX_EMPHASIS
        ? over(start, emphasis + " '*', '_' or '~' in a paragraph", MAX_EMPHASIS)
        : Optional.empty();
  }

  /** Block markers at the start of the line, and its indentation in steps of two. */
  private int depth(int start, int end) {
    int depth = 0;
    int spaces = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        spaces += c == '\t' ? 4 : 1;
        i++;
      } else if (c == '>') {
        depth++;
        i++;
      } else if ((c == '-' || c == '*' || c == '+') && i + 1 < end && text.charAt(i + 1) == ' ') {
        depth++;
        i += 2;
      } else if (Character.isDigit(c) && ordered(i, end) > i) {
        depth++;
        i = ordered(i, end);
      } else {
        break;
      }
    }
    return Math.max(depth, i < end ? Math.min(spaces / 4, MAX_DEPTH) : 0);
  }

  private int ordered(int from, int end) {
    int i = from;
    while (i < end && i - from < 9 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean marker =
        i + 1 < end
            && (text.charAt(i) == '.' || text.charAt(i) == ')')
            && text.charAt(i + 1) == ' ';
    return marker ? i + 2 : from;
  }

  private static Optional<Refusal> over(int offset, String what, int limit) {
    return Optional.of(new Refusal(offset, what + ", at most " + limit + " are read"));
  }
}
