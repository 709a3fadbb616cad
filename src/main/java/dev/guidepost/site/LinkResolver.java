package dev.guidepost.site;

import dev.guidepost.model.Article;
import dev.guidepost.model.Asset;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Location;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Site;
import dev.guidepost.schema.Nearest;
import dev.guidepost.schema.Spellings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds what authors' references lead to. Paths are read as the file system would, relative to the
 * file in which they stand.
 */
final class LinkResolver {
  /** More on one page are of one cause, and what it is shows in the first ones. */
  private static final int MAX_SUGGESTIONS = 5;

  /** A page of any language by the path of its file, with and without the extension. */
  private final Map<String, Article> byPath = new HashMap<>();

  /** Folder below a language's folder, by the folder's path below the project's. */
  private final Map<String, Folder> folders = new HashMap<>();

  /** Paths of files whose pages are not built. */
  private final Set<String> hidden;

  private final Map<Lang, Places> places;
  private final Map<String, Article> byUrl = new HashMap<>();
  private final AssetTable assets;
  private final Map<Lang, List<String>> glossaryIds;
  private final Optional<PageId> contactPage;

  /** Whether the engine makes a page that leads to a human. */
  private final boolean hasDesk;

  private final Supplier<Spellings> spellings;
  private final Supplier<Spellings> assetSpellings;
  private final Supplier<Map<String, String>> pathByName;

  /** On the page that is looked at. */
  private int suggestions;

  private record Folder(Lang lang, String path) {}

  LinkResolver(
      Collection<Article> articles,
      Set<String> hidden,
      Map<Lang, Places> places,
      AssetTable assets,
      Map<Lang, List<String>> glossaryIds,
      Optional<PageId> contactPage,
      boolean hasDesk) {
    this.hidden = hidden;
    this.places = places;
    this.assets = assets;
    this.glossaryIds = glossaryIds;
    this.contactPage = contactPage;
    this.hasDesk = hasDesk;
    this.spellings = once(() -> new Spellings(byPath.keySet()));
    this.assetSpellings = once(() -> new Spellings(assets.paths()));
    this.pathByName = once(this::pathByName);
    for (Article article : articles) {
      byPath.put(ContentPath.key(article.path()), article);
      byPath.putIfAbsent(ContentPath.key(ContentPath.withoutExtension(article.path())), article);
      if (Places.isIndex(article.page())) {
        byPath.putIfAbsent(ContentPath.key(ContentPath.folderOf(article.path())), article);
      }
      String root =
          article
              .path()
              .substring(
                  0,
                  article.path().length()
                      - ContentPath.extension(article.path()).length()
                      - article.page().length());
      for (String folder = Places.folderOf(article.page());
          !folder.isEmpty();
          folder = Places.folderOf(folder)) {
        folders.putIfAbsent(ContentPath.key(root + folder), new Folder(article.lang(), folder));
      }
      folders.putIfAbsent(
          root.substring(0, Math.max(0, root.length() - 1)), new Folder(article.lang(), ""));
    }
    places.forEach((lang, ofLang) ->
        ofLang.byId().values().stream()
            .filter(p -> p.article().lang().equals(lang))
            .forEach(p -> byUrl.put("/" + p.url(), p.article())));
  }

  /** Targets of an article's references, in their order. */
  List<LinkTarget> resolve(
      Article article, Lang edition, List<Reference> references, List<Diagnostic> diagnostics) {
    suggestions = 0;
    List<LinkTarget> targets = new ArrayList<>();
    for (Reference reference : references) {
      LinkTarget target =
          switch (reference) {
            case Reference.Link link ->
                link(article, edition, link.written(), link.at(), diagnostics);
            case Reference.Image image -> picture(article, image, diagnostics);
            case Reference.File file when file.attribute().equals("href") ->
                picture(article, file.written(), file.at());
            case Reference.File file -> asset(article, file.written(), file.at());
            case Reference.Term term -> term(article, edition, term.id());
            case Reference.Contact human -> contact(edition, human);
          };
      if (target instanceof LinkTarget.Broken broken) {
        boolean image = reference instanceof Reference.Image || reference instanceof Reference.File;
        // A picture and the link around it point to the same missing file; once is enough.
        if (!(reference instanceof Reference.File file && file.attribute().equals("href"))) {
          diagnostics.add(
              Diagnostic.warning(
                  image ? "broken-image" : "broken-link",
                  reference.at(),
                  (image ? "there is no file '" : "the link '")
                      + broken.written()
                      + "'"
                      + broken.why(),
                  broken.hint()));
        }
      }
      targets.add(target);
    }
    return targets;
  }

  private LinkTarget link(
      Article article, Lang edition, String written, Location at, List<Diagnostic> diagnostics) {
    if (written.startsWith("https:") || written.startsWith("http:")) {
      return new LinkTarget.Elsewhere(written);
    }
    int hash = written.indexOf('#');
    String fragment = hash < 0 ? "" : ContentPath.decode(written.substring(hash + 1));
    String path = hash < 0 ? written : written.substring(0, hash);
    int query = path.indexOf('?');
    path = ContentPath.decode(query < 0 ? path : path.substring(0, query));
    if (path.isEmpty()) {
      return fragment.isEmpty()
          ? new LinkTarget.ToFragment("")
          : fragment(article, fragment, written, at, diagnostics)
              .map(f -> (LinkTarget) new LinkTarget.ToFragment(f))
              .orElse(new LinkTarget.ToFragment(fragment));
    }
    Optional<Article> page = page(article, path, at);
    if (page.isPresent()) {
      return toPage(page.get(), article, edition, fragment, written, at, diagnostics);
    }
    Optional<LinkTarget> folder = folder(article, edition, path, at);
    if (folder.isPresent()) {
      return folder.get();
    }
    return asset(article, path, at) instanceof LinkTarget.ToAsset asset
        ? asset
        : broken(article, path, written, at);
  }

  private Optional<Article> page(Article article, String path, Location at) {
    for (String candidate : candidates(article, path, at)) {
      Article found = byPath.get(candidate);
      if (found == null && candidate.endsWith(".html")) {
        found = byPath.get(candidate.substring(0, candidate.length() - ".html".length()));
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    if (path.startsWith("/")) {
      String url = path.endsWith("/") ? path : path.replaceFirst("(/index)?\\.html$", "") + "/";
      return Optional.ofNullable(byUrl.get(url));
    }
    return Optional.empty();
  }

  private Optional<LinkTarget> folder(Article article, Lang edition, String path, Location at) {
    for (String candidate : candidates(article, path, at)) {
      Folder folder = folders.get(candidate);
      if (folder != null) {
        Lang lang = folder.lang().equals(article.lang()) ? edition : folder.lang();
        String url = ofLang(lang).urlByFolder().get(folder.path());
        if (url != null) {
          return Optional.of(new LinkTarget.ToPage(url, ""));
        }
      }
    }
    if (path.startsWith("/")) {
      String url = path.substring(1) + (path.endsWith("/") ? "" : "/");
      for (Places ofLang : places.values()) {
        if (ofLang.urlByFolder().containsValue(url)) {
          return Optional.of(new LinkTarget.ToPage(url, ""));
        }
      }
    }
    return Optional.empty();
  }

  /** Paths below the project's folder that a written path may mean, the likeliest first. */
  private static List<String> candidates(Article article, String path, Location at) {
    if (!path.startsWith("/")) {
      return List.of(ContentPath.key(ContentPath.normalize(ContentPath.folderOf(at.file()), path)));
    }
    String root =
        article
            .path()
            .substring(
                0,
                article.path().length()
                    - ContentPath.extension(article.path()).length()
                    - article.page().length());
    return Stream.of(root, "content", root + "public", "content/public")
        .map(folder -> ContentPath.key(ContentPath.normalize(folder, path)))
        .toList();
  }

  private LinkTarget toPage(
      Article target,
      Article from,
      Lang edition,
      String fragment,
      String written,
      Location at,
      List<Diagnostic> diagnostics) {
    Lang lang = target.lang().equals(from.lang()) ? edition : target.lang();
    Places.Place place = ofLang(lang).byId().get(target.id());
    if (place == null) {
      place = ofLang(target.lang()).byId().get(target.id());
    }
    if (place == null) {
      return notBuilt(written);
    }
    if (fragment.isEmpty()) {
      return new LinkTarget.ToPage(place.url(), "");
    }
    Article shown = place.article();
    String found = fragment(target, fragment, written, at, diagnostics).orElse("");
    boolean sameIds = shown.equals(target) || shown.anchors().contains(found);
    return new LinkTarget.ToPage(place.url(), sameIds ? found : "");
  }

  private Optional<String> fragment(
      Article target, String fragment, String written, Location at, List<Diagnostic> diagnostics) {
    if (target.anchors().contains(fragment)) {
      return Optional.of(fragment);
    }
    String squashed = squash(fragment);
    List<String> similar =
        target.anchors().stream().filter(a -> squash(a).equals(squashed)).sorted().toList();
    if (!squashed.isEmpty() && !similar.isEmpty()) {
      return Optional.of(similar.getFirst());
    }
    diagnostics.add(
        Diagnostic.warning(
            "broken-anchor",
            at,
            "the link '"
                + written
                + "' leads to '"
                + target.title()
                + "', which has no heading with the id '"
                + fragment
                + "'",
            Nearest.to(fragment, target.anchors())
                .map(n -> "did you mean #" + n + "?")
                .orElse("see the ids of its headings, or add {#" + fragment + "} to one")));
    return Optional.empty();
  }

  /**
   * Other generators make ids by slightly different rules; letters and digits in their order are
   * the same in all.
   */
  private static String squash(String id) {
    StringBuilder letters = new StringBuilder();
    id.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private LinkTarget term(Article article, Lang edition, String id) {
    Lang lang =
        glossaryIds.getOrDefault(edition, List.of()).contains(id) ? edition : article.lang();
    return new LinkTarget.ToPage(lang + "/glossary/", id);
  }

  /** What the desk should know goes along behind the {@code #}, which no server is told. */
  private LinkTarget contact(Lang edition, Reference.Contact human) {
    String category = human.category().isEmpty() ? "" : "cat=" + human.category() + "&";
    if (hasDesk) {
      return new LinkTarget.ToPage(Site.contactUrl(edition), category + "n=" + human.node());
    }
    return contactPage
        .map(ofLang(edition).byId()::get)
        .<LinkTarget>map(
            place -> new LinkTarget.ToPage(place.url(), category + "n=" + human.node()))
        .orElseGet(() ->
            new LinkTarget.Broken(
                "#" + human.node(),
                " is to lead to a human, and the site has no page for that",
                "name one in site.yml: contact_page: contact"));
  }

  private LinkTarget picture(Article article, Reference.Image image, List<Diagnostic> diagnostics) {
    LinkTarget target = picture(article, image.written(), image.at());
    if (target instanceof LinkTarget.ToAsset found
        && find(article, image.written(), image.at()).isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              "image-language",
              image.at(),
              "the picture '"
                  + image.written()
                  + "' is only there for another language, and '"
                  + found.file().asset().fileName()
                  + "' is shown",
              "add the same with ." + article.lang() + " before its extension"));
    }
    return target;
  }

  /** A picture of another language shows more than none. */
  private LinkTarget picture(Article article, String written, Location at) {
    return find(article, written, at)
        .or(() ->
            paths(article, written, at).stream()
                .flatMap(path -> assets.findElsewhere(path, places.keySet()).stream())
                .findFirst())
        .<LinkTarget>map(asset ->
            new LinkTarget.ToAsset(assets.publish(asset), assets.dark(asset).map(assets::publish)))
        .orElseGet(() -> missing(written, at));
  }

  private LinkTarget asset(Article article, String written, Location at) {
    return find(article, written, at)
        .<LinkTarget>map(asset -> new LinkTarget.ToAsset(assets.publish(asset), Optional.empty()))
        .orElseGet(() -> missing(written, at));
  }

  private Optional<Asset> find(Article article, String written, Location at) {
    return paths(article, written, at).stream()
        .flatMap(path -> assets.find(path, article.lang()).stream())
        .findFirst();
  }

  private static List<String> paths(Article article, String written, Location at) {
    return candidates(article, ContentPath.decode(written.split("[?#]", 2)[0]), at);
  }

  private LinkTarget missing(String written, Location at) {
    String path = ContentPath.decode(written.split("[?#]", 2)[0]);
    Optional<String> similar =
        ++suggestions > MAX_SUGGESTIONS
            ? Optional.empty()
            : assetSpellings
                .get()
                .nearest(ContentPath.normalize(ContentPath.folderOf(at.file()), path))
                .map(found -> "did you mean '" + ContentPath.relative(found, at.file()) + "'?");
    return new LinkTarget.Broken(
        written, "", similar.orElse("give the file's path relative to this page"));
  }

  private LinkTarget broken(Article article, String path, String written, Location at) {
    List<String> candidates = candidates(article, path, at);
    // An address from the site's root that begins with the language lies beside its folder.
    String meant = candidates.get(path.startsWith("/" + article.lang() + "/") ? 1 : 0);
    if (hidden.contains(meant) || hidden.contains(meant + ".md")) {
      return notBuilt(written);
    }
    Optional<String> similar =
        ++suggestions > MAX_SUGGESTIONS
            ? Optional.empty()
            : spellings
                .get()
                .nearest(meant)
                .map(byPath::get)
                .map(Article::path)
                .or(() -> sameName(path))
                .map(found -> "did you mean '" + ContentPath.relative(found, at.file()) + "'?");
    return new LinkTarget.Broken(
        written,
        " leads to no page (looked for '" + meant + "')",
        similar.orElse("give the path of a page relative to this file, e.g. ../faq/fees.md"));
  }

  private static LinkTarget notBuilt(String written) {
    return new LinkTarget.Broken(
        written,
        " leads to a page that is not built",
        "it may be a draft, expired or not yet published");
  }

  private Optional<String> sameName(String path) {
    String name = name(path);
    return name.length() < 3 ? Optional.empty() : Optional.ofNullable(pathByName.get().get(name));
  }

  /** The first of the paths of each name. */
  private Map<String, String> pathByName() {
    Map<String, String> paths = new HashMap<>();
    for (Article article : byPath.values()) {
      paths.merge(name(article.path()), article.path(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return paths;
  }

  private static String name(String path) {
    return ContentPath.withoutExtension(path.substring(path.lastIndexOf('/') + 1))
        .toLowerCase(Locale.ROOT);
  }

  /** Made when it is first asked for: most sites have no broken link. */
  private static <T> Supplier<T> once(Supplier<T> make) {
    List<T> made = new ArrayList<>();
    return () -> {
      if (made.isEmpty()) {
        made.add(make.get());
      }
      return made.getFirst();
    };
  }

  private Places ofLang(Lang lang) {
    Places found = places.get(lang);
    if (found == null) {
      throw new IllegalArgumentException("no edition in " + lang);
    }
    return found;
  }
}
