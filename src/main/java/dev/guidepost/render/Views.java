package dev.guidepost.render;

import dev.guidepost.model.Article;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Lang;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.PageLink;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Values;
import dev.guidepost.model.Words;
import dev.guidepost.render.PageView.Link;
import dev.guidepost.type.Alert;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the views of one edition's pages. */
final class Views {
  private static final int SIDEBAR = 60;
  private static final Link NO_LINK = new Link("", "", "", "", false);
  private static final PageView.SeriesView NO_SERIES =
      new PageView.SeriesView(0, 0, List.of(), NO_LINK, NO_LINK);
  private static final PageView.Sidebar NO_SIDEBAR = new PageView.Sidebar("", "", List.of(), 0);
  private static final SafeString NOTHING = new SafeString("");

  private final Site site;
  private final SiteConfig config;
  private final Edition edition;
  private final Words words;
  private final StructuredData structuredData;
  private final Map<String, Section> sectionByPage = new HashMap<>();
  private final Set<String> introUrls = new HashSet<>();

  Views(Site site, Edition edition) {
    this.site = site;
    this.config = site.config();
    this.edition = edition;
    this.words = edition.words();
    this.structuredData = new StructuredData(site, edition);
    edition.sections().forEach(this::remember);
  }

  private void remember(Section section) {
    section.pages().forEach(page -> sectionByPage.put(page.url(), section));
    section.intro().ifPresent(page -> introUrls.add(page.url()));
    section.sections().forEach(this::remember);
  }

  SiteView site() {
    Lang lang = edition.lang();
    return new SiteView(
        config.in(lang, config.title()),
        config.in(lang, config.brand()),
        config.in(lang, config.description()),
        words.get("lang_html"),
        lang.tag(),
        words.get("lang_dir"),
        words.get("lang_og"),
        edition.home(),
        edition.browseUrl(),
        edition.glossary().isEmpty() ? "" : edition.glossaryUrl(),
        page(config.contactPage()),
        page(config.officialPage()),
        text(config.rule()),
        text(config.demoNotice()),
        logo(),
        config.color().orElse(""),
        config.home().greeting().map(g -> config.in(lang, g)).orElse(words.get("greeting")),
        edition.sections().stream().map(this::section).toList(),
        edition.pages().stream().filter(this::isLoose).map(p -> link(p.link(), false)).toList(),
        pages(config.home().urgent()),
        pages(config.home().tasks()),
        pages(config.home().popular()),
        edition.alerts().stream().map(this::banner).toList(),
        config.baseUrl().isPresent() ? edition.home() + "feed.xml" : "",
        config.baseUrl().isPresent() && !edition.alerts().isEmpty()
            ? edition.home() + "alerts.xml"
            : "");
  }

  /** A page of content. */
  PageView article(SitePage page, String root) {
    Article article = page.article();
    Words own =
        site.editions().stream()
            .filter(e -> e.lang().equals(article.lang()))
            .findFirst()
            .map(Edition::words)
            .orElse(words);
    SafeString body = BodyWriter.write(article.body(), page.targets(), root);
    SafeString answer =
        article.answer().map(a -> BodyWriter.write(a, page.answerTargets(), root)).orElse(NOTHING);
    List<PageView.TocEntry> toc =
        article.questions().isEmpty()
            ? article.outline().stream()
                .filter(h -> h.level() <= 3)
                .map(h -> new PageView.TocEntry(h.id(), h.text(), h.level()))
                .toList()
            : article.questions().stream()
                .map(q -> new PageView.TocEntry(q.id(), q.text(), 2))
                .toList();
    return new PageView(
        "article",
        article.type(),
        page.url(),
        article.title(),
        article.titleId().orElse(""),
        own.get("lang_html"),
        page.isFallback(),
        page.isFallback() ? own.get("lang_name") : "",
        article.description(),
        canonical(page),
        page.isFallback() ? List.of() : alternates(page.translations()),
        switches(page),
        article.front().noindex() || page.isFallback(),
        Dates.view(article.front().updated(), words),
        Dates.view(article.front().reviewed(), words),
        chips(article),
        answer,
        body,
        !article.body().isEmpty(),
        toc,
        crumbs(page),
        sidebar(page),
        page.related().stream().map(l -> link(l, false)).toList(),
        series(page),
        List.of(),
        List.of(),
        List.of(),
        article.front().urgent() ? "urgent" : "",
        article.type().equals(Alert.NAME) ? Alert.banner(article.front()).severity() : "",
        "",
        structuredData.article(page));
  }

  /** A folder's page: what its index file says, and what is in it. */
  PageView section(Section section, String root) {
    Optional<SitePage> intro = section.intro();
    List<Link> crumbs = new ArrayList<>(List.of(homeLink()));
    crumbs.addAll(crumbsOf(section));
    Map<Lang, String> switches = new HashMap<>();
    Map<Lang, String> translations = new HashMap<>();
    for (Edition other : site.editions()) {
      find(other.sections(), section.path())
          .ifPresent(s -> {
            switches.put(other.lang(), s.url());
            if (s.isTranslated()
                && pairs(section, other.lang(), s)
                && pairs(s, edition.lang(), section)) {
              translations.put(other.lang(), s.url());
            }
          });
    }
    intro
        .filter(page -> !page.isFallback())
        .ifPresent(page -> {
          switches.putAll(page.translations());
          translations.putAll(page.translations());
        });
    return listing(
        "section",
        section.url(),
        section.title(),
        section.description(),
        intro.map(p -> BodyWriter.write(p.article().body(), p.targets(), root)).orElse(NOTHING),
        intro.map(p -> !p.article().body().isEmpty()).orElse(false),
        crumbs,
        translations,
        switches,
        section.sections().stream().map(this::section).toList(),
        section.pages().stream().map(p -> link(p.link(), false)).toList(),
        List.of(),
        section.isNoindex(),
        structuredData.crumbs(crumbs, section.title(), section.url()));
  }

  /**
   * Folders pair by their paths, unless the page that speaks for one has its translation elsewhere.
   */
  private static boolean pairs(Section section, Lang lang, Section there) {
    return section
        .intro()
        .filter(p -> !p.isFallback())
        .map(p -> p.translations().getOrDefault(lang, there.url()))
        .filter(url -> !url.equals(there.url()))
        .isEmpty();
  }

  PageView home(String root) {
    Optional<SitePage> intro =
        edition.pages().stream().filter(p -> p.url().equals(edition.home())).findFirst();
    return listing(
        "home",
        edition.home(),
        config.in(edition.lang(), config.title()),
        config.in(edition.lang(), config.description()),
        intro.map(p -> BodyWriter.write(p.article().body(), p.targets(), root)).orElse(NOTHING),
        intro.map(p -> !p.article().body().isEmpty()).orElse(false),
        List.of(),
        everywhere(Edition::home),
        everywhere(Edition::home),
        edition.sections().stream().map(this::section).toList(),
        List.of(),
        List.of(),
        false,
        structuredData.home());
  }

  /** Everything there is, for readers without a script and for those who want to look around. */
  PageView browse() {
    return listing(
        "browse",
        edition.browseUrl(),
        words.get("browse_title"),
        words.get("browse_description"),
        NOTHING,
        false,
        List.of(homeLink()),
        Map.of(),
        everywhere(Edition::browseUrl),
        edition.sections().stream().map(this::section).toList(),
        edition.pages().stream().filter(this::isLoose).map(p -> link(p.link(), false)).toList(),
        List.of(),
        true,
        List.of());
  }

  PageView glossary(String root) {
    Optional<Section> folder =
        edition.sections().stream().filter(s -> s.url().equals(edition.glossaryUrl())).findFirst();
    Optional<SitePage> intro =
        edition.pages().stream().filter(p -> p.url().equals(edition.glossaryUrl())).findFirst();
    Map<Lang, String> translations = new HashMap<>();
    site.editions().stream()
        .filter(e -> !e.glossary().isEmpty())
        .forEach(e -> translations.put(e.lang(), e.glossaryUrl()));
    Map<Lang, String> switches = new HashMap<>();
    site.editions()
        .forEach(e -> switches.put(e.lang(), e.glossary().isEmpty() ? e.home() : e.glossaryUrl()));
    String title = intro.map(p -> p.article().title()).orElse(words.get("glossary_title"));
    return listing(
        "glossary",
        edition.glossaryUrl(),
        title,
        intro.map(p -> p.article().description()).orElse(words.get("glossary_description")),
        intro.map(p -> BodyWriter.write(p.article().body(), p.targets(), root)).orElse(NOTHING),
        intro.map(p -> !p.article().body().isEmpty()).orElse(false),
        List.of(homeLink()),
        translations,
        switches,
        List.of(),
        folder
            .map(f -> f.pages().stream().map(p -> link(p.link(), false)).toList())
            .orElse(List.of()),
        edition.glossary().stream().map(Views::term).toList(),
        false,
        structuredData.glossary(title));
  }

  PageView notFound() {
    return listing(
        "notfound",
        edition.home() + "404.html",
        words.get("notfound_title"),
        "",
        NOTHING,
        false,
        List.of(),
        Map.of(),
        everywhere(Edition::home),
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of());
  }

  /** The root of the site: which language? */
  PageView languages() {
    return listing(
        "languages",
        "",
        config.in(edition.lang(), config.title()),
        config.in(edition.lang(), config.description()),
        NOTHING,
        false,
        List.of(),
        everywhere(Edition::home),
        everywhere(Edition::home),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of());
  }

  private PageView listing(
      String kind,
      String url,
      String title,
      String description,
      SafeString body,
      boolean hasBody,
      List<Link> crumbs,
      Map<Lang, String> translations,
      Map<Lang, String> switches,
      List<PageView.SectionView> sections,
      List<Link> pages,
      List<PageView.TermView> terms,
      boolean noindex,
      List<SafeString> data) {
    return new PageView(
        kind,
        "",
        url,
        title,
        "",
        words.get("lang_html"),
        false,
        "",
        description,
        noindex ? "" : config.baseUrl().map(base -> base + url).orElse(""),
        noindex ? List.of() : alternates(translations),
        switches(switches),
        noindex,
        Dates.NONE,
        Dates.NONE,
        List.of(),
        NOTHING,
        body,
        hasBody,
        List.of(),
        crumbs,
        NO_SIDEBAR,
        List.of(),
        NO_SERIES,
        sections,
        pages,
        terms,
        "",
        "",
        "",
        data);
  }

  /**
   * A page that stands in for a translation belongs, for search engines, to where it comes from.
   */
  private String canonical(SitePage page) {
    if (config.baseUrl().isEmpty()) {
      return "";
    }
    String url =
        page.isFallback()
            ? page.translations().getOrDefault(page.article().lang(), page.url())
            : page.url();
    return config.baseUrl().get() + url;
  }

  private List<PageView.Alternate> alternates(Map<Lang, String> translations) {
    if (config.baseUrl().isEmpty() || translations.size() < 2) {
      return List.of();
    }
    String base = config.baseUrl().get();
    List<PageView.Alternate> alternates = new ArrayList<>();
    for (Edition other : site.editions()) {
      String url = translations.get(other.lang());
      if (url != null) {
        alternates.add(new PageView.Alternate(other.words().get("lang_html"), base + url));
      }
    }
    String neutral =
        translations.values().stream().allMatch(url -> url.indexOf('/') == url.length() - 1)
            ? ""
            : translations.get(config.defaultLanguage());
    if (neutral != null) {
      alternates.add(new PageView.Alternate("x-default", base + neutral));
    }
    return alternates;
  }

  private List<PageView.Switch> switches(SitePage page) {
    List<PageView.Switch> switches = new ArrayList<>();
    for (Edition other : site.editions()) {
      String url = page.switches().get(other.lang());
      if (url != null) {
        switches.add(languageSwitch(other, url, page.translations().containsKey(other.lang())));
      }
    }
    return switches;
  }

  private List<PageView.Switch> switches(Map<Lang, String> urls) {
    List<PageView.Switch> switches = new ArrayList<>();
    for (Edition other : site.editions()) {
      if (!other.lang().equals(edition.lang())) {
        switches.add(
            languageSwitch(
                other,
                urls.getOrDefault(other.lang(), other.home()),
                urls.containsKey(other.lang())));
      }
    }
    return switches;
  }

  private static PageView.Switch languageSwitch(Edition other, String url, boolean translated) {
    return new PageView.Switch(
        other.words().get("lang_html"), other.words().get("lang_name"), url, translated);
  }

  private Map<Lang, String> everywhere(Function<Edition, String> url) {
    Map<Lang, String> urls = new HashMap<>();
    site.editions().forEach(e -> urls.put(e.lang(), url.apply(e)));
    return urls;
  }

  private List<PageView.Chip> chips(Article article) {
    List<PageView.Chip> chips = new ArrayList<>();
    for (String platform : article.front().platforms()) {
      chips.add(
          new PageView.Chip(
              "platform", words.texts().getOrDefault("platform_" + platform, platform)));
    }
    article
        .front()
        .appVersions()
        .ifPresent(v ->
            chips.add(
                new PageView.Chip(
                    "version",
                    words.get("app_version", v.replace(">=", "≥ ").replace("<=", "≤ ")))));
    article
        .front()
        .level()
        .ifPresent(l -> chips.add(new PageView.Chip("level", words.get("level_" + l))));
    return chips;
  }

  private List<Link> crumbs(SitePage page) {
    List<Link> crumbs = new ArrayList<>(List.of(homeLink()));
    page.crumbs().forEach(c -> crumbs.add(new Link(c.title(), c.url(), "", "", false)));
    return crumbs;
  }

  private List<Link> crumbsOf(Section section) {
    List<Link> crumbs = new ArrayList<>();
    String path = section.path();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      find(edition.sections(), path.substring(0, slash))
          .ifPresent(s -> crumbs.add(new Link(s.title(), s.url(), "", "", false)));
    }
    return crumbs;
  }

  private static Optional<Section> find(List<Section> sections, String path) {
    for (Section section : sections) {
      if (section.path().equals(path)) {
        return Optional.of(section);
      }
      if (path.startsWith(section.path() + "/")) {
        return find(section.sections(), path);
      }
    }
    return Optional.empty();
  }

  private Link homeLink() {
    return new Link(words.get("home"), edition.home(), "", "", false);
  }

  /** The pages beside this one; of a long section, those around it. */
  private PageView.Sidebar sidebar(SitePage page) {
    Section section = sectionByPage.get(page.url());
    if (section == null) {
      return NO_SIDEBAR;
    }
    List<SitePage> pages = section.pages();
    int at = pages.indexOf(page);
    int from =
        pages.size() <= SIDEBAR
            ? 0
            : Math.max(0, Math.min(at - SIDEBAR / 2, pages.size() - SIDEBAR));
    int to = Math.min(pages.size(), from + SIDEBAR);
    return new PageView.Sidebar(
        section.title(),
        section.url(),
        pages.subList(from, to).stream()
            .map(p -> link(p.link(), p.url().equals(page.url())))
            .toList(),
        pages.size() - (to - from));
  }

  private PageView.SeriesView series(SitePage page) {
    List<Link> pages =
        page.series().stream().map(l -> link(l, l.url().equals(page.url()))).toList();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).current()) {
        return new PageView.SeriesView(
            i + 1,
            pages.size(),
            pages,
            i > 0 ? pages.get(i - 1) : NO_LINK,
            i + 1 < pages.size() ? pages.get(i + 1) : NO_LINK);
      }
    }
    return NO_SERIES;
  }

  PageView.SectionView section(Section section) {
    int count = section.size();
    return new PageView.SectionView(
        section.title(),
        section.url(),
        section.description(),
        section.icon().isEmpty() ? "book" : section.icon(),
        count,
        words.get(count == 1 ? "articles_one" : "articles_other", count),
        section.pages().stream().map(p -> link(p.link(), false)).toList(),
        section.sections().stream().map(this::section).toList());
  }

  private SiteView.BannerView banner(SitePage page) {
    Alert.Banner banner = Alert.banner(page.article().front());
    boolean pending = banner.from().isPresent() && site.now().isBefore(banner.from().get());
    String lang =
        site.editions().stream()
            .filter(e -> e.lang().equals(page.article().lang()))
            .findFirst()
            .map(e -> e.words().get("lang_html"))
            .orElse(words.get("lang_html"));
    return new SiteView.BannerView(
        page.article().id().name()
            + "-"
            + Fingerprint.of(page.article().title(), page.article().body().html().toString())
                .brief(),
        page.article().title(),
        page.url(),
        banner.severity(),
        banner.from().map(Object::toString).orElse(""),
        banner.until().map(Object::toString).orElse(""),
        pending,
        banner.dismissible(),
        lang);
  }

  private SiteView.Logo logo() {
    return config
        .logo()
        .map(site.assets()::get)
        .map(a ->
            new SiteView.Logo(
                a.url(),
                a.asset().size().map(s -> s.width()).orElse(32),
                a.asset().size().map(s -> s.height()).orElse(32)))
        .orElse(new SiteView.Logo("", 0, 0));
  }

  private List<Link> pages(List<PageId> ids) {
    return ids.stream()
        .map(edition::find)
        .flatMap(Optional::stream)
        .map(p -> link(p.link(), false))
        .toList();
  }

  private Link page(Optional<PageId> id) {
    return id.flatMap(edition::find).map(p -> link(p.link(), false)).orElse(NO_LINK);
  }

  /** Whether the page stands in no folder and speaks for none. */
  private boolean isLoose(SitePage page) {
    return page.crumbs().isEmpty() && !isIntro(page);
  }

  /** Whether a page is what a listing of the engine's own says, and not an entry of one. */
  private boolean isIntro(SitePage page) {
    return page.url().equals(edition.home())
        || page.url().equals(edition.glossaryUrl())
        || introUrls.contains(page.url());
  }

  private String text(Optional<Values.Localized> text) {
    return text.map(t -> config.in(edition.lang(), t)).orElse("");
  }

  private static Link link(PageLink link, boolean current) {
    return new Link(link.title(), link.url(), link.description(), link.type(), current);
  }

  private static PageView.TermView term(GlossaryTerm term) {
    return new PageView.TermView(term.id(), term.term(), term.also(), term.definition());
  }
}
