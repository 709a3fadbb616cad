package dev.guidepost.render;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Old addresses in three forms: for hosts that read {@code _redirects}, for nginx, and, for every
 * other host, a page at the old address that leads on by itself. Servers never see a fragment, so a
 * moved heading is told to the page where it was.
 */
final class RedirectFiles {
  private final Site site;

  RedirectFiles(Site site) {
    this.site = site;
  }

  /** Rules whose old address has no page any more. */
  List<RedirectRule> pages() {
    return site.redirects().stream().filter(r -> !r.from().contains("#")).toList();
  }

  /** New address by old fragment, by the address of the page without its leading slash. */
  Map<String, Map<String, String>> movedHeadings() {
    Map<String, Map<String, String>> moved = new TreeMap<>();
    for (RedirectRule rule : site.redirects()) {
      int hash = rule.from().indexOf('#');
      if (hash >= 0) {
        moved
            .computeIfAbsent(rule.from().substring(1, hash), p -> new TreeMap<>())
            .put(rule.from().substring(hash + 1), rule.to().substring(1));
      }
    }
    return moved;
  }

  List<OutputFile> files() {
    String base = basePath(site);
    StringBuilder hosted = new StringBuilder();
    StringBuilder nginx =
        new StringBuilder(
            "# include inside http {}: map $uri $guidepost_redirect { include this file; }, then return 301 $guidepost_redirect\n");
    List<RedirectRule> rules = new ArrayList<>(pages());
    rules.sort(Comparator.comparing(RedirectRule::from));
    for (RedirectRule rule : rules) {
      hosted
          .append(base)
          .append(rule.from(), 1, rule.from().length())
          .append(' ')
          .append(base)
          .append(rule.to(), 1, rule.to().length())
          .append(" 301\n");
      nginx
          .append('"')
          .append(base)
          .append(rule.from(), 1, rule.from().length())
          .append("\" \"")
          .append(base)
          .append(rule.to(), 1, rule.to().length())
          .append("\";\n");
    }
    return rules.isEmpty()
        ? List.of()
        : List.of(
            OutputFile.text("_redirects", Turn.INDEX, hosted.toString()),
            OutputFile.text("redirects.nginx.map", Turn.INDEX, nginx.toString()));
  }

  /** Path of the site's root on its host, {@code /} or {@code /help/}. */
  static String basePath(Site site) {
    return site.config()
        .baseUrl()
        .map(url -> URI.create(url).getRawPath())
        .filter(p -> !p.isEmpty())
        .orElse("/");
  }
}
