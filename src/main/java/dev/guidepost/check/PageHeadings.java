package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Heading;
import dev.guidepost.model.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished page has one heading of the first level, and its headings skip no level, those of the
 * theme included. Where the text of the page itself skips one, its author hears of that instead.
 */
final class PageHeadings implements Check {
  @Override
  public String code() {
    return "html-headings";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Set<String> excused = new HashSet<>();
    subject
        .site()
        .editions()
        .forEach(edition ->
            edition.pages().stream()
                .filter(page -> skips(page.article()))
                .forEach(page -> excused.add(page.url())));
    Map<String, List<HtmlPage>> mistakes = new LinkedHashMap<>();
    for (HtmlPage page : subject.pages()) {
      if (!page.isBlank()) {
        for (String mistake : mistakes(page, excused.contains(page.url()))) {
          mistakes.computeIfAbsent(mistake, m -> new ArrayList<>()).add(page);
        }
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    mistakes.forEach((mistake, pages) ->
        diagnostics.add(
            Diagnostic.warning(
                code(),
                Location.of(pages.getFirst().path()),
                OnPages.of(pages) + " " + mistake,
                "mend it in the theme's templates")));
    return diagnostics;
  }

  private static boolean skips(Article article) {
    int level = 1;
    for (Heading heading : article.outline()) {
      if (heading.level() > level + 1) {
        return true;
      }
      level = heading.level();
    }
    return false;
  }

  private static List<String> mistakes(HtmlPage page, boolean excused) {
    List<String> mistakes = new ArrayList<>();
    long first = page.headings().stream().filter(h -> h.level() == 1).count();
    if (first != 1) {
      mistakes.add("has " + (first == 0 ? "no <h1>" : first + " elements <h1>"));
    }
    int level = 0;
    for (HtmlPage.Heading heading : page.headings()) {
      if (heading.level() > level + 1 && !excused && level > 0) {
        mistakes.add(
            "has the heading '"
                + heading.text()
                + "' of level "
                + heading.level()
                + " below one of level "
                + level);
        break;
      }
      level = heading.level();
    }
    return mistakes;
  }
}
