package dev.guidepost.render;

import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Words;
import dev.guidepost.render.PageView.Link;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the views of pages that list what there is. */
final class ListingViews {
  private static final SafeString NOTHING = new SafeString("");
  private static final PageView.Sidebar NO_SIDEBAR = new PageView.Sidebar("", "", List.of(), 0);
  private static final PageView.SeriesView NO_SERIES =
      new PageView.SeriesView(0, 0, List.of(), Navigation.NO_LINK, Navigation.NO_LINK);

  private final Site site;
  private final SiteConfig config;
  private final Edition edition;
  private final Words words;
  private final Navigation navigation;
  private final Translations languages;
  private final StructuredData structuredData;

  ListingViews(Site site, Edition edition) {
    this.site = site;
    this.config = site.config();
    this.edition = edition;
    this.words = edition.words();
    this.navigation = new Navigation(edition);
    this.languages = new Translations(site, edition);
    this.structuredData = new StructuredData(site, edition);
  }

  /** A folder's page: what its index file says, and what is in it. */
  PageView section(Section section, String root) {
    Optional<SitePage> intro = section.intro();
    List<Link> crumbs = new ArrayList<>(List.of(navigation.homeLink()));
    crumbs.addAll(navigation.crumbs(section));
    Map<Lang, String> switches = new HashMap<>();
    Map<Lang, String> translations = new HashMap<>();
    for (Edition other : site.editions()) {
      Navigation.find(other.sections(), section.path())
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
        intro
            .map(p -> BodyWriter.write(p.article().body(), p.targets(), site.pictures(), root))
            .orElse(NOTHING),
        intro.map(p -> !p.article().body().isEmpty()).orElse(false),
        crumbs,
        translations,
        switches,
        section.sections().stream().map(navigation::section).toList(),
        Navigation.links(section.pages()),
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
        intro
            .map(p -> BodyWriter.write(p.article().body(), p.targets(), site.pictures(), root))
            .orElse(NOTHING),
        intro.map(p -> !p.article().body().isEmpty()).orElse(false),
        List.of(),
        languages.everywhere(Edition::home),
        languages.everywhere(Edition::home),
        edition.sections().stream().map(navigation::section).toList(),
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
        List.of(navigation.homeLink()),
        Map.of(),
        languages.everywhere(Edition::browseUrl),
        edition.sections().stream().map(navigation::section).toList(),
        navigation.loosePages(),
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
        intro
            .map(p -> BodyWriter.write(p.article().body(), p.targets(), site.pictures(), root))
            .orElse(NOTHING),
        intro.map(p -> !p.article().body().isEmpty()).orElse(false),
        List.of(navigation.homeLink()),
        translations,
        switches,
        List.of(),
        folder.map(f -> Navigation.links(f.pages())).orElse(List.of()),
        edition.glossary().stream().map(ListingViews::term).toList(),
        false,
        structuredData.glossary(title));
  }

  /** The page that leads to a human. */
  PageView contact(String root) {
    return own("contact", Edition::contactUrl, "desk_contact", root);
  }

  /** The page for the hours when nobody is there. */
  PageView nobody(String root) {
    return own("nobody", Edition::nobodyUrl, "desk_nobody", root);
  }

  /** The page that lists what is genuine. */
  PageView official(String root) {
    return own("official", Edition::officialUrl, "desk_official", root);
  }

  /** A page that stands in every language; what its file says is added, if there is one. */
  private PageView own(String kind, Function<Edition, String> address, String word, String root) {
    String url = address.apply(edition);
    Optional<SitePage> intro =
        edition.pages().stream().filter(p -> p.url().equals(url)).findFirst();
    List<Link> crumbs = List.of(navigation.homeLink());
    String title = intro.map(p -> p.article().title()).orElse(words.get(word + "_title"));
    return listing(
        kind,
        url,
        title,
        intro.map(p -> p.article().description()).orElse(words.get(word + "_description")),
        intro
            .map(p -> BodyWriter.write(p.article().body(), p.targets(), site.pictures(), root))
            .orElse(NOTHING),
        intro.map(p -> !p.article().body().isEmpty()).orElse(false),
        crumbs,
        languages.everywhere(address),
        languages.everywhere(address),
        List.of(),
        List.of(),
        List.of(),
        false,
        structuredData.crumbs(crumbs, title, url));
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
        languages.everywhere(Edition::home),
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
        languages.everywhere(Edition::home),
        languages.everywhere(Edition::home),
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
        PageView.OriginalView.NONE,
        description,
        noindex ? "" : config.baseUrl().map(base -> base + url).orElse(""),
        noindex ? List.of() : languages.alternates(translations),
        languages.switches(switches),
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
        data);
  }

  private static PageView.TermView term(GlossaryTerm term) {
    return new PageView.TermView(term.id(), term.term(), term.also(), term.definition());
  }
}
