package dev.guidepost.site;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site with what it was put together from. When a writer works on the body of a page, nothing
 * else in the site depends on it as long as the links lead to the same pages and files: the page
 * takes the place of what it was. In all other cases the site is put together anew.
 */
public final class Resolution {
  /** With more, putting the site together anew is not slower. */
  private static final int MOST = 100;

  private final Project project;
  private final List<Article> articles;
  private final SiteResolver.Options options;
  private final Site site;
  private final LinkResolver links;
  private final List<Diagnostic> ofSite;
  private final Map<String, List<Diagnostic>> ofPages;

  Resolution(
      Project project,
      List<Article> articles,
      SiteResolver.Options options,
      Site site,
      LinkResolver links,
      List<Diagnostic> ofSite,
      Map<String, List<Diagnostic>> ofPages) {
    this.project = project;
    this.articles = List.copyOf(articles);
    this.options = options;
    this.site = site;
    this.links = links;
    this.ofSite = List.copyOf(ofSite);
    this.ofPages = Map.copyOf(ofPages);
  }

  public Site site() {
    return site;
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(ofSite);
    ofPages.values().forEach(all::addAll);
    return all;
  }

  /** The site with other bodies; nothing if more has changed than those. */
  Optional<Resolution> with(Project now, List<Article> written, SiteResolver.Options asked) {
    if (!asked.equals(options)
        || written.size() != articles.size()
        || !surroundings(now).equals(surroundings(project))) {
      return Optional.empty();
    }
    IdentityHashMap<Article, Article> changed = new IdentityHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      Article before = articles.get(i);
      Article after = written.get(i);
      if (!isSame(before, after)) {
        if (changed.size() == MOST || !face(before).equals(face(after))) {
          return Optional.empty();
        }
        changed.put(before, after);
      }
    }
    return with(now, written, changed);
  }

  /** To compare thousands of articles in full would take longer than what is spared. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Object before, Object after) {
    return before == after;
  }

  /** What a site is put together from besides its pages. */
  private static List<Object> surroundings(Project project) {
    return List.of(
        project.config(),
        project.assets(),
        project.words(),
        project.glossary(),
        project.redirects(),
        project.contact().isPresent());
  }

  /** What a page is to the others. */
  private static List<Object> face(Article a) {
    return List.of(
        a.id(),
        a.lang(),
        a.path(),
        a.page(),
        a.type(),
        a.front(),
        a.title(),
        a.titleId(),
        a.answer().isPresent(),
        a.anchors(),
        a.summary());
  }

  private Optional<Resolution> with(
      Project now, List<Article> written, IdentityHashMap<Article, Article> changed) {
    Map<String, List<Diagnostic>> told = new HashMap<>(ofPages);
    IdentityHashMap<SitePage, SitePage> pages = new IdentityHashMap<>();
    for (Edition edition : site.editions()) {
      for (SitePage before : edition.pages()) {
        Article article = changed.get(before.article());
        if (article != null) {
          List<Diagnostic> ofPage = new ArrayList<>();
          SitePage after = page(before, article, ofPage);
          if (!leads(before).equals(leads(after))) {
            return Optional.empty();
          }
          pages.put(before, after);
          if (!before.isFallback()) {
            told.put(article.path(), List.copyOf(ofPage));
          }
        }
      }
    }
    // A page that only leads on is in no edition.
    Set<Article> seen = new HashSet<>();
    pages.values().forEach(page -> seen.add(page.article()));
    if (!seen.containsAll(changed.values())) {
      return Optional.empty();
    }
    Site replaced =
        new Site(
            site.config(),
            site.editions().stream().map(e -> replaced(e, pages)).toList(),
            site.assets(),
            site.redirects(),
            site.pictures(),
            site.now());
    return Optional.of(new Resolution(now, written, options, replaced, links, ofSite, told));
  }

  private SitePage page(SitePage before, Article article, List<Diagnostic> told) {
    return new SitePage(
        article,
        before.lang(),
        before.url(),
        before.crumbs(),
        links.resolve(article, before.lang(), article.body().references(), told),
        article
            .answer()
            .map(a -> links.resolve(article, before.lang(), a.references(), told))
            .orElse(List.of()),
        before.translations(),
        before.switches(),
        before.related(),
        before.series());
  }

  /**
   * Pages and files to which a page leads: others are related to it and published because of it.
   */
  private static List<Set<Object>> leads(SitePage page) {
    return List.of(leads(page.targets()), leads(page.answerTargets()));
  }

  private static Set<Object> leads(List<LinkTarget> targets) {
    Set<Object> leads = new HashSet<>();
    for (LinkTarget target : targets) {
      switch (target) {
        case LinkTarget.ToPage to -> leads.add(to.url());
        case LinkTarget.ToAsset to -> leads.addAll(to.files());
        case LinkTarget.ToFragment ignored -> {}
        case LinkTarget.Elsewhere ignored -> {}
        case LinkTarget.Broken ignored -> {}
      }
    }
    return leads;
  }

  private static Edition replaced(Edition edition, IdentityHashMap<SitePage, SitePage> pages) {
    return new Edition(
        edition.lang(),
        edition.words(),
        replaced(edition.pages(), pages),
        edition.sections().stream().map(s -> replaced(s, pages)).toList(),
        edition.glossary(),
        replaced(edition.alerts(), pages));
  }

  private static Section replaced(Section section, IdentityHashMap<SitePage, SitePage> pages) {
    return new Section(
        section.path(),
        section.url(),
        section.title(),
        section.description(),
        section.icon(),
        replaced(section.pages(), pages),
        section.sections().stream().map(s -> replaced(s, pages)).toList(),
        section.intro().map(p -> pages.getOrDefault(p, p)));
  }

  private static List<SitePage> replaced(
      List<SitePage> list, IdentityHashMap<SitePage, SitePage> pages) {
    return list.stream().map(p -> pages.getOrDefault(p, p)).toList();
  }
}
