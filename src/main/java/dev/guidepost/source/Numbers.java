package dev.guidepost.source;

import java.math.BigDecimal;

/** Numbers as authors write them. */
final class Numbers {
  private Numbers() {}

  static boolean isWhole(double number) {
    return number == Math.rint(number);
  }

  /** In digits, a whole one without {@code .0}. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
