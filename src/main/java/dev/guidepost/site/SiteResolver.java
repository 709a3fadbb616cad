package dev.guidepost.site;

import dev.guidepost.model.Article;
import dev.guidepost.model.Asset;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.ImageSize;
import dev.guidepost.model.Lang;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Pictures;
import dev.guidepost.model.Project;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.PageLink;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Words;
import dev.guidepost.schema.Nearest;
import dev.guidepost.type.Alert;
import dev.guidepost.type.Tutorial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles together to a site: which page stands where in which language, and where every link
 * leads.
 */
public final class SiteResolver {
  /**
   * @param drafts whether pages marked as drafts are built
   * @param now decides which pages are published, which have expired and which alerts are over
   */
  public record Options(boolean drafts, Instant now) {}

  /** In pixels; what apps that show shared pages ask for. */
  private static final ImageSize SHARED = new ImageSize(1200, 630);

  private final Project project;
  private final SiteConfig config;
  private final Options options;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** What there is to say of the links of a page, by the path of its file. */
  private final Map<String, List<Diagnostic>> diagnosticsByPath = new HashMap<>();

  private @Nullable LinkResolver links;

  /** Pages in their own language, by language and id. */
  private final Map<Lang, Map<PageId, Article>> own = new LinkedHashMap<>();

  private final Map<Lang, Places> places = new LinkedHashMap<>();

  private SiteResolver(Project project, Options options) {
    this.project = project;
    this.config = project.config();
    this.options = options;
  }

  public static Outcome<Site> resolve(Project project, List<Article> articles, Options options) {
    return resolution(project, articles, options, Optional.empty()).map(Resolution::site);
  }

  /**
   * @param earlier of the same project; it is changed where only the bodies of some pages have
   */
  public static Outcome<Resolution> resolution(
      Project project, List<Article> articles, Options options, Optional<Resolution> earlier) {
    Resolution resolution =
        earlier
            .flatMap(e -> e.with(project, articles, options))
            .orElseGet(() -> new SiteResolver(project, options).resolution(articles));
    return Outcome.of(resolution, resolution.diagnostics());
  }

  private Resolution resolution(List<Article> articles) {
    Site site = resolve(articles);
    return new Resolution(
        project, articles, options, site, resolvedLinks(), diagnostics, diagnosticsByPath);
  }

  private Site resolve(List<Article> articles) {
    config.languages().forEach(lang -> own.put(lang, new LinkedHashMap<>()));
    Set<String> hidden = new HashSet<>();
    for (Article article : articles) {
      if (isShown(article)) {
        add(article);
      } else {
        hidden.add(article.path());
        expired(article);
      }
    }
    for (Lang lang : config.languages()) {
      Places ofLang = Places.of(lang, config, shownIn(lang));
      places.put(lang, ofLang);
      diagnostics.addAll(ofLang.diagnostics());
    }
    AssetTable assets = new AssetTable(project.assets());
    links =
        new LinkResolver(
            own.values().stream().flatMap(m -> m.values().stream()).toList(),
            hidden,
            places,
            assets,
            glossaryIds(),
            config.contactPage(),
            project.contact().isPresent());
    List<Edition> editions = config.languages().stream().map(this::edition).toList();
    config.logo().ifPresent(path -> brand("logo", path, assets));
    config.shareImage().flatMap(path -> brand("share_image", path, assets)).ifPresent(this::shared);
    checkIds(editions);
    return new Site(
        config, editions, assets.published(), redirects(), Pictures.NONE, options.now());
  }

  private LinkResolver resolvedLinks() {
    if (links == null) {
      throw new IllegalStateException("the pages have no places yet");
    }
    return links;
  }

  private boolean isShown(Article article) {
    boolean forAgents =
        article.front().values().text("audience").filter("agent"::equals).isPresent();
    return !forAgents
        && (options.drafts() || !article.front().draft())
        && article.front().publishedAt(options.now());
  }

  private void expired(Article article) {
    article
        .front()
        .expires()
        .filter(end -> !options.now().isBefore(end))
        .ifPresent(end ->
            diagnostics.add(
                Diagnostic.info(
                    "page-expired",
                    article.at("expires"),
                    "the page is no longer published",
                    "remove its file, or write a later date")));
  }

  private void add(Article article) {
    Map<PageId, Article> ofLang = own.get(article.lang());
    if (ofLang == null) {
      return;
    }
    Article other = ofLang.putIfAbsent(article.id(), article);
    if (other != null) {
      diagnostics.add(
          Diagnostic.error(
              "duplicate-page-id",
              article.at("id"),
              "the id '" + article.id() + "' is already that of " + other.path(),
              "give one of the pages another id; an id names a page and its translations"));
    }
  }

  /**
   * Pages of the language, and those that stand in for missing ones, each from the first language
   * that has it.
   */
  private List<Article> shownIn(Lang lang) {
    Map<PageId, Article> shown = new TreeMap<>(ofLang(lang));
    if (config.fallback()) {
      for (Lang other : config.languages()) {
        ofLang(other).values().stream()
            .filter(a -> a.front().mayFallBack())
            .forEach(a -> shown.putIfAbsent(a.id(), a));
      }
    }
    return List.copyOf(shown.values());
  }

  private Edition edition(Lang lang) {
    LinkResolver links = resolvedLinks();
    Places ofLang = placesOf(lang);
    Map<PageId, List<LinkTarget>> targets = new HashMap<>();
    Map<PageId, List<LinkTarget>> answers = new HashMap<>();
    for (Places.Place place : ofLang.byId().values()) {
      Article article = place.article();
      List<Diagnostic> told = new ArrayList<>();
      targets.put(article.id(), links.resolve(article, lang, article.body().references(), told));
      answers.put(
          article.id(),
          article
              .answer()
              .map(a -> links.resolve(article, lang, a.references(), told))
              .orElse(List.of()));
      if (article.lang().equals(lang) && !told.isEmpty()) {
        diagnosticsByPath.put(article.path(), List.copyOf(told));
      }
    }
    List<Places.Place> ordinary =
        ofLang.byId().values().stream()
            .filter(p ->
                !p.index()
                    && p.article().lang().equals(lang)
                    && p.article().front().redirectTo().isEmpty())
            .toList();
    Map<String, List<String>> related = RelatedPages.of(ordinary, targets);
    Map<String, PageLink> byUrl = new HashMap<>();
    ofLang
        .byId()
        .values()
        .forEach(p ->
            byUrl.put(
                p.url(),
                new PageLink(
                    p.article().title(), p.url(), p.article().description(), p.article().type())));
    Map<String, List<PageLink>> series = series(ordinary, byUrl);

    Map<String, SitePage> pages = new LinkedHashMap<>();
    for (Places.Place place : ofLang.byId().values()) {
      Article article = place.article();
      if (article.front().redirectTo().isPresent()) {
        continue;
      }
      List<PageLink> readNext =
          related.getOrDefault(place.url(), List.of()).stream()
              .map(byUrl::get)
              .filter(l -> l != null)
              .toList();
      List<PageLink> inSeries =
          Tutorial.series(article.front())
              .map(s -> series.getOrDefault(s.name(), List.<PageLink>of()))
              .orElse(List.of());
      pages.put(
          place.url(),
          new SitePage(
              article,
              lang,
              place.url(),
              SectionTree.crumbs(place, ofLang),
              targets.getOrDefault(article.id(), List.of()),
              answers.getOrDefault(article.id(), List.of()),
              translations(article),
              switches(place, lang),
              readNext,
              inSeries.size() > 1 ? inSeries : List.of()));
    }
    SectionTree tree = new SectionTree(ofLang, pages);
    List<Section> sections = tree.sections();
    List<SitePage> navigation = tree.navigation(sections);
    return new Edition(lang, words(lang), navigation, sections, glossary(lang), alerts(navigation));
  }

  /** True translations only: a page that stands in for one is not one. */
  private Map<Lang, String> translations(Article article) {
    Map<Lang, String> translations = new HashMap<>();
    for (Lang lang : config.languages()) {
      Places.Place place = placesOf(lang).byId().get(article.id());
      if (place != null
          && place.article().lang().equals(lang)
          && place.article().front().redirectTo().isEmpty()) {
        translations.put(lang, place.url());
      }
    }
    return translations;
  }

  /**
   * The same page, else its folder, else the folder around it, else home: a place that exists,
   * whatever is translated.
   */
  private Map<Lang, String> switches(Places.Place place, Lang from) {
    Map<Lang, String> switches = new HashMap<>();
    for (Lang lang : config.languages()) {
      if (!lang.equals(from)) {
        Places there = placesOf(lang);
        Places.Place same = there.byId().get(place.article().id());
        String folder = place.folder();
        while (same == null && !folder.isEmpty() && !there.urlByFolder().containsKey(folder)) {
          folder = Places.folderOf(folder);
        }
        switches.put(
            lang, same != null ? same.url() : there.urlByFolder().getOrDefault(folder, lang + "/"));
      }
    }
    return switches;
  }

  private static Map<String, List<PageLink>> series(
      List<Places.Place> pages, Map<String, PageLink> byUrl) {
    Map<String, List<Places.Place>> members = new TreeMap<>();
    for (Places.Place page : pages) {
      Tutorial.series(page.article().front())
          .ifPresent(s -> members.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(page));
    }
    Map<String, List<PageLink>> series = new HashMap<>();
    members.forEach((name, places) ->
        series.put(
            name,
            places.stream()
                .sorted(
                    Comparator.comparingDouble((Places.Place p) ->
                            Tutorial.series(p.article().front())
                                .map(Tutorial.Series::order)
                                .orElse(0.0))
                        .thenComparing(Places.Place::url))
                .map(p -> byUrl.get(p.url()))
                .filter(l -> l != null)
                .toList()));
    return series;
  }

  private List<SitePage> alerts(List<SitePage> pages) {
    List<String> seriousFirst = List.of("critical", "warning", "info");
    return pages.stream()
        .filter(p -> p.article().type().equals(Alert.NAME) && !Places.isIndex(p.article().page()))
        .filter(p -> !Alert.banner(p.article().front()).overAt(options.now()))
        .sorted(
            Comparator.comparingInt((SitePage p) ->
                    seriousFirst.indexOf(Alert.banner(p.article().front()).severity()))
                .thenComparing(SitePage::url))
        .toList();
  }

  private List<RedirectRule> redirects() {
    Map<String, Set<String>> anchors = new HashMap<>(Map.of("/", Set.of()));
    List<RedirectRule> pageRedirects = new ArrayList<>();
    for (Map.Entry<Lang, Places> entry : places.entrySet()) {
      String home = "/" + entry.getKey() + "/";
      entry.getValue().urlByFolder().values().forEach(url -> anchors.put("/" + url, Set.of()));
      anchors.put(home + "search/", Set.of());
      for (Places.Place place : entry.getValue().byId().values()) {
        Optional<String> to = place.article().front().redirectTo();
        if (to.isPresent()) {
          pageRedirects.add(
              new RedirectRule("/" + place.url(), to.get(), place.article().at("redirect_to")));
        } else {
          anchors.put("/" + place.url(), place.article().anchors());
        }
      }
      List<GlossaryTerm> terms = glossary(entry.getKey());
      if (!terms.isEmpty()) {
        Set<String> ids = new HashSet<>(anchors.getOrDefault(home + "glossary/", Set.of()));
        terms.forEach(term -> ids.add(term.id()));
        anchors.put(home + "glossary/", ids);
      }
    }
    RedirectTable table = new RedirectTable(anchors);
    project.redirects().forEach(table::add);
    pageRedirects.forEach(table::add);
    places.forEach((lang, ofLang) ->
        ofLang.byId().values().stream()
            .filter(p -> p.article().lang().equals(lang))
            .forEach(p -> table.add(p.article(), p.url())));
    List<RedirectRule> checked = table.checked();
    diagnostics.addAll(table.diagnostics());
    return checked;
  }

  /** Ids in {@code site.yml} and in {@code related} must name pages. */
  private void checkIds(List<Edition> editions) {
    Set<String> known = new TreeSet<>();
    own.values().forEach(m -> m.keySet().forEach(id -> known.add(id.name())));
    List<PageId> ofConfig = new ArrayList<>(config.home().tasks());
    ofConfig.addAll(config.home().urgent());
    ofConfig.addAll(config.home().popular());
    config.home().tip().ifPresent(ofConfig::add);
    config.contactPage().ifPresent(ofConfig::add);
    config.officialPage().ifPresent(ofConfig::add);
    config.leakPage().ifPresent(ofConfig::add);
    for (PageId id : ofConfig) {
      if (!known.contains(id.name())) {
        diagnostics.add(
            Diagnostic.error(
                "page-unknown",
                Location.of("content/site.yml"),
                "there is no page '" + id + "'",
                Nearest.to(id.name(), known)
                    .map(n -> "did you mean '" + n + "'?")
                    .orElse("give the page's path without language and extension, e.g. faq/fees")));
      }
    }
    for (Edition edition : editions) {
      for (SitePage page : edition.pages()) {
        if (!page.isFallback()) {
          for (String id : page.article().front().related()) {
            if (!known.contains(id)) {
              diagnostics.add(
                  Diagnostic.warning(
                      "related-unknown",
                      page.article().at("related"),
                      "there is no page '" + id + "'",
                      Nearest.to(id, known)
                          .map(n -> "did you mean '" + n + "'?")
                          .orElse(
                              "give the page's path without language and extension, e.g. faq/fees")));
            }
          }
        }
      }
    }
  }

  /** A picture that {@code site.yml} names. */
  private Optional<Asset> brand(String key, String path, AssetTable assets) {
    Optional<Asset> picture = Optional.ofNullable(project.assets().get(path));
    picture.ifPresentOrElse(
        assets::publish,
        () ->
            diagnostics.add(
                Diagnostic.error(
                    key.replace('_', '-') + "-missing",
                    Location.of("content/site.yml"),
                    "there is no file '" + path + "'",
                    "give the path of '" + key + "' below content/")));
    return picture;
  }

  private void shared(Asset picture) {
    boolean fits = picture.size().filter(SHARED::equals).isPresent();
    if (!fits || !picture.path().matches("(?i).*\\.(png|jpe?g)")) {
      diagnostics.add(
          Diagnostic.warning(
              "share-image-size",
              Location.of(picture.path()),
              "the picture for shared pages is "
                  + picture
                      .size()
                      .map(s -> s.width() + " × " + s.height())
                      .orElse("of no known size")
                  + ", and apps cut it",
              "make it a PNG or JPEG of 1200 × 630 pixels"));
    }
  }

  private Map<Lang, List<String>> glossaryIds() {
    Map<Lang, List<String>> ids = new HashMap<>();
    project
        .glossary()
        .forEach((lang, terms) -> ids.put(lang, terms.stream().map(GlossaryTerm::id).toList()));
    return ids;
  }

  private List<GlossaryTerm> glossary(Lang lang) {
    return project.glossary().getOrDefault(lang, List.of());
  }

  private Map<PageId, Article> ofLang(Lang lang) {
    return own.getOrDefault(lang, Map.of());
  }

  private Places placesOf(Lang lang) {
    Places ofLang = places.get(lang);
    if (ofLang == null) {
      throw new IllegalStateException("no places for " + lang);
    }
    return ofLang;
  }

  private Words words(Lang lang) {
    Words words = project.words().get(lang);
    if (words == null) {
      throw new IllegalStateException("no words for " + lang);
    }
    return words;
  }
}
