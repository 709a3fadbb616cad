package dev.guidepost.render;

import dev.guidepost.model.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates as readers write them. The words come from the catalogue and not from the Java platform,
 * whose names of months change.
 */
final class Dates {
  static final PageView.DateView NONE = new PageView.DateView("", "");

  private Dates() {}

  static PageView.DateView view(Optional<LocalDate> date, Words words) {
    return date.map(d -> new PageView.DateView(d.toString(), text(d, words))).orElse(NONE);
  }

  private static String text(LocalDate date, Words words) {
    String[] months = words.get("months").split(" ");
    return words
        .get("date")
        .replace("{y}", Integer.toString(date.getYear()))
        .replace("{m}", Integer.toString(date.getMonthValue()))
        .replace(
            "{mon}",
            months.length == 12
                ? months[date.getMonthValue() - 1]
                : Integer.toString(date.getMonthValue()))
        .replace("{d}", Integer.toString(date.getDayOfMonth()));
  }
}
