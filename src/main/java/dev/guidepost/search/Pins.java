package dev.guidepost.search;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Queries for which two pages want to come first, which only one can. */
final class Pins {
  private Pins() {}

  static List<Diagnostic> twice(Edition edition) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Article> first = new HashMap<>();
    edition.pages().stream()
        .filter(Entries::isFound)
        .sorted(Comparator.comparing(SitePage::url))
        .map(SitePage::article)
        .forEach(article -> {
          for (String pin : article.front().searchPins()) {
            Article other = first.putIfAbsent(Planner.comparable(pin).strip(), article);
            if (other != null && !other.equals(article)) {
              diagnostics.add(twice(pin, article, other));
            }
          }
        });
    return diagnostics;
  }

  private static Diagnostic twice(String pin, Article article, Article other) {
    return Diagnostic.warning(
        "search-pin-twice",
        article.front().values().nested("search").at("pin").orElse(article.at()),
        "'" + pin + "' is pinned here and in '" + other.path() + "', which comes first",
        "remove one of the two pins");
  }
}
