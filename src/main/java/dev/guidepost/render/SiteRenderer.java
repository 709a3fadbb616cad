package dev.guidepost.render;

import dev.guidepost.contact.Desk;
import dev.guidepost.model.Asset;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
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

/** Turns a site into the files that are published. */
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
  private final Parallel parallel;
  private final Templates templates;
  private final Map<String, Map<String, String>> movedHeadings;
  private final Map<String, String> assetUrls = new TreeMap<>();
  private final Map<String, Map<String, String>> tokens;
  private final List<EditionView> editions = new ArrayList<>();
  private final List<OutputFile> files = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SiteRenderer(Site site, Project project, Optional<Desk> desk, Parallel parallel) {
    this.site = site;
    this.project = project;
    this.desk = desk;
    this.parallel = parallel;
    this.templates = new Templates(project.theme());
    this.movedHeadings = movedHeadings(site);
    this.tokens =
        Map.of(
            "light", Stylesheet.values(project.theme().tokens().light()),
            "dark", Stylesheet.values(project.theme().tokens().dark()));
  }

  public static Outcome<List<OutputFile>> render(
      Site site, Project project, Optional<Desk> desk, Parallel parallel) {
    SiteRenderer renderer = new SiteRenderer(site, project, desk, parallel);
    renderer.render();
    return Outcome.of(List.copyOf(renderer.files), renderer.diagnostics);
  }

  /** Templates that a theme must have. */
  static Set<String> templateNames() {
    Set<String> names = new HashSet<>(KINDS);
    ContentTypes.all().forEach(type -> names.add(type.name()));
    return names;
  }

  private void render() {
    diagnostics.addAll(templates.compile(templateNames()));
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return;
    }
    assets();
    for (Edition edition : site.editions()) {
      DeskView reached = new DeskViews(site, edition, desk).desk();
      editions.add(
          new EditionView(
              new SiteViews(site, edition, reached).site(), reached, edition.words().texts()));
    }
    List<Supplier<Page>> pages = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      pages.addAll(edition(site.editions().get(i), editions.get(i)));
    }
    for (RedirectRule rule : site.redirects()) {
      if (!rule.isOfHeading()) {
        pages.add(() -> redirect(rule.from().substring(1), rule.to().substring(1)));
      }
    }
    Set<String> told = new HashSet<>();
    for (Page page : parallel.map(pages, Supplier::get)) {
      files.add(page.file());
      page.mistake().filter(m -> told.add(m.toString())).ifPresent(diagnostics::add);
    }
    desk.ifPresent(d -> files.addAll(d.files()));
    files.addAll(Feeds.of(site));
  }

  private record Page(OutputFile file, Optional<Diagnostic> mistake) {}

  private List<Supplier<Page>> edition(Edition edition, EditionView shared) {
    ListingViews listings = new ListingViews(site, edition);
    ArticleViews articles = new ArticleViews(site, edition);
    DeskViews reaching = new DeskViews(site, edition, desk);
    List<Supplier<Page>> pages = new ArrayList<>();
    Set<String> folders = new HashSet<>(Set.of(edition.home()));
    pages.add(() -> listing("home", shared, listings.home(root(edition.home())), reaching));
    pages.add(() -> listing("browse", shared, listings.browse(), reaching));
    pages.add(() -> notFound(edition.home() + "404.html", shared, listings, reaching));
    if (!edition.glossary().isEmpty()) {
      folders.add(edition.glossaryUrl());
      pages.add(() ->
          listing(
              "glossary-page", shared, listings.glossary(root(edition.glossaryUrl())), reaching));
    }
    if (desk.isPresent()) {
      folders.addAll(Set.of(edition.contactUrl(), edition.nobodyUrl(), edition.officialUrl()));
      String root = root(edition.contactUrl());
      pages.add(() -> listing("contact", shared, listings.contact(root), reaching));
      pages.add(() -> listing("nobody", shared, listings.nobody(root), reaching));
      pages.add(() -> listing("official", shared, listings.official(root), reaching));
    }
    for (Section section : allSections(edition.sections())) {
      if (folders.add(section.url())) {
        pages.add(() ->
            listing("section", shared, listings.section(section, root(section.url())), reaching));
      }
    }
    for (SitePage page : edition.pages()) {
      if (!folders.contains(page.url())) {
        pages.add(() ->
            page(
                page.article().type(),
                shared,
                articles.article(page, root(page.url())),
                reaching.context(page)));
      }
    }
    if (edition.lang().equals(site.config().defaultLanguage())) {
      pages.add(() -> notFound("404.html", shared, listings, reaching));
      pages.add(() ->
          site.editions().size() > 1
              ? listing("languages", shared, listings.languages(), reaching)
              : redirect("", edition.home()));
    }
    return pages;
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
    return fill(template, view.url() + "index.html", shared, view, context, root(view.url()));
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
    return page(path, templates.fill(template, variables));
  }

  private static Page page(String path, Templates.Filled filled) {
    OutputFile file = OutputFile.text(path, Turn.PAGE, filled.html());
    // Digests are wanted later by one thread; here all threads make them.
    file.fingerprint();
    return new Page(file, filled.mistake());
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
        .forEach((old, to) -> moved.add(new PageView.Link(old, to, "", "", false)));
    return moved;
  }

  /** A page at an address without one of its own, both from the site's root without a slash. */
  private Page redirect(String from, String to) {
    String path = from.isEmpty() || from.endsWith("/") ? from + "index.html" : from;
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
    return page(path, templates.fill("redirect", variables));
  }

  /** {@code ../../} from {@code zh/faq/}. */
  static String root(String url) {
    long depth = url.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat((int) depth);
  }

  private void assets() {
    Map<String, Bytes> all = new LinkedHashMap<>(project.client());
    all.putAll(project.theme().assets());
    for (Edition edition : site.editions()) {
      all.put("guard-" + edition.lang() + ".json", GuardFile.of(site, edition));
      if (!edition.glossary().isEmpty()) {
        all.put("terms-" + edition.lang() + ".json", TermsFile.of(edition.glossary()));
      }
      WebManifest.of(site, edition)
          .ifPresent(manifest -> all.put(WebManifest.name(edition), manifest));
    }
    all.replaceAll(
        (name, bytes) -> name.endsWith(".css") ? Bytes.utf8(style(name, bytes.text())) : bytes);
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
          files.add(new OutputFile(url, Turn.ASSET, new OutputFile.Data(bytes)));
        });
    // Copies of one file in several folders are published once.
    Map<String, Asset> published = new TreeMap<>();
    new TreeMap<>(site.assets()).values().forEach(a -> published.putIfAbsent(a.url(), a.asset()));
    published.forEach((url, asset) -> files.add(copy(url, asset)));
    pictures();
    for (Asset asset : new TreeMap<>(project.assets()).values()) {
      if (asset.path().startsWith(PUBLIC)) {
        files.add(copy(asset.path().substring(PUBLIC.length()), asset));
      }
    }
  }

  private String style(String name, String css) {
    String tokens = name.equals("site.css") ? Stylesheet.properties(project.theme().tokens()) : "";
    return tokens + Stylesheet.compact(css) + "\n";
  }

  private void pictures() {
    Map<String, Bytes> made = new TreeMap<>();
    site.pictures().icons().forEach(icon -> made.put(icon.url(), icon.bytes()));
    site.pictures().renditions().values().stream()
        .flatMap(List::stream)
        .forEach(rendition -> made.put(rendition.url(), rendition.bytes()));
    made.forEach(
        (url, bytes) -> files.add(new OutputFile(url, Turn.ASSET, new OutputFile.Data(bytes))));
  }

  private static OutputFile copy(String path, Asset asset) {
    return new OutputFile(
        path, Turn.ASSET, new OutputFile.CopyOf(asset.path(), asset.print(), asset.bytes()));
  }
}
