package dev.guidepost.site;

import dev.guidepost.model.Site.Crumb;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folders of one edition with what is in them, in the order in which readers meet it. */
final class SectionTree {
  private final Places places;
  private final Map<String, SitePage> pages;
  private final Map<String, List<Places.Place>> placesByFolder = new HashMap<>();
  private final Map<String, List<String>> foldersByFolder = new HashMap<>();

  /**
   * Sorts the pages into their folders.
   *
   * @param pages by address
   */
  SectionTree(Places places, Map<String, SitePage> pages) {
    this.places = places;
    this.pages = pages;
    for (Places.Place place : places.byId().values()) {
      if (!place.index()) {
        placesByFolder.computeIfAbsent(place.folder(), f -> new ArrayList<>()).add(place);
      }
    }
    for (String folder : places.urlByFolder().keySet()) {
      if (!folder.isEmpty()) {
        foldersByFolder
            .computeIfAbsent(Places.folderOf(folder), f -> new ArrayList<>())
            .add(folder);
      }
    }
  }

  List<Section> sections() {
    return sectionsIn("");
  }

  /** All pages: those of the edition itself, then folder by folder. */
  List<SitePage> navigation(List<Section> sections) {
    List<SitePage> navigation = new ArrayList<>();
    intro("").ifPresent(navigation::add);
    navigation.addAll(pagesIn(""));
    sections.forEach(s -> collect(s, navigation));
    return navigation;
  }

  private static void collect(Section section, List<SitePage> into) {
    section.intro().ifPresent(into::add);
    into.addAll(section.pages());
    section.sections().forEach(s -> collect(s, into));
  }

  private List<Section> sectionsIn(String folder) {
    return foldersByFolder.getOrDefault(folder, List.of()).stream()
        .map(this::section)
        .filter(s -> !(s.pages().isEmpty() && s.sections().isEmpty() && s.intro().isEmpty()))
        .sorted(
            Comparator.comparing((Section s) ->
                    s.intro().flatMap(p -> p.article().front().order()).orElse(Double.MAX_VALUE))
                .thenComparing(Section::path))
        .toList();
  }

  private Section section(String folder) {
    Optional<SitePage> intro = intro(folder);
    return new Section(
        folder,
        places.urlByFolder().getOrDefault(folder, ""),
        title(folder, places),
        intro.map(p -> p.article().description()).orElse(""),
        intro.flatMap(p -> p.article().front().icon()).orElse(""),
        pagesIn(folder),
        sectionsIn(folder),
        intro);
  }

  private Optional<SitePage> intro(String folder) {
    return places.intro(folder).map(p -> pages.get(p.url()));
  }

  private List<SitePage> pagesIn(String folder) {
    return placesByFolder.getOrDefault(folder, List.of()).stream()
        .sorted(RelatedPages.readingOrder())
        .map(p -> pages.get(p.url()))
        .filter(p -> p != null)
        .toList();
  }

  /** Folders on the way to a page, the outermost first. */
  static List<Crumb> crumbs(Places.Place place, Places ofLang) {
    List<Crumb> crumbs = new ArrayList<>();
    String from = place.index() ? Places.folderOf(place.folder()) : place.folder();
    for (String folder = from; !folder.isEmpty(); folder = Places.folderOf(folder)) {
      String url = ofLang.urlByFolder().get(folder);
      if (url != null) {
        crumbs.addFirst(new Crumb(title(folder, ofLang), url));
      }
    }
    return crumbs;
  }

  private static String title(String folder, Places ofLang) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    return ofLang
        .intro(folder)
        .filter(p ->
            p.article().front().title().isPresent()
                || !p.article().title().equals("Index")
                    && !p.article().title().equalsIgnoreCase("readme"))
        .map(p -> p.article().title())
        .orElseGet(() ->
            name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1).replace('-', ' ').replace('_', ' '));
  }
}
