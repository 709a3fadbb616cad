package dev.guidepost.source;

/**
 * Finds code between backticks on one line, as CommonMark 0.31.2 §6.1 does: a run of backticks ends
 * at the next run of equal length.
 */
final class InlineCode {
  private InlineCode() {}

  static boolean covers(String line, int offset) {
    int i = 0;
    while (i < line.length() && i <= offset) {
      if (line.charAt(i) != '`') {
        i++;
        continue;
      }
      int run = run(line, i);
      int close = i + run;
      while (close < line.length()) {
        if (line.charAt(close) != '`') {
          close++;
          continue;
        }
        int other = run(line, close);
        if (other == run) {
          break;
        }
        close += other;
      }
      if (close >= line.length()) {
        i += run;
      } else if (offset >= i && offset < close + run) {
        return true;
      } else {
        i = close + run;
      }
    }
    return false;
  }

  private static int run(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return end - from;
  }
}
