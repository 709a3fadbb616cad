package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page that says nothing wastes the reader's click. The pages of folders list what is in them and
 * may have no text.
 */
final class EmptyPages implements Check {
  @Override
  public String code() {
    return "empty-page";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Edition edition : subject.site().editions()) {
      Set<String> folders = new HashSet<>(Set.of(edition.home(), edition.glossaryUrl()));
      edition.sections().forEach(s -> folders(s, folders));
      for (SitePage page : edition.pages()) {
        if (!page.isFallback()
            && !folders.contains(page.url())
            && page.article().body().isEmpty()
            && page.article().answer().isEmpty()) {
          diagnostics.add(
              Diagnostic.warning(
                  code(),
                  page.article().at(),
                  "the page has no text",
                  "write it, or mark it draft: true"));
        }
      }
    }
    return diagnostics;
  }

  private static void folders(Site.Section section, Set<String> into) {
    into.add(section.url());
    section.sections().forEach(s -> folders(s, into));
  }
}
