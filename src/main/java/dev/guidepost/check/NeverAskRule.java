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
    Map<String, List<HtmlPage>> silent = new LinkedHashMap<>();
    subject
        .parallel()
        .map(subject.pages(), page -> new Silent(page, missing(page, rules)))
        .forEach(one ->
            one.langs()
                .forEach(
                    lang -> silent.computeIfAbsent(lang, l -> new ArrayList<>()).add(one.page())));
    List<Diagnostic> diagnostics = new ArrayList<>();
    silent.forEach((lang, pages) ->
        diagnostics.add(
            Diagnostic.error(
                code(),
                Location.of(pages.getFirst().path()),
                OnPages.of(pages) + " does not say in " + lang + ": " + rules.get(lang),
                "let a part that all pages have show the rule of every language, as"
                    + " partials/footer.peb of the default theme does")));
    return diagnostics;
  }

  /**
   * @param langs in which the page does not say it
   */
  private record Silent(HtmlPage page, List<String> langs) {}

  private static List<String> missing(HtmlPage page, Map<String, String> rules) {
    if (page.forward().isPresent() || page.isBlank()) {
      return List.of();
    }
    String html = page.bytes().text();
    return rules.entrySet().stream()
        .filter(rule -> !says(html, rule.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Most pages say it just as it is; only then need no entity be understood. */
  private static boolean says(String html, String rule) {
    return html.contains(rule) || Parser.unescapeEntities(html, false).contains(rule);
  }
}
