package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.List;

/** Tells which pages a language shows in another one. */
final class MissingTranslations implements Check {
  @Override
  public String code() {
    return "translation-missing";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Edition edition : subject.site().editions()) {
      for (SitePage page : edition.pages()) {
        if (page.isFallback()) {
          diagnostics.add(
              Diagnostic.info(
                  code(),
                  page.article().at(),
                  "not translated to "
                      + edition.lang()
                      + "; readers there see it in "
                      + page.article().lang(),
                  "add content/"
                      + edition.lang()
                      + "/"
                      + page.article().page()
                      + ".md, or write translation: hide"));
        }
      }
    }
    return diagnostics;
  }
}
