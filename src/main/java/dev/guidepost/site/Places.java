package dev.guidepost.site;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.PageId;
import dev.guidepost.model.SiteConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives every page and every folder of one edition its address. */
final class Places {
  /** Folders that hold what the build itself writes below a language. */
  private static final Set<String> RESERVED = Set.of("search", "404");

  /**
   * A page's place.
   *
   * @param folder of its file, below the language's folder; empty for the edition itself
   * @param index whether it speaks for its folder
   */
  record Place(Article article, String folder, boolean index, String url) {}

  private final Lang lang;
  private final SiteConfig config;
  private final Map<PageId, Place> byId = new LinkedHashMap<>();
  private final Map<String, Place> introByFolder = new HashMap<>();
  private final Map<String, String> urlByFolder = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Places(Lang lang, SiteConfig config) {
    this.lang = lang;
    this.config = config;
  }

  /**
   * @param articles all that may be shown in the language, at most one for each id
   */
  static Places of(Lang lang, SiteConfig config, Collection<Article> articles) {
    Places places = new Places(lang, config);
    List<Article> ordered = articles.stream().sorted(Comparator.comparing(Article::page)).toList();
    places.folders(ordered);
    places.intros(ordered);
    places.pages(ordered);
    places.dropEmptyFolders();
    return places;
  }

  Map<PageId, Place> byId() {
    return Collections.unmodifiableMap(byId);
  }

  /** Address by folder, from the edition's root inwards; folders with redirects only have none. */
  Map<String, String> urlByFolder() {
    return Collections.unmodifiableMap(urlByFolder);
  }

  Optional<Place> intro(String folder) {
    return Optional.ofNullable(introByFolder.get(folder));
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  static String folderOf(String page) {
    int slash = page.lastIndexOf('/');
    return slash < 0 ? "" : page.substring(0, slash);
  }

  static boolean isIndex(String page) {
    String name = page.substring(page.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.equals("index") || name.equals("_index") || name.equals("readme");
  }

  private void folders(List<Article> articles) {
    urlByFolder.put("", lang + "/");
    Map<String, Set<String>> taken = new HashMap<>();
    for (Article article : articles) {
      String folder = folderOf(article.page());
      for (int slash = 0; slash >= 0 && !folder.isEmpty(); ) {
        slash = folder.indexOf('/', slash + 1);
        String path = slash < 0 ? folder : folder.substring(0, slash);
        if (!urlByFolder.containsKey(path)) {
          String name = path.substring(path.lastIndexOf('/') + 1);
          String parent = urlByFolder.getOrDefault(folderOf(path), lang + "/");
          String slug = Slugs.ofName(name).orElseGet(() -> Slugs.standIn(name));
          Set<String> siblings =
              taken.computeIfAbsent(
                  parent, p -> new HashSet<>(p.equals(lang + "/") ? RESERVED : Set.of()));
          urlByFolder.put(path, parent + free(slug, siblings) + "/");
        }
      }
    }
  }

  /** The index file, else README, else the page beside the folder that has its name. */
  private void intros(List<Article> articles) {
    Comparator<Article> preference =
        Comparator.comparing((Article a) -> a.page().toLowerCase(Locale.ROOT).endsWith("readme"))
            .thenComparing(Article::page);
    articles.stream()
        .filter(a -> isIndex(a.page()))
        .sorted(preference)
        .forEach(a -> intro(a, folderOf(a.page())));
    for (Article article : articles) {
      if (!isIndex(article.page()) && urlByFolder.containsKey(article.page())) {
        intro(article, article.page());
      }
    }
  }

  private void intro(Article article, String folder) {
    String url = urlByFolder.getOrDefault(folder, lang + "/");
    Place place = new Place(article, folder, true, url);
    if (introByFolder.putIfAbsent(folder, place) == null) {
      byId.put(article.id(), place);
    }
  }

  private void pages(List<Article> articles) {
    Set<String> taken = new HashSet<>(urlByFolder.values());
    RESERVED.forEach(name -> taken.add(lang + "/" + name + "/"));
    // Authors' own slugs first, so that a derived one never pushes them aside.
    List<Article> explicitFirst =
        articles.stream()
            .filter(a -> !byId.containsKey(a.id()))
            .sorted(Comparator.comparing((Article a) -> a.front().slug().isEmpty()))
            .toList();
    for (Article article : explicitFirst) {
      String folder = folderOf(article.page());
      String base = urlByFolder.getOrDefault(folder, lang + "/");
      String slug = slug(article);
      String url = base + slug + "/";
      for (int i = 2; !taken.add(url); i++) {
        url = base + slug + "-" + i + "/";
      }
      if (!url.equals(base + slug + "/")) {
        collision(article, base + slug + "/", url);
      }
      byId.put(article.id(), new Place(article, folder, false, url));
    }
  }

  private void dropEmptyFolders() {
    Set<String> filled = new HashSet<>(Set.of(""));
    for (Place place : byId.values()) {
      if (place.article().front().redirectTo().isEmpty()) {
        for (String folder = place.folder(); filled.add(folder); ) {
          folder = folderOf(folder);
        }
      }
    }
    urlByFolder.keySet().retainAll(filled);
  }

  private String slug(Article article) {
    Optional<String> own = article.front().slug();
    if (own.isPresent() && Slugs.isSlug(own.get())) {
      return own.get();
    }
    String name = article.page().substring(article.page().lastIndexOf('/') + 1);
    if (own.isPresent()) {
      tell(
          article,
          Diagnostic.error(
              "slug-form",
              article.at("slug"),
              "'" + own.get() + "' cannot stand in an address",
              Slugs.isDevice(own.get())
                  ? "Windows keeps this name for a device; write e.g. " + own.get() + "-page"
                  : "use a-z, 0-9 and hyphens, at most 80 characters, e.g. wrong-network"));
    }
    return Slugs.ofName(name)
        .orElseGet(() -> {
          String standIn = Slugs.standIn(name);
          tell(
              article,
              Diagnostic.warning(
                  "slug-missing",
                  article.at(),
                  "the file's name has no Latin letters, so the address is '" + standIn + "'",
                  "add a line to the front matter: slug: short-english-name"));
          return standIn;
        });
  }

  private void collision(Article article, String wanted, String given) {
    String message = "the address /" + wanted + " is already taken, so the page is at /" + given;
    tell(
        article,
        article.front().slug().isPresent()
            ? Diagnostic.error("slug-taken", article.at("slug"), message, "choose another slug")
            : Diagnostic.warning(
                "slug-taken", article.at(), message, "rename the file, or give it a slug"));
  }

  /** A page that falls back is told of where it is at home. */
  private void tell(Article article, Diagnostic diagnostic) {
    if (article.lang().equals(lang) || !config.languages().contains(article.lang())) {
      diagnostics.add(diagnostic);
    }
  }

  private static String free(String slug, Set<String> taken) {
    String candidate = slug;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = slug + "-" + i;
    }
    return candidate;
  }
}
