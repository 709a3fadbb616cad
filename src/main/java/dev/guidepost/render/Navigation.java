package dev.guidepost.render;

import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.PageLink;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.Words;
import dev.guidepost.render.PageView.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links of one edition that many of its pages show: where a page stands, what is beside it and what
 * is in it.
 */
final class Navigation {
  static final Link NO_LINK = new Link("", "", "", "", false);

  private static final int SIDEBAR = 60;
  private static final PageView.SeriesView NO_SERIES =
      new PageView.SeriesView(0, 0, List.of(), NO_LINK, NO_LINK);
  private static final PageView.Sidebar NO_SIDEBAR = new PageView.Sidebar("", "", List.of(), 0);

  private final Edition edition;
  private final Words words;
  private final Map<String, Section> sectionByPage = new HashMap<>();
  private final Set<String> introUrls = new HashSet<>();

  Navigation(Edition edition) {
    this.edition = edition;
    this.words = edition.words();
    edition.sections().forEach(this::remember);
  }

  private void remember(Section section) {
    section.pages().forEach(page -> sectionByPage.put(page.url(), section));
    section.intro().ifPresent(page -> introUrls.add(page.url()));
    section.sections().forEach(this::remember);
  }

  List<Link> crumbs(SitePage page) {
    List<Link> crumbs = new ArrayList<>(List.of(homeLink()));
    page.crumbs().forEach(c -> crumbs.add(new Link(c.title(), c.url(), "", "", false)));
    return crumbs;
  }

  List<Link> crumbs(Section section) {
    List<Link> crumbs = new ArrayList<>();
    String path = section.path();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      find(edition.sections(), path.substring(0, slash))
          .ifPresent(s -> crumbs.add(new Link(s.title(), s.url(), "", "", false)));
    }
    return crumbs;
  }

  static Optional<Section> find(List<Section> sections, String path) {
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

  Link homeLink() {
    return new Link(words.get("home"), edition.home(), "", "", false);
  }

  /** The pages beside this one; of a long section, those around it. */
  PageView.Sidebar sidebar(SitePage page) {
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

  PageView.SeriesView series(SitePage page) {
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

  /** Pages that stand in no folder. */
  List<Link> loosePages() {
    return edition.pages().stream()
        .filter(p -> p.crumbs().isEmpty() && !isIntro(p))
        .map(p -> link(p.link(), false))
        .toList();
  }

  static List<Link> links(List<SitePage> pages) {
    return pages.stream().map(p -> link(p.link(), false)).toList();
  }

  /** Whether a page is what a listing of the engine's own says, and not an entry of one. */
  private boolean isIntro(SitePage page) {
    return page.url().equals(edition.home())
        || page.url().equals(edition.glossaryUrl())
        || introUrls.contains(page.url());
  }

  static Link link(PageLink link, boolean current) {
    return new Link(link.title(), link.url(), link.description(), link.type(), current);
  }
}
