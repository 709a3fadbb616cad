package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Heading;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.List;

/**
 * Screen readers go from heading to heading; a skipped level sounds like a missing section (WCAG
 * 1.3.1).
 */
final class HeadingOrder implements Check {
  @Override
  public String code() {
    return "heading-order";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Edition edition : subject.site().editions()) {
      for (SitePage page : edition.pages()) {
        if (!page.isFallback()) {
          check(page.article(), diagnostics);
        }
      }
    }
    return diagnostics;
  }

  private void check(Article article, List<Diagnostic> diagnostics) {
    int level = 1;
    for (Heading heading : article.outline()) {
      if (heading.level() > level + 1) {
        diagnostics.add(
            Diagnostic.warning(
                code(),
                article.at(),
                "the heading '"
                    + heading.text()
                    + "' is of level "
                    + heading.level()
                    + " and stands below one of level "
                    + level,
                "write " + "#".repeat(level + 1) + " " + heading.text()));
        return;
      }
      level = heading.level();
    }
  }
}
