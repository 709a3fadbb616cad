package dev.guidepost.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known before the first page is rendered.
 *
 * @param editions the site in each language, in the order in which languages are offered
 * @param assets files that some page uses, with the address at which they are published
 * @param redirects old addresses, checked: no loops, no chains, every target exists
 * @param pictures what browsers get instead of the files of pictures
 * @param now the moment for which the site is built
 */
public record Site(
    SiteConfig config,
    List<Edition> editions,
    Map<String, PublishedAsset> assets,
    List<RedirectRule> redirects,
    Pictures pictures,
    Instant now) {

  public Site {
    editions = List.copyOf(editions);
    assets = Map.copyOf(assets);
    redirects = List.copyOf(redirects);
  }

  public Site with(Pictures pictures) {
    return new Site(config, editions, assets, redirects, pictures, now);
  }

  /** Hears of a page's references and where they lead. */
  public interface Visitor {
    void see(SitePage page, Reference reference, LinkTarget target);
  }

  /** Goes through the references of all pages, those of the short answers first. */
  public void eachReference(Visitor visitor) {
    for (Edition edition : editions) {
      for (SitePage page : edition.pages()) {
        page.article().answer().ifPresent(a -> visit(page, a, page.answerTargets(), visitor));
        visit(page, page.article().body(), page.targets(), visitor);
      }
    }
  }

  private static void visit(SitePage page, Body body, List<LinkTarget> targets, Visitor visitor) {
    for (int i = 0; i < targets.size(); i++) {
      visitor.see(page, body.references().get(i), targets.get(i));
    }
  }

  /**
   * @param url from the site's root without a leading slash
   */
  public record PublishedAsset(Asset asset, String url) {}

  /**
   * The site in one language.
   *
   * @param pages in the order of navigation, those that fall back to another language included
   * @param sections of the first level, in their order
   * @param glossary terms, in their order
   * @param alerts pages whose banner may be shown, the most serious first
   */
  public record Edition(
      Lang lang,
      Words words,
      List<SitePage> pages,
      List<Section> sections,
      List<GlossaryTerm> glossary,
      List<SitePage> alerts) {

    public Edition {
      pages = List.copyOf(pages);
      sections = List.copyOf(sections);
      glossary = List.copyOf(glossary);
      alerts = List.copyOf(alerts);
    }

    public Optional<SitePage> find(PageId id) {
      return pages.stream().filter(p -> p.article().id().equals(id)).findFirst();
    }

    /** Address of the edition's home page. */
    public String home() {
      return lang + "/";
    }

    public String glossaryUrl() {
      return lang + "/glossary/";
    }

    public String browseUrl() {
      return lang + "/search/";
    }

    /** Address of the page that leads to a human, where there is a {@code contact.yml}. */
    public String contactUrl() {
      return Site.contactUrl(lang);
    }

    /** Address of the page for the hours when nobody is there. */
    public String nobodyUrl() {
      return lang + "/nobody/";
    }

    /** Address of the page that lists what is genuine. */
    public String officialUrl() {
      return lang + "/official/";
    }
  }

  /**
   * A folder of pages.
   *
   * @param path of folders below the language's folder; empty for the edition itself
   * @param url of its page, from the site's root
   * @param pages directly in it, in their order
   * @param intro what its index file says
   */
  public record Section(
      String path,
      String url,
      String title,
      String description,
      String icon,
      List<SitePage> pages,
      List<Section> sections,
      Optional<SitePage> intro) {

    public Section {
      pages = List.copyOf(pages);
      sections = List.copyOf(sections);
    }

    /** Pages in it and in the sections below it. */
    public int size() {
      return pages.size() + sections.stream().mapToInt(Section::size).sum();
    }

    /** Whether something in it is in its edition's own language. */
    public boolean isTranslated() {
      return intro.filter(p -> !p.isFallback()).isPresent()
          || pages.stream().anyMatch(p -> !p.isFallback())
          || sections.stream().anyMatch(Section::isTranslated);
    }

    /** Whether search engines are asked to leave its page out. */
    public boolean isNoindex() {
      return !isTranslated() || intro.filter(p -> p.article().front().noindex()).isPresent();
    }
  }

  /** A step on the way from the home page to a page. */
  public record Crumb(String title, String url) {}

  /**
   * A page at its place in an edition.
   *
   * @param article in the edition's language, or in another where there is no translation
   * @param lang the edition's language
   * @param url from the site's root without a leading slash, {@code zh/faq/wrong-network/}
   * @param crumbs sections on the way to it, the outermost first
   * @param targets of the body's references, in their order
   * @param answerTargets of the short answer's references
   * @param translations address of the page by language, true translations only
   * @param switches where the language switch leads, by language
   * @param related pages to read next
   * @param series the pages of its series, itself included; empty if it is in none
   */
  public record SitePage(
      Article article,
      Lang lang,
      String url,
      List<Crumb> crumbs,
      List<LinkTarget> targets,
      List<LinkTarget> answerTargets,
      Map<Lang, String> translations,
      Map<Lang, String> switches,
      List<PageLink> related,
      List<PageLink> series) {

    public SitePage {
      crumbs = List.copyOf(crumbs);
      targets = List.copyOf(targets);
      answerTargets = List.copyOf(answerTargets);
      translations = Map.copyOf(translations);
      switches = Map.copyOf(switches);
      related = List.copyOf(related);
      series = List.copyOf(series);
    }

    public boolean isFallback() {
      return !article.lang().equals(lang);
    }

    public PageLink link() {
      return new PageLink(article.title(), url, article.description(), article.type());
    }
  }

  /** A page as other pages name it. */
  public record PageLink(String title, String url, String description, String type) {}

  /** Address of an edition's page that leads to a human. */
  public static String contactUrl(Lang lang) {
    return lang + "/contact/";
  }

  public Edition edition(Lang lang) {
    return editions.stream()
        .filter(e -> e.lang().equals(lang))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no edition in " + lang));
  }
}
