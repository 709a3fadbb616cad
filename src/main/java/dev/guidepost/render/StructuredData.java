package dev.guidepost.render;

import dev.guidepost.json.Json;
import dev.guidepost.model.Article;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.type.ContentTypes;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says to machines: schema.org in JSON-LD 1.1. Needs absolute addresses, so there is
 * none without a base URL.
 */
final class StructuredData {
  private static final int HEADLINE = 110;

  private final Site site;
  private final Edition edition;

  StructuredData(Site site, Edition edition) {
    this.site = site;
    this.edition = edition;
  }

  List<SafeString> article(SitePage page) {
    Optional<String> base = site.config().baseUrl();
    if (base.isEmpty() || page.isFallback()) {
      return List.of();
    }
    Article article = page.article();
    List<SafeString> blocks = new ArrayList<>();
    List<PageView.Link> crumbs =
        new ArrayList<>(
            List.of(new PageView.Link(edition.words().get("home"), edition.home(), "", "", false)));
    page.crumbs().forEach(c -> crumbs.add(new PageView.Link(c.title(), c.url(), "", "", false)));
    blocks.addAll(crumbs(crumbs, article.title(), page.url()));
    Map<String, Object> data = start(ContentTypes.named(article.type()).structuredData());
    data.put("headline", headline(article.title()));
    if (!article.description().isEmpty()) {
      data.put("description", article.description());
    }
    data.put("inLanguage", edition.words().get("lang_html"));
    data.put("mainEntityOfPage", base.get() + page.url());
    article.front().updated().ifPresent(date -> data.put("dateModified", date.toString()));
    data.put("publisher", organization(base.get()));
    blocks.add(block(data));
    video(page, base.get()).ifPresent(blocks::add);
    return blocks;
  }

  private static String headline(String title) {
    if (title.length() <= HEADLINE) {
      return title;
    }
    boolean halved = Character.isHighSurrogate(title.charAt(HEADLINE - 1));
    return title.substring(0, halved ? HEADLINE - 1 : HEADLINE);
  }

  List<SafeString> crumbs(List<PageView.Link> before, String title, String url) {
    Optional<String> base = site.config().baseUrl();
    if (base.isEmpty() || before.isEmpty()) {
      return List.of();
    }
    List<Object> items = new ArrayList<>();
    List<PageView.Link> all = new ArrayList<>(before);
    all.add(new PageView.Link(title, url, "", "", true));
    for (PageView.Link crumb : all) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("name", crumb.title());
      item.put("item", base.get() + crumb.url());
      items.add(item);
    }
    Map<String, Object> data = start("BreadcrumbList");
    data.put("itemListElement", items);
    return List.of(block(data));
  }

  List<SafeString> home() {
    Optional<String> base = site.config().baseUrl();
    if (base.isEmpty()) {
      return List.of();
    }
    Map<String, Object> data = start("WebSite");
    data.put("name", site.config().in(edition.lang(), site.config().title()));
    data.put("url", base.get() + edition.home());
    data.put("inLanguage", edition.words().get("lang_html"));
    data.put("publisher", organization(base.get()));
    return List.of(block(data));
  }

  List<SafeString> glossary(String title) {
    Optional<String> base = site.config().baseUrl();
    if (base.isEmpty()) {
      return List.of();
    }
    List<Object> terms = new ArrayList<>();
    for (GlossaryTerm term : edition.glossary()) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("@type", "DefinedTerm");
      item.put("name", term.term());
      item.put("description", term.definition());
      item.put("url", base.get() + edition.glossaryUrl() + "#" + term.id());
      terms.add(item);
    }
    Map<String, Object> data = start("DefinedTermSet");
    data.put("name", title);
    data.put("inLanguage", edition.words().get("lang_html"));
    data.put("hasDefinedTerm", terms);
    return List.of(block(data));
  }

  /**
   * Search engines want name, thumbnail and date (VideoObject); a video without one of them is not
   * announced.
   */
  private Optional<SafeString> video(SitePage page, String base) {
    Article article = page.article();
    if (article.video().isEmpty() || article.front().updated().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> poster = article.video().get().poster().flatMap(p -> assetOf(page, p));
    if (poster.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> data = start("VideoObject");
    data.put("name", article.video().get().title());
    data.put(
        "description", article.description().isEmpty() ? article.title() : article.description());
    data.put("thumbnailUrl", base + poster.get());
    data.put("uploadDate", article.front().updated().get().toString());
    article.video().get().duration().ifPresent(d -> data.put("duration", isoDuration(d)));
    assetOf(page, article.video().get().file())
        .ifPresent(url -> data.put("contentUrl", base + url));
    data.put("inLanguage", edition.words().get("lang_html"));
    return Optional.of(block(data));
  }

  private static Optional<String> assetOf(SitePage page, String written) {
    for (int i = 0; i < page.targets().size(); i++) {
      String reference =
          switch (page.article().body().references().get(i)) {
            case Reference.Link link -> link.written();
            case Reference.Image image -> image.written();
            case Reference.File file -> file.written();
            case Reference.Term ignored -> "";
            case Reference.Contact ignored -> "";
          };
      if (reference.equals(written) && page.targets().get(i) instanceof LinkTarget.ToAsset asset) {
        return Optional.of(asset.url());
      }
    }
    return Optional.empty();
  }

  /** {@code 3:20} is {@code PT3M20S} (ISO 8601). */
  private static String isoDuration(String clock) {
    String[] parts = clock.split(":");
    String units = parts.length == 3 ? "HMS" : "MS";
    StringBuilder iso = new StringBuilder("PT");
    for (int i = 0; i < parts.length; i++) {
      iso.append(Integer.parseInt(parts[i])).append(units.charAt(i));
    }
    return iso.toString();
  }

  private Map<String, Object> organization(String base) {
    Map<String, Object> organization = new LinkedHashMap<>();
    organization.put("@type", "Organization");
    organization.put("name", site.config().in(edition.lang(), site.config().brand()));
    site.config()
        .logo()
        .map(site.assets()::get)
        .ifPresent(logo -> organization.put("logo", base + logo.url()));
    return organization;
  }

  private static Map<String, Object> start(String type) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", type);
    return data;
  }

  private static SafeString block(Map<String, Object> data) {
    return new SafeString(Json.compact(data));
  }
}
