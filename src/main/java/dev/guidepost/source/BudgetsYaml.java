package dev.guidepost.source;

import static dev.guidepost.schema.Key.of;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code budgets} of {@code site.yml}. That of the search may stand among what else is said
 * of the search.
 *
 * @param searchAt where it stands, else the file
 */
record BudgetsYaml(
    SiteConfig.Budgets budgets,
    Optional<Long> search,
    Location searchAt,
    List<Diagnostic> diagnostics) {
  private static final Kind NUMBER = new Kind.Decimal();

  static final Kind KIND =
      new Kind.Nested(
          Schema.of(
              "budgets",
              of(
                  "page",
                  NUMBER,
                  "bytes, compressed, that a page with its styles and scripts may cost before it"
                      + " shows"),
              of("search", NUMBER, "bytes, compressed, that a reader's first query may cost"),
              of("file", NUMBER, "bytes that a file which is no picture may have")));

  static BudgetsYaml read(Values budgets, Values search, String file) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    SiteConfig.Limit page = new SiteConfig.Limit(bytes(budgets, "page", file, diagnostics));
    SiteConfig.Limit heavy = new SiteConfig.Limit(bytes(budgets, "file", file, diagnostics));
    Optional<Long> here = bytes(budgets, "search", file, diagnostics);
    Optional<Long> there = bytes(search, "budget", file, diagnostics);
    if (here.isPresent() && there.isPresent()) {
      diagnostics.add(
          Diagnostic.error(
              "config",
              search.at("budget").orElse(Location.of(file)),
              "the budget of the search is given twice",
              "keep 'search' of budgets"));
    }
    return new BudgetsYaml(
        new SiteConfig.Budgets(page, heavy),
        here.or(() -> there),
        budgets.at("search").or(() -> search.at("budget")).orElse(Location.of(file)),
        diagnostics);
  }

  private static Optional<Long> bytes(
      Values values, String key, String file, List<Diagnostic> diagnostics) {
    Optional<Double> number = values.number(key);
    if (number.isPresent() && (number.get() < 1 || !Numbers.isWhole(number.get()))) {
      diagnostics.add(
          Diagnostic.error(
              "config",
              values.at(key).orElse(Location.of(file)),
              "'"
                  + key
                  + "' is "
                  + Numbers.plain(number.get())
                  + ", expected a whole number above 0",
              "write the bytes in digits, e.g. " + key + ": 40000"));
      return Optional.empty();
    }
    return number.map(Double::longValue);
  }
}
