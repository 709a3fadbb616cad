package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Readers tell pages apart by their titles, in lists and in search. */
final class DuplicateTitles implements Check {
  @Override
  public String code() {
    return "duplicate-title";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Edition edition : subject.site().editions()) {
      Map<String, Article> seen = new HashMap<>();
      for (SitePage page : edition.pages()) {
        if (!page.isFallback()) {
          Article other = seen.putIfAbsent(page.article().title(), page.article());
          if (other != null) {
            diagnostics.add(
                Diagnostic.warning(
                    code(),
                    page.article().at("title"),
                    "the title '" + page.article().title() + "' is also that of " + other.path(),
                    "let each title say what only its page answers"));
          }
        }
      }
    }
    return diagnostics;
  }
}
