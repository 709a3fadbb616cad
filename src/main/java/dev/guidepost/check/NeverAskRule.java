package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Site.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * What support never asks for stands on every page in every language of the site. It can be
 * reworded, and no theme can leave it out.
 */
final class NeverAskRule implements Check {
  @Override
  public String code() {
    return "never-ask-rule";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Map<String, String> rules = new LinkedHashMap<>();
    for (Edition edition : subject.site().editions()) {
      rules.put(
          edition.lang().tag(),
          subject
              .site()
              .config()
              .rule()
              .map(rule -> subject.site().config().in(edition.lang(), rule))
              .orElse(edition.words().get("never_share_rule")));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (HtmlPage page : subject.pages()) {
      // A page whose template failed is empty, and its mistake is told already.
      if (page.forward().isEmpty() && !page.html().isBlank()) {
        String text = Parser.unescapeEntities(page.html(), false);
        rules.forEach((lang, rule) -> {
          if (!text.contains(rule)) {
            diagnostics.add(
                Diagnostic.error(
                    code(),
                    Location.of(page.path()),
                    "the page does not say in " + lang + ": " + rule,
                    "let the template include partials/footer.peb, which says it"));
          }
        });
      }
    }
    return diagnostics;
  }
}
