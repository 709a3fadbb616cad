package dev.guidepost.model;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code content/site.yml}; every part of it has a default.
 *
 * @param languages in the order in which they are offered; the first is the default
 * @param title name of the help center
 * @param brand name of the product that it speaks for
 * @param baseUrl absolute address of the site's root with a trailing slash; without it nothing
 *     absolute is written
 * @param rule the sentence that stands on every page, e.g. what support never asks for
 * @param allowedHosts hosts to which content may link; empty allows every host
 * @param fallback whether a page without a translation is shown in another language
 * @param themeAt where the theme is named, else the file
 * @param color brand colour as {@code #rrggbb}
 * @param logo path of a picture below {@code content/}
 * @param shareImage path of a picture for those who share a page
 * @param contactPage the page that leads to a human
 * @param leakPage for readers whose recovery phrase or key was seen
 * @param home what the home page offers
 * @param search how readers search
 * @param headers what a server is to tell browsers
 * @param levels how much rules matter, by the rule's name, where the owner says otherwise
 * @param review how often somebody looks whether pages are still true
 * @param publicData addresses and numbers of people that may be published
 * @param hanLatin how Chinese is written beside Latin
 * @param budgets what pages and files may cost readers
 */
public record SiteConfig(
    List<Lang> languages,
    Values.Localized title,
    Values.Localized brand,
    Values.Localized description,
    Optional<String> baseUrl,
    String theme,
    Location themeAt,
    Optional<Values.Localized> rule,
    Optional<Values.Localized> demoNotice,
    Set<String> allowedHosts,
    boolean fallback,
    Optional<Tokens.Token> color,
    Optional<String> logo,
    Optional<String> shareImage,
    Optional<PageId> contactPage,
    Optional<PageId> officialPage,
    Optional<PageId> leakPage,
    Home home,
    Search search,
    Headers headers,
    Map<String, Level> levels,
    Review review,
    Set<String> publicData,
    HanLatin hanLatin,
    Budgets budgets) {

  public SiteConfig {
    languages = List.copyOf(languages);
    allowedHosts = Set.copyOf(allowedHosts);
    levels = Map.copyOf(levels);
    publicData = Set.copyOf(publicData);
  }

  /**
   * @param every for pages that do not say it themselves; empty asks nothing of them
   * @param ownerRequired whether each page must name who keeps it true
   */
  public record Review(Optional<Period> every, boolean ownerRequired) {}

  /**
   * @param greeting the home page's heading
   * @param tasks pages that most readers come for
   * @param urgent pages for readers whose money is at risk, offered on every page
   * @param popular pages that are read most
   * @param tip security advice that the home page shows in full
   */
  public record Home(
      Optional<Values.Localized> greeting,
      List<PageId> tasks,
      List<PageId> urgent,
      List<PageId> popular,
      Optional<PageId> tip) {
    public Home {
      tasks = List.copyOf(tasks);
      urgent = List.copyOf(urgent);
      popular = List.copyOf(popular);
    }
  }

  /**
   * @param budget bytes, compressed, that a reader's first query may cost
   * @param shortcuts whether the keys {@code /} and Ctrl+K lead to the search
   * @param at where the budget stands, else the file
   */
  public record Search(Optional<Long> budget, boolean shortcuts, Location at) {}

  /**
   * @param frameAncestors who may show the site in a frame, as sources of a Content-Security-Policy
   * @param hsts seconds for which browsers are to come over HTTPS only
   * @param referrer a Referrer-Policy
   */
  public record Headers(List<String> frameAncestors, Optional<Long> hsts, String referrer) {
    public static final Headers DEFAULT =
        new Headers(List.of(), Optional.empty(), "strict-origin-when-cross-origin");

    public Headers {
      frameAncestors = List.copyOf(frameAncestors);
    }
  }

  /**
   * @param page of what a browser fetches before a page shows, compressed
   * @param file of a file that is no picture
   */
  public record Budgets(Limit page, Limit file) {
    /** Nothing is said, and what is usual holds. */
    public static final Budgets NONE = new Budgets(Limit.NONE, Limit.NONE);
  }

  /** In bytes; without a number, what is usual holds, and to exceed it is no error. */
  public record Limit(Optional<Long> bytes) {
    public static final Limit NONE = new Limit(Optional.empty());
  }

  /** Path of the site's root on its host, {@code /} or {@code /help/}. */
  public String basePath() {
    return baseUrl.map(url -> URI.create(url).getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
  }

  public Lang defaultLanguage() {
    return languages.getFirst();
  }

  public String in(Lang lang, Values.Localized text) {
    return text.in(lang).or(() -> text.in(defaultLanguage())).orElse("");
  }
}
