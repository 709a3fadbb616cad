package dev.guidepost.source;

import static dev.guidepost.schema.Key.of;

import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.HanLatin;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Level;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.PageId;
import dev.guidepost.model.ReviewPeriod;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Tokens;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code content/site.yml}. */
public final class SiteYaml {
  private static final Kind TEXT = new Kind.Text();
  private static final Kind TEXTS = new Kind.Texts();
  private static final Kind LOCALIZED = new Kind.Localized();
  private static final Kind FLAG = new Kind.Flag();
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** It stands in the files of servers, each of which has marks of its own. */
  private static final Pattern BASE_PATH =
      Pattern.compile("(?:/[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*)*/");

  public static final Schema SCHEMA =
      Schema.of(
          "site.yml",
          of("title", LOCALIZED, "name of the help center"),
          of("brand", LOCALIZED, "name of the product it speaks for"),
          of("description", LOCALIZED, "one sentence for the home page and search engines"),
          of("languages", TEXTS, "names of the language folders; the first is the default"),
          of("base_url", TEXT, "absolute address of the site, https://…/"),
          of("theme", TEXT, "name of a folder in themes/, or default"),
          of("color", TEXT, "brand colour, #rrggbb"),
          of("logo", TEXT, "path of the logo below content/"),
          of(
              "share_image",
              TEXT,
              "path below content/ of a PNG or JPEG of 1200 x 630 pixels, for shared pages"),
          of("rule", LOCALIZED, "a sentence for every page, e.g. what support never asks for"),
          of("demo_notice", LOCALIZED, "a sentence for every page that marks a demonstration"),
          of(
              "allowed_hosts",
              TEXTS,
              "hosts to which content may link; *.example.com covers its subdomains; none allows all"),
          of(
              "fallback",
              FLAG,
              "false: a page without a translation is not shown in other languages"),
          of("contact_page", TEXT, "id of the page that leads to a human"),
          of("official_page", TEXT, "id of the page that lists the official channels"),
          of("leak_page", TEXT, "id of the page for readers whose phrase or key was seen"),
          of(
              "home",
              new Kind.Nested(
                  Schema.of(
                      "home",
                      of("greeting", LOCALIZED, "heading of the home page"),
                      of("tasks", TEXTS, "ids of the pages that most readers come for"),
                      of("urgent", TEXTS, "ids of the pages for readers whose money is at risk"),
                      of("popular", TEXTS, "ids of the pages that are read most"),
                      of("tip", TEXT, "id of a page with security advice for the home page"))),
              "what the home page offers"),
          of(
              "search",
              new Kind.Nested(
                  Schema.of(
                      "search",
                      of("budget", new Kind.Decimal(), "the same as search of budgets"),
                      of(
                          "shortcuts",
                          FLAG,
                          "false: the keys / and Ctrl+K do not open the search"))),
              "how readers search"),
          of("headers", HeadersYaml.KIND, "what the server is to tell browsers"),
          of("checks", LevelsYaml.KIND, "how much single rules matter"),
          of("budgets", BudgetsYaml.KIND, "what readers may have to load"),
          of(
              "format",
              new Kind.Nested(
                  Schema.of(
                      "format",
                      of(
                          "han_latin",
                          new Kind.Choice(List.of("space", "none", "keep")),
                          "what stands between Chinese characters and Latin letters; keep, if you do not say"))),
              "how guidepost fmt writes your pages"),
          of(
              "review",
              new Kind.Nested(
                  Schema.of(
                      "review",
                      of(
                          "every",
                          TEXT,
                          "how often to check a page that does not say it, e.g. 180d"),
                      of("owner_required", FLAG, "true: every page names its owner"))),
              "how pages are kept true"),
          of(
              "public_data",
              TEXTS,
              "e-mail addresses, telephone numbers and wallet addresses that may be published; *@example.com covers a host"));

  private SiteYaml() {}

  /**
   * @param found languages that have a folder, used where {@code site.yml} names none
   */
  static Outcome<SiteConfig> read(
      Optional<String> text, String file, List<Lang> found, Optional<String> baseUrl) {
    Outcome<Values> decoded =
        text.map(t -> YamlDecoder.decode(t, file, 1, SCHEMA)).orElse(Outcome.of(Values.EMPTY));
    return decoded.then(values -> config(values, file, found, baseUrl));
  }

  private static Outcome<SiteConfig> config(
      Values values, String file, List<Lang> found, Optional<String> overridden) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Lang> languages = new ArrayList<>();
    for (String tag : values.texts("languages")) {
      if (Lang.isTag(tag)) {
        languages.add(new Lang(tag));
      } else {
        diagnostics.add(
            wrong(
                values,
                file,
                "languages",
                "'" + tag + "' is not a language tag",
                "write e.g. [zh, en]"));
      }
    }
    if (languages.isEmpty()) {
      languages.addAll(found.isEmpty() ? List.of(new Lang("en")) : found);
    }
    Optional<String> written = overridden.or(() -> values.text("base_url"));
    Optional<String> baseUrl = written.map(url -> url.endsWith("/") ? url : url + "/");
    if (baseUrl.isPresent() && !isBase(baseUrl.get())) {
      diagnostics.add(
          wrong(
              values,
              file,
              "base_url",
              "'" + written.orElseThrow() + "' is not an absolute address",
              "write https://help.example.com/"));
      baseUrl = Optional.empty();
    }
    Optional<String> color = values.text("color");
    if (color.isPresent() && !COLOR.matcher(color.get()).matches()) {
      diagnostics.add(
          wrong(
              values,
              file,
              "color",
              "'" + color.get() + "' is not a colour",
              "write it as \"#1f6f54\""));
      color = Optional.empty();
    }
    Values search = values.nested("search");
    BudgetsYaml budgets = BudgetsYaml.read(values.nested("budgets"), search, file);
    diagnostics.addAll(budgets.diagnostics());
    Values review = values.nested("review");
    Optional<Period> every = review.text("every").flatMap(ReviewPeriod::of);
    if (review.has("every") && every.isEmpty()) {
      diagnostics.add(
          wrong(
              review,
              file,
              "every",
              "'" + review.text("every").orElseThrow() + "' is not a period",
              ReviewPeriod.HINT));
    }
    Values home = values.nested("home");
    Outcome<SiteConfig.Headers> headers = HeadersYaml.read(values.nested("headers"), file);
    diagnostics.addAll(headers.diagnostics());
    Outcome<Map<String, Level>> levels = LevelsYaml.read(values.nested("checks"), file);
    diagnostics.addAll(levels.diagnostics());
    Values.Localized title =
        values
            .localized("title")
            .or(() -> values.localized("brand"))
            .orElse(new Values.Localized(Map.of("*", "Help Center", "zh", "帮助中心")));
    return Outcome.of(
        new SiteConfig(
            languages.stream().distinct().toList(),
            title,
            values.localized("brand").orElse(title),
            values.localized("description").orElse(new Values.Localized(Map.of("*", ""))),
            baseUrl,
            values.text("theme").orElse("default"),
            at(values, file, "theme"),
            values.localized("rule"),
            values.localized("demo_notice"),
            Set.copyOf(values.texts("allowed_hosts")),
            values.flag("fallback").orElse(true),
            color.map(value -> new Tokens.Token(value, at(values, file, "color"))),
            values.text("logo").map(logo -> ContentPath.normalize("content", logo)),
            values.text("share_image").map(image -> ContentPath.normalize("content", image)),
            values.text("contact_page").map(PageId::new),
            values.text("official_page").map(PageId::new),
            values.text("leak_page").map(PageId::new),
            new SiteConfig.Home(
                home.localized("greeting"),
                ids(home, "tasks"),
                ids(home, "urgent"),
                ids(home, "popular"),
                home.text("tip").map(PageId::new)),
            new SiteConfig.Search(
                budgets.search(), search.flag("shortcuts").orElse(true), budgets.searchAt()),
            headers.value().orElse(SiteConfig.Headers.DEFAULT),
            levels.value().orElse(Map.of()),
            new SiteConfig.Review(every, review.flag("owner_required").orElse(false)),
            Set.copyOf(values.texts("public_data")),
            values
                .nested("format")
                .text("han_latin")
                .map(policy -> HanLatin.valueOf(policy.toUpperCase(Locale.ROOT)))
                .orElse(HanLatin.KEEP),
            budgets.budgets()),
        diagnostics);
  }

  private static boolean isBase(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getQuery() == null
          && uri.getFragment() == null
          && uri.getUserInfo() == null
          && BASE_PATH.matcher(uri.getRawPath()).matches();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<PageId> ids(Values values, String key) {
    return values.texts(key).stream().map(PageId::new).toList();
  }

  private static Diagnostic wrong(
      Values values, String file, String key, String message, String hint) {
    return Diagnostic.error("config", at(values, file, key), message, hint);
  }

  private static Location at(Values values, String file, String key) {
    return values.at(key).orElse(Location.of(file));
  }
}
