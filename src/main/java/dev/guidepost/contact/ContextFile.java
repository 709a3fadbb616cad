package dev.guidepost.contact;

import dev.guidepost.channel.ContextCode;
import dev.guidepost.json.Json;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Heading;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.Section;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code api/v1/context.json}: what the codes that readers bring along mean. A desk looks up the
 * first part of a code among the pages and the second among the page's places; the last part tells
 * whether the reader saw what the page says now.
 */
final class ContextFile {
  static final String PATH = "api/v1/context.json";
  private static final int VERSION = 1;

  private final Site site;
  private final Map<String, Map<String, Object>> pages = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ContextFile(Site site) {
    this.site = site;
  }

  static Outcome<OutputFile> of(Site site) {
    return new ContextFile(site).file();
  }

  private Outcome<OutputFile> file() {
    for (Edition edition : site.editions()) {
      edition.pages().forEach(page -> page(edition, page));
      String version = ContextCode.version(edition);
      listed(edition, ContextCode.HOME, edition.home(), version);
      listed(edition, ContextCode.SEARCH, edition.browseUrl(), version);
      listed(edition, ContextCode.NOT_FOUND, edition.home() + "404.html", version);
      listed(edition, ContextCode.CONTACT, edition.contactUrl(), version);
      listed(edition, ContextCode.NOBODY, edition.nobodyUrl(), version);
      listed(edition, ContextCode.OFFICIAL, edition.officialUrl(), version);
      if (!edition.glossary().isEmpty()) {
        listed(edition, ContextCode.GLOSSARY, edition.glossaryUrl(), version);
      }
      edition.sections().forEach(section -> section(edition, section, version));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", VERSION);
    tree.put("format", "page_place_lang_version");
    tree.put("pages", pages);
    return Outcome.of(OutputFile.text(PATH, Turn.INDEX, Json.compact(tree)), diagnostics);
  }

  private void page(Edition edition, SitePage page) {
    String name = page.article().id().name();
    Map<String, Object> entry = entry(name, page);
    texts(entry, "title").put(edition.lang().tag(), page.article().title());
    texts(entry, "url").put(edition.lang().tag(), page.url());
    texts(entry, "version").put(edition.lang().tag(), ContextCode.version(page));
    for (Heading heading : page.article().outline()) {
      place(entry, heading.id(), heading.text(), edition.lang());
    }
    for (Passage passage : page.article().passages()) {
      if (!passage.id().isEmpty()) {
        place(entry, passage.id(), passage.heading(), edition.lang());
      }
    }
  }

  private void section(Edition edition, Section section, String version) {
    listed(edition, ContextCode.section(section.path()), section.url(), version);
    section.sections().forEach(below -> section(edition, below, version));
  }

  /** A page that the engine makes; its address tells what it is. */
  private void listed(Edition edition, String name, String url, String version) {
    Map<String, Object> entry = pages.computeIfAbsent(ContextCode.page(name), c -> named(name));
    texts(entry, "url").put(edition.lang().tag(), url);
    texts(entry, "version").put(edition.lang().tag(), version);
  }

  private Map<String, Object> entry(String name, SitePage page) {
    String code = ContextCode.page(name);
    String other = names.putIfAbsent(code, name);
    if (other != null && !other.equals(name)) {
      diagnostics.add(
          Diagnostic.error(
              "context-code",
              page.article().at(),
              "'" + name + "' and '" + other + "' have the same context code, " + code,
              "give one of them another id, e.g. id: " + name + "-2"));
    }
    return pages.computeIfAbsent(code, c -> named(name));
  }

  private static Map<String, Object> named(String name) {
    Map<String, Object> entry = new TreeMap<>();
    entry.put("id", name);
    return entry;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> texts(Map<String, Object> entry, String key) {
    return (Map<String, Object>) entry.computeIfAbsent(key, k -> new TreeMap<String, Object>());
  }

  private static void place(Map<String, Object> entry, String id, String title, Lang lang) {
    Map<String, Object> places = texts(entry, "places");
    Map<String, Object> place = texts(places, ContextCode.place(id));
    place.putIfAbsent("id", id);
    texts(place, "title").putIfAbsent(lang.tag(), title);
  }
}
