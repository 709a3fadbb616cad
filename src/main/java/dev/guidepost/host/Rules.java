package dev.guidepost.host;

import dev.guidepost.model.ContentPolicy;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.SiteConfig;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every server is to do with the site. The writers beside this put it into a server's words
 * and decide nothing.
 *
 * @param base folder of the site on its host, {@code /} or {@code /help/}
 * @param always headers of every answer
 * @param rules no path is in two of them: some hosts join the values of all that fit
 * @param otherwise headers of paths that are in none, besides {@code always}
 * @param redirects old addresses without those of headings, in their order
 * @param notFound page for addresses that lead nowhere, in the language of the site's root
 * @param hidden what lies in the folder for servers and for the next build
 */
record Rules(
    String base,
    List<Header> always,
    List<Rule> rules,
    List<Header> otherwise,
    List<RedirectRule> redirects,
    String notFound,
    List<Paths> hidden) {

  private static final Header CHECKED = new Header("Cache-Control", "no-cache");
  private static final Header KEPT =
      new Header("Cache-Control", "public, max-age=31536000, immutable", false);

  /**
   * The first letters of index files with a digest in their name (docs/search-index.md); the
   * manifest alone keeps its own.
   */
  private static final String INDEX_FILES = "tcdxnzpfw";

  /**
   * @param paths to which it applies
   * @param notFound page for addresses below them that lead nowhere, if not the site's
   */
  record Rule(List<Paths> paths, List<Header> headers, Optional<String> notFound) {
    Rule {
      paths = List.copyOf(paths);
      headers = List.copyOf(headers);
    }
  }

  static Rules of(Site site) {
    SiteConfig config = site.config();
    String base = config.basePath();
    return new Rules(
        base,
        always(config.headers()),
        rules(site, base),
        List.of(CHECKED),
        site.redirects().stream()
            .filter(r -> !r.isOfHeading())
            .map(r ->
                new RedirectRule(base + r.from().substring(1), base + r.to().substring(1), r.at()))
            .sorted(Comparator.comparing(RedirectRule::from))
            .toList(),
        base + "404.html",
        Stream.of(
                ".guidepost/*",
                HostedFiles.HEADERS,
                HostedFiles.REDIRECTS,
                ApacheFile.PATH,
                NginxFile.PATH,
                CaddyFile.PATH)
            .map(path -> new Paths(base + path))
            .toList());
  }

  private static List<Header> always(SiteConfig.Headers config) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("X-Content-Type-Options", "nosniff"));
    headers.add(new Header("Referrer-Policy", config.referrer()));
    headers.add(
        new Header(
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"));
    headers.add(new Header("Cross-Origin-Opener-Policy", "same-origin"));
    headers.add(new Header("Cross-Origin-Resource-Policy", "same-origin"));
    config
        .hsts()
        .ifPresent(s -> headers.add(new Header("Strict-Transport-Security", "max-age=" + s)));
    return headers;
  }

  /**
   * What is meant for other programs may be fetched by pages of any origin: a wallet that warns of
   * impostors is often a page itself. Nothing else may. It says nothing that the public pages do
   * not say, and no answer of a static host depends on who asks.
   */
  private static List<Rule> rules(Site site, String base) {
    List<String> framers = site.config().headers().frameAncestors();
    List<Header> page =
        List.of(
            new Header("Content-Security-Policy", ContentPolicy.sentWithPages(framers)), CHECKED);
    List<Rule> rules = new ArrayList<>();
    rules.add(rule(page, base, base + "index.html", base + "404.html"));
    for (Edition edition : site.editions()) {
      rules.add(
          new Rule(
              List.of(new Paths(base + edition.home() + "*")),
              page,
              Optional.of(base + edition.home() + "404.html")));
    }
    rules.add(
        rule(
            List.of(
                new Header("Content-Security-Policy", ContentPolicy.sentWithAssets(framers)), KEPT),
            base + "assets/*"));
    rules.add(
        rule(
            List.of(KEPT),
            INDEX_FILES
                .chars()
                .mapToObj(letter -> base + "search/:lang/" + (char) letter + "*")
                .toArray(String[]::new)));
    rules.add(
        rule(
            List.of(CHECKED),
            base + "search/:lang/m.json",
            base + "robots.txt",
            base + "sitemap.xml"));
    rules.add(
        rule(
            List.of(new Header("Access-Control-Allow-Origin", "*"), CHECKED),
            base + ".well-known/*",
            base + "api/*"));
    return rules;
  }

  /** An address as it travels: ASCII, and nothing in it that a server takes for a mark. */
  static String encoded(String address) {
    String[] parts = address.split("#", 2);
    try {
      return new URI(null, null, parts[0], parts.length > 1 ? parts[1] : null)
          .toASCIIString()
          .replace("$", "%24");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Rule rule(List<Header> headers, String... patterns) {
    return new Rule(Stream.of(patterns).map(Paths::new).toList(), headers, Optional.empty());
  }
}
