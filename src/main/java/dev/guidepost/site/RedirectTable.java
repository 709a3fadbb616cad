package dev.guidepost.site;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.RedirectRule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
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
  /** What no path has (RFC 3986), and what some server reads as a mark of its own. */
  private static final String FORBIDDEN = "\\\"<>{}|^`[]?%;*:";

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
    } else if (exists(normal.from())) {
      error(
          "redirect-shadows",
          rule.at(),
          "there is " + what(normal.from()) + " at '" + normal.from() + "'",
          "remove the redirect, or move "
              + (isHeading(normal.from()) ? "the heading" : "the page"));
    } else if (isHeading(normal.from()) && !exists(page(normal.from()))) {
      error(
          "redirect-form",
          rule.at(),
          "there is no page at '" + page(normal.from()) + "' that could lead on from its heading",
          "lead on from the page's address, without '#'");
    } else if (byFrom.putIfAbsent(normal.from(), normal) != null) {
      error(
          "redirect-twice",
          rule.at(),
          "'" + normal.from() + "' already leads elsewhere",
          "keep one of the two");
    }
  }

  List<RedirectRule> checked() {
    List<RedirectRule> rules = new ArrayList<>();
    for (RedirectRule rule : byFrom.values()) {
      RedirectRule next = byFrom.get(rule.to());
      String page = page(rule.to());
      if (next != null) {
        String end = end(rule);
        boolean loop = byFrom.containsKey(end);
        error(
            loop ? "redirect-loop" : "redirect-chain",
            rule.at(),
            "'"
                + rule.from()
                + "' leads to '"
                + rule.to()
                + "', which leads to '"
                + next.to()
                + "'",
            loop ? "remove one of them" : "lead straight to '" + end + "'");
      } else if (!exists(page)) {
        error(
            "redirect-target",
            rule.at(),
            "there is no page at '" + page + "'",
            "lead to a page that exists");
      } else if (!exists(rule.to())) {
        error(
            "redirect-target",
            rule.at(),
            "there is no heading at '" + rule.to() + "'",
            "lead to a heading that exists, or to the page");
      } else {
        rules.add(rule);
      }
    }
    return List.copyOf(rules);
  }

  /** Where a chain ends; in a loop, a place on it. */
  private String end(RedirectRule rule) {
    Set<String> passed = new HashSet<>();
    String at = rule.to();
    for (RedirectRule next = byFrom.get(at);
        next != null && passed.add(at);
        next = byFrom.get(at)) {
      at = next.to();
    }
    return at;
  }

  private boolean exists(String address) {
    Set<String> anchors = anchorsByUrl.get(page(address));
    return anchors != null
        && (!isHeading(address) || anchors.contains(address.substring(address.indexOf('#') + 1)));
  }

  private static boolean isHeading(String address) {
    return address.contains("#");
  }

  private static String what(String address) {
    return isHeading(address) ? "a heading" : "a page";
  }

  private static String page(String address) {
    return address.split("#", 2)[0];
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  private static boolean isPath(String from) {
    return from.startsWith("/")
        && !from.startsWith("//")
        && !from.contains("..")
        && from.chars().noneMatch(c -> c <= ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0);
  }

  /**
   * {@code /a} and {@code /a/} are the same place; {@code /a.html} is a file. What was pasted with
   * {@code %E6%97%A7} in it is named as servers and folders name it.
   */
  private static String folder(String address) {
    String[] parts = address.split("#", 2);
    String path = decoded(parts[0]);
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    String normal = file || path.endsWith("/") ? path : path + "/";
    return parts.length > 1 ? normal + "#" + parts[1] : normal;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private void error(String code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, at, message, hint));
  }
}
