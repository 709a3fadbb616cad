package dev.guidepost.site;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.RedirectRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Old addresses from {@code redirects.yml} and from pages' {@code aliases}, held against the
 * addresses that exist.
 */
final class RedirectTable {
  private final Map<String, Set<String>> anchorsByUrl;
  private final Map<String, RedirectRule> byFrom = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param anchorsByUrl ids by the address of their page, with a leading slash
   */
  RedirectTable(Map<String, Set<String>> anchorsByUrl) {
    this.anchorsByUrl = new TreeMap<>(anchorsByUrl);
  }

  void add(Article article, String url) {
    for (String alias : article.front().aliases()) {
      if (alias.startsWith("#")) {
        add(new RedirectRule("/" + url + alias, "/" + url, article.at("aliases")));
      } else {
        add(new RedirectRule(alias, "/" + url, article.at("aliases")));
      }
    }
  }

  void add(RedirectRule rule) {
    RedirectRule normal = new RedirectRule(folder(rule.from()), folder(rule.to()), rule.at());
    if (!isPath(normal.from())) {
      error(
          "redirect-form",
          rule.at(),
          "'" + rule.from() + "' is not an address from the site's root",
          "write it as /old/path/");
    } else if (byFrom.putIfAbsent(normal.from(), normal) != null) {
      error(
          "redirect-twice",
          rule.at(),
          "'" + normal.from() + "' already leads elsewhere",
          "keep one of the two");
    } else if (!normal.from().contains("#") && anchorsByUrl.containsKey(normal.from())) {
      error(
          "redirect-shadows",
          rule.at(),
          "there is a page at '" + normal.from() + "'",
          "remove the redirect, or move the page");
      byFrom.remove(normal.from());
    }
  }

  List<RedirectRule> checked() {
    List<RedirectRule> rules = new ArrayList<>();
    for (RedirectRule rule : byFrom.values()) {
      RedirectRule next = byFrom.get(rule.to());
      String page = rule.to().split("#", 2)[0];
      if (next != null) {
        error(
            next.to().equals(rule.from()) ? "redirect-loop" : "redirect-chain",
            rule.at(),
            "'"
                + rule.from()
                + "' leads to '"
                + rule.to()
                + "', which leads to '"
                + next.to()
                + "'",
            next.to().equals(rule.from())
                ? "remove one of the two"
                : "lead straight to '" + next.to() + "'");
      } else if (!anchorsByUrl.containsKey(page)) {
        error(
            "redirect-target",
            rule.at(),
            "there is no page at '" + page + "'",
            "lead to a page that exists");
      } else {
        rules.add(rule);
      }
    }
    return List.copyOf(rules);
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  private static boolean isPath(String from) {
    return from.startsWith("/")
        && !from.startsWith("//")
        && !from.contains("..")
        && from.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == '"' || c == '<' || c == ';');
  }

  /** {@code /a} and {@code /a/} are the same place; {@code /a.html} is a file. */
  private static String folder(String address) {
    String[] parts = address.split("#", 2);
    String path = parts[0];
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    String normal = file || path.endsWith("/") ? path : path + "/";
    return parts.length > 1 ? normal + "#" + parts[1] : normal;
  }

  private void error(String code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, at, message, hint));
  }
}
