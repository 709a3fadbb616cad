package dev.guidepost.render;

import dev.guidepost.contact.Desk;
import dev.guidepost.model.Asset;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Project;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.Theme;
import dev.guidepost.translation.Languages;
import dev.guidepost.translation.Translation;
import dev.guidepost.type.ContentTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Turns a site into the files that are published. What pages share is made at once, and each page
 * when it is asked for.
 */
public final class SiteRenderer {
  private static final String PUBLIC = "content/public/";
  private static final List<String> KINDS =
      List.of(
          "home",
          "section",
          "browse",
          "glossary-page",
          "contact",
          "nobody",
          "official",
          "notfound",
          "languages",
          "redirect");

  private final Site site;
  private final Project project;
  private final Optional<Desk> desk;
  private final Common common;
  private final Map<String, Map<String, String>> movedHeadings;
  private final Map<String, String> assetUrls = new TreeMap<>();
  private final Map<String, Map<String, String>> tokens;
  private final Map<String, Translation> translations;
  private final List<EditionView> editions = new ArrayList<>();

  /** Files that pages refer to, by path. */
  private final Map<String, OutputFile> assets = new LinkedHashMap<>();

  private final Map<String, Supplier<Page>> pages = new LinkedHashMap<>();

  /** Those for which there was one at their path already: a rule tells. */
  private final List<OutputFile> moreAssets = new ArrayList<>();

  private final List<Supplier<Page>> morePages = new ArrayList<>();

  /** What a site has in common with the one that was rendered before it. */
  private record Common(
      Theme theme,
      Templates templates,
      List<Diagnostic> mistakes,
      Map<String, Bytes> assets,
      Map<Lang, GuardFile.Counted> counted) {}

  private SiteRenderer(Site site, Project project, Optional<Desk> desk, Common common) {
    this.site = site;
    this.project = project;
    this.desk = desk;
    this.common = common;
    this.movedHeadings = movedHeadings(site);
    this.translations = translations(project, site);
    this.tokens =
        Map.of(
            "light", Stylesheet.values(project.theme().tokens().light()),
            "dark", Stylesheet.values(project.theme().tokens().dark()));
  }

  public static Outcome<List<OutputFile>> render(
      Site site, Project project, Optional<Desk> desk, Parallel parallel) {
    Outcome<SiteRenderer> renderer = of(site, project, desk, Optional.empty());
    return renderer.value().isEmpty()
        ? Outcome.of(List.of(), renderer.diagnostics())
        : renderer.then(r -> r.files(parallel));
  }

  /**
   * The site, ready to be rendered; refused if the theme is broken.
   *
   * @param earlier of the same project; what it has in common with this one is not made again
   */
  public static Outcome<SiteRenderer> of(
      Site site, Project project, Optional<Desk> desk, Optional<SiteRenderer> earlier) {
    Common common = common(site, project, earlier.map(e -> e.common));
    if (common.mistakes().stream().anyMatch(Diagnostic::isError)) {
      return Outcome.refused(common.mistakes());
    }
    SiteRenderer renderer = new SiteRenderer(site, project, desk, common);
    renderer.plan();
    return Outcome.of(renderer, common.mistakes());
  }

  private static Common common(Site site, Project project, Optional<Common> earlier) {
    Map<Lang, GuardFile.Counted> counted = new HashMap<>();
    for (Edition edition : site.editions()) {
      counted.put(
          edition.lang(),
          GuardFile.Counted.of(
              edition, earlier.flatMap(e -> Optional.ofNullable(e.counted().get(edition.lang())))));
    }
    return earlier
        .filter(e -> e.theme().equals(project.theme()))
        .map(e -> new Common(e.theme(), e.templates(), e.mistakes(), e.assets(), counted))
        .orElseGet(() -> {
          Templates templates = new Templates(project.theme());
          return new Common(
              project.theme(),
              templates,
              templates.compile(templateNames()),
              fixedAssets(project),
              counted);
        });
  }

  /** Templates that a theme must have. */
  static Set<String> templateNames() {
    Set<String> names = new HashSet<>(KINDS);
    ContentTypes.all().forEach(type -> names.add(type.name()));
    return names;
  }

  private void plan() {
    assets();
    for (Edition edition : site.editions()) {
      DeskView reached = new DeskViews(site, edition, desk).desk();
      editions.add(
          new EditionView(
              new SiteViews(site, edition, reached).site(), reached, edition.words().texts()));
    }
    for (int i = 0; i < editions.size(); i++) {
      edition(site.editions().get(i), editions.get(i));
    }
    for (RedirectRule rule : site.redirects()) {
      if (!rule.isOfHeading()) {
        String from = rule.from().substring(1);
        add(redirectPath(from), () -> redirect(from, rule.to().substring(1)));
      }
    }
  }

  private void add(String path, Supplier<Page> page) {
    if (pages.putIfAbsent(path, page) != null) {
      morePages.add(page);
    }
  }

  /** All that is published. */
  public Outcome<List<OutputFile>> files(Parallel parallel) {
    List<Supplier<Page>> all = new ArrayList<>(pages.values());
    all.addAll(morePages);
    List<OutputFile> files = new ArrayList<>(assets.values());
    files.addAll(moreAssets);
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Page page : parallel.map(all, Supplier::get)) {
      files.add(page.file());
      page.mistake().filter(m -> told.add(m.toString())).ifPresent(diagnostics::add);
    }
    files.addAll(besides());
    return Outcome.of(List.copyOf(files), diagnostics);
  }

  /** One of the pages, or what is wrong with its template; nothing if there is no such page. */
  public Optional<Outcome<OutputFile>> page(String path) {
    return Optional.ofNullable(pages.get(path))
        .map(Supplier::get)
        .map(page ->
            page.mistake()
                .map(Outcome::<OutputFile>refused)
                .orElseGet(() -> Outcome.of(page.file())));
  }

  /** One of the files that pages refer to. */
  public Optional<OutputFile> asset(String path) {
    return Optional.ofNullable(assets.get(path));
  }

  /** What is made from all pages, for other programs. */
  public List<OutputFile> besides() {
    List<OutputFile> files = new ArrayList<>(desk.map(Desk::files).orElse(List.of()));
    files.addAll(Feeds.of(site));
    return files;
  }

  private record Page(OutputFile file, Optional<Diagnostic> mistake) {}

  private void edition(Edition edition, EditionView shared) {
    ListingViews listings = new ListingViews(site, edition);
    ArticleViews articles = new ArticleViews(site, edition, translations);
    DeskViews reaching = new DeskViews(site, edition, desk);
    Set<String> folders = new HashSet<>(Set.of(edition.home()));
    add(
        index(edition.home()),
        () -> listing("home", shared, listings.home(root(edition.home())), reaching));
    add(index(edition.browseUrl()), () -> listing("browse", shared, listings.browse(), reaching));
    String lost = edition.home() + "404.html";
    add(lost, () -> notFound(lost, shared, listings, reaching));
    if (!edition.glossary().isEmpty()) {
      folders.add(edition.glossaryUrl());
      add(
          index(edition.glossaryUrl()),
          () ->
              listing(
                  "glossary-page",
                  shared,
                  listings.glossary(root(edition.glossaryUrl())),
                  reaching));
    }
    if (desk.isPresent()) {
      folders.addAll(Set.of(edition.contactUrl(), edition.nobodyUrl(), edition.officialUrl()));
      String root = root(edition.contactUrl());
      add(
          index(edition.contactUrl()),
          () -> listing("contact", shared, listings.contact(root), reaching));
      add(
          index(edition.nobodyUrl()),
          () -> listing("nobody", shared, listings.nobody(root), reaching));
      add(
          index(edition.officialUrl()),
          () -> listing("official", shared, listings.official(root), reaching));
    }
    for (Section section : allSections(edition.sections())) {
      if (folders.add(section.url())) {
        add(
            index(section.url()),
            () ->
                listing(
                    "section", shared, listings.section(section, root(section.url())), reaching));
      }
    }
    for (SitePage page : edition.pages()) {
      if (!folders.contains(page.url())) {
        add(
            index(page.url()),
            () ->
                page(
                    page.article().type(),
                    shared,
                    articles.article(page, root(page.url())),
                    reaching.context(page)));
      }
    }
    if (edition.lang().equals(site.config().defaultLanguage())) {
      add("404.html", () -> notFound("404.html", shared, listings, reaching));
      add(
          "index.html",
          () ->
              site.editions().size() > 1
                  ? listing("languages", shared, listings.languages(), reaching)
                  : redirect("", edition.home()));
    }
  }

  private static String index(String url) {
    return url + "index.html";
  }

  private static List<Section> allSections(List<Section> sections) {
    List<Section> all = new ArrayList<>();
    for (Section section : sections) {
      all.add(section);
      all.addAll(allSections(section.sections()));
    }
    return all;
  }

  private Page listing(String template, EditionView shared, PageView view, DeskViews reaching) {
    return page(template, shared, view, reaching.context(view.kind(), view.url(), view.title()));
  }

  private Page page(String template, EditionView shared, PageView view, ContextView context) {
    return fill(template, index(view.url()), shared, view, context, root(view.url()));
  }

  /** A page that is shown under any address, so that its own are written from the host's root. */
  private Page notFound(
      String path, EditionView shared, ListingViews listings, DeskViews reaching) {
    PageView view = listings.notFound();
    return fill(
        "notfound",
        path,
        shared,
        view,
        reaching.context(view.kind(), "", view.title()),
        site.config().basePath());
  }

  private Page fill(
      String template,
      String path,
      EditionView shared,
      PageView view,
      ContextView context,
      String root) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("site", shared.site());
    variables.put("page", view);
    variables.put("desk", shared.desk());
    variables.put("context", context);
    variables.put("t", shared.words());
    variables.put("root", root);
    variables.put("assets", assetUrls);
    variables.put("tokens", tokens);
    variables.put("moved", moved(view.url()));
    variables.put("editions", editions);
    return page(path, common.templates().fill(template, variables));
  }

  private static Page page(String path, Templates.Filled filled) {
    OutputFile file = OutputFile.text(path, Turn.PAGE, filled.html());
    // Digests are wanted later by one thread; here all threads make them.
    file.fingerprint();
    return new Page(file, filled.mistake());
  }

  /** Only a page that has recorded what it translates can be behind it; to look costs time. */
  private static Map<String, Translation> translations(Project project, Site site) {
    boolean recorded =
        site.editions().stream()
            .flatMap(edition -> edition.pages().stream())
            .anyMatch(page -> page.article().front().sourceHash().isPresent());
    return recorded ? Languages.of(project, site).byPath() : Map.of();
  }

  /**
   * New address by old fragment, by the address of the page without its leading slash. Servers
   * never see a fragment, so a moved heading is told to the page where it was.
   */
  private static Map<String, Map<String, String>> movedHeadings(Site site) {
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

  private List<PageView.Link> moved(String url) {
    List<PageView.Link> moved = new ArrayList<>();
    movedHeadings
        .getOrDefault(url, Map.of())
        .forEach((old, to) -> moved.add(new PageView.Link(old, to, titleOf(to), "", false)));
    return moved;
  }

  /** The title of a page, or of a place on it, as readers know it. */
  private String titleOf(String address) {
    String url = address.split("#", 2)[0];
    String id = address.substring(Math.min(url.length() + 1, address.length()));
    return site.editions().stream()
        .flatMap(edition -> edition.pages().stream())
        .filter(page -> page.url().equals(url))
        .map(SitePage::article)
        .findFirst()
        .map(article ->
            article.outline().stream()
                .filter(heading -> heading.id().equals(id))
                .findFirst()
                .map(heading -> article.title() + " › " + heading.text())
                .orElse(article.title()))
        .orElse("/" + address);
  }

  /** A page at an address without one of its own, both from the site's root without a slash. */
  private Page redirect(String from, String to) {
    Edition edition =
        site.editions().stream()
            .filter(e -> from.startsWith(e.home()))
            .findFirst()
            .orElse(site.editions().getFirst());
    Map<String, Object> variables = new HashMap<>();
    variables.put("t", edition.words().texts());
    variables.put("root", root(from));
    variables.put("to", to);
    variables.put("canonical", site.config().baseUrl().map(base -> base + to).orElse(""));
    return page(redirectPath(from), common.templates().fill("redirect", variables));
  }

  private static String redirectPath(String from) {
    return from.isEmpty() || from.endsWith("/") ? index(from) : from;
  }

  /** {@code ../../} from {@code zh/faq/}. */
  static String root(String url) {
    long depth = url.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat((int) depth);
  }

  /** What comes with the engine and the theme. */
  private static Map<String, Bytes> fixedAssets(Project project) {
    Map<String, Bytes> fixed = new LinkedHashMap<>(project.client());
    fixed.putAll(project.theme().assets());
    fixed.replaceAll((name, bytes) ->
        name.endsWith(".css") ? Bytes.utf8(style(name, bytes.text(), project.theme())) : bytes);
    return Map.copyOf(fixed);
  }

  private void assets() {
    Map<String, Bytes> all = new HashMap<>(common.assets());
    for (Edition edition : site.editions()) {
      GuardFile.Counted counted = common.counted().get(edition.lang());
      if (counted != null) {
        all.put("guard-" + edition.lang() + ".json", GuardFile.of(site, edition, counted.counts()));
      }
      if (!edition.glossary().isEmpty()) {
        all.put("terms-" + edition.lang() + ".json", TermsFile.of(edition.glossary()));
      }
      WebManifest.of(site, edition)
          .ifPresent(manifest -> all.put(WebManifest.name(edition), manifest));
    }
    new TreeMap<>(all)
        .forEach((name, bytes) -> {
          int dot = name.lastIndexOf('.');
          String url =
              "assets/"
                  + name.substring(0, dot < 0 ? name.length() : dot)
                  + "."
                  + bytes.fingerprint().brief()
                  + (dot < 0 ? "" : name.substring(dot));
          assetUrls.put(name, url);
          asset(new OutputFile(url, Turn.ASSET, new OutputFile.Data(bytes)));
        });
    // Copies of one file in several folders are published once.
    Map<String, Asset> published = new TreeMap<>();
    new TreeMap<>(site.assets()).values().forEach(a -> published.putIfAbsent(a.url(), a.asset()));
    published.forEach((url, asset) -> asset(copy(url, asset)));
    pictures();
    for (Asset asset : new TreeMap<>(project.assets()).values()) {
      if (asset.path().startsWith(PUBLIC)) {
        asset(copy(asset.path().substring(PUBLIC.length()), asset));
      }
    }
  }

  private void asset(OutputFile file) {
    if (assets.putIfAbsent(file.path(), file) != null) {
      moreAssets.add(file);
    }
  }

  private static String style(String name, String css, Theme theme) {
    String tokens = name.equals("site.css") ? Stylesheet.properties(theme.tokens()) : "";
    return tokens + Stylesheet.compact(css) + "\n";
  }

  private void pictures() {
    Map<String, Bytes> made = new TreeMap<>();
    site.pictures().icons().forEach(icon -> made.put(icon.url(), icon.bytes()));
    site.pictures().renditions().values().stream()
        .flatMap(List::stream)
        .forEach(rendition -> made.put(rendition.url(), rendition.bytes()));
    made.forEach(
        (url, bytes) -> asset(new OutputFile(url, Turn.ASSET, new OutputFile.Data(bytes))));
  }

  private static OutputFile copy(String path, Asset asset) {
    return new OutputFile(
        path, Turn.ASSET, new OutputFile.CopyOf(asset.path(), asset.print(), asset.bytes()));
  }
}
