package dev.guidepost.model;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often somebody looks whether a page is still true. */
public final class ReviewPeriod {
  public static final String HINT = "write days, weeks, months or years, e.g. 180d, 6w, 6m or 1y";

  private static final Pattern FORM =
      Pattern.compile("\\s*([1-9]\\d{0,3})\\s*(d|days?|w|weeks?|m|months?|y|years?)\\s*");

  private ReviewPeriod() {}

  /**
   * @param text {@code 180d}, {@code 26w}, {@code 6m}, {@code 1y}, or with the word in full
   */
  public static Optional<Period> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(form.group(1));
    return Optional.of(
        switch (form.group(2).charAt(0)) {
          case 'd' -> Period.ofDays(count);
          case 'w' -> Period.ofWeeks(count);
          case 'm' -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }
}
