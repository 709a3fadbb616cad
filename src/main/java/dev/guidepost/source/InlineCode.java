package dev.guidepost.source;

import java.util.BitSet;

/**
 * Finds code between backticks on one line, as CommonMark 0.31.2 §6.1 does: a run of backticks ends
 * at the next run of equal length.
 */
final class InlineCode {
  private InlineCode() {}

  /** The places in the line that are code, its backticks included. */
  static BitSet of(String line) {
    BitSet code = new BitSet(line.length());
    int i = 0;
    while (i < line.length()) {
      if (line.charAt(i) != '`') {
        i++;
        continue;
      }
      int run = run(line, i);
      int close = closing(line, i + run, run);
      if (close < line.length()) {
        code.set(i, close + run);
        i = close + run;
      } else {
        i += run;
      }
    }
    return code;
  }

  private static int closing(String line, int from, int length) {
    int at = from;
    while (at < line.length()) {
      int run = run(line, at);
      if (run == length) {
        return at;
      }
      at += Math.max(run, 1);
    }
    return at;
  }

  private static int run(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return end - from;
  }
}
