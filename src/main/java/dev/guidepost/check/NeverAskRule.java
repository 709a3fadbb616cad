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
    return subject.parallel().map(subject.pages(), page -> missing(page, rules)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Diagnostic> missing(HtmlPage page, Map<String, String> rules) {
    if (page.forward().isPresent() || page.isBlank()) {
      return List.of();
    }
    String html = page.bytes().text();
    List<Diagnostic> diagnostics = new ArrayList<>();
    rules.forEach((lang, rule) -> {
      if (!says(html, rule)) {
        diagnostics.add(
            Diagnostic.error(
                code(),
                Location.of(page.path()),
                "the page does not say in " + lang + ": " + rule,
                "let the template include partials/footer.peb, which says it"));
      }
    });
    return diagnostics;
  }

  /** Most pages say it just as it is; only then need no entity be understood. */
  private static boolean says(String html, String rule) {
    return html.contains(rule) || Parser.unescapeEntities(html, false).contains(rule);
  }
}
