package dev.guidepost.translation;

import dev.guidepost.model.Article;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far each language of a site has come with the pages of the others.
 *
 * @param coverages in the order in which the site offers them
 */
public record Languages(List<Coverage> coverages) {
  public Languages {
    coverages = List.copyOf(coverages);
  }

  public static Languages of(Project project, Site site) {
    Finder finder = new Finder(project, site);
    return new Languages(site.editions().stream().map(finder::coverage).toList());
  }

  /** By the path of the page's file. */
  public Map<String, Translation> byPath() {
    Map<String, Translation> byPath = new LinkedHashMap<>();
    for (Coverage coverage : coverages) {
      coverage.translations().forEach(t -> byPath.put(t.page().article().path(), t));
    }
    return byPath;
  }

  private static final class Finder {
    private final Project project;
    private final Site site;
    private final Originals originals;
    private final Map<PageId, SitePage> firsts = new LinkedHashMap<>();

    Finder(Project project, Site site) {
      this.project = project;
      this.site = site;
      this.originals = new Originals(project, site);
      for (Edition edition : site.editions()) {
        for (PageId id : originals.in(edition.lang()).keySet()) {
          originals.first(id).ifPresent(first -> firsts.putIfAbsent(id, first));
        }
      }
    }

    Coverage coverage(Edition edition) {
      Lang lang = edition.lang();
      Map<PageId, SitePage> own = originals.in(lang);
      List<Translation> translations = new ArrayList<>();
      own.values().forEach(page -> translation(page).ifPresent(translations::add));
      List<SitePage> missing =
          firsts.values().stream()
              .filter(first ->
                  !first.lang().equals(lang)
                      && !own.containsKey(first.article().id())
                      && first.article().front().mayFallBack()
                      && !originals.isHidden(lang, first.article()))
              .toList();
      boolean recorded =
          own.values().stream().anyMatch(p -> p.article().front().sourceHash().isPresent());
      return new Coverage(
          lang,
          own.size(),
          translations,
          missing,
          recorded,
          edition.words().missing(),
          terms(lang));
    }

    private Optional<Translation> translation(SitePage page) {
      Article article = page.article();
      Optional<String> written = article.front().sourcePage();
      Optional<SitePage> source = Optional.ofNullable(firsts.get(article.id()));
      if (written.isPresent()) {
        Originals.Named named = originals.named(written.get());
        source = originals.find(named, article);
        if (source.isEmpty() && originals.isHidden(named, article)) {
          return Optional.empty();
        }
        if (source.isEmpty()) {
          return Optional.of(new Translation(page, Optional.empty(), lost(article, named)));
        }
        if (source.get().lang().equals(page.lang())) {
          return Optional.of(
              new Translation(
                  page,
                  Optional.empty(),
                  unreadable(
                      article,
                      "page",
                      "'" + written.get() + "' is a page in " + page.lang() + " too",
                      "name the page in the language from which it was translated, e.g. "
                          + "en/faq/fees.md")));
        }
      } else if (source.isEmpty() || source.get().lang().equals(page.lang())) {
        return Optional.empty();
      }
      return Optional.of(new Translation(page, source, state(article, source.get().article())));
    }

    /** Who has recorded what a page said has seen it: it was deleted, and not mistyped. */
    private State lost(Article article, Originals.Named named) {
      String written = article.front().sourcePage().orElse("");
      Optional<List<String>> recorded = article.front().sourceHash().flatMap(Digests::read);
      if (recorded.isPresent()) {
        return new State.Orphan(written, originals.alike(named.lang(), recorded.get()));
      }
      return unreadable(
          article,
          "page",
          "there is no page '" + written + "'",
          Nearest.to(named.lang() + "/" + named.name(), originals.names(named.lang()))
              .map(nearest -> "did you mean '" + nearest + "'?")
              .orElse("give its path below content/, e.g. en/faq/fees.md"));
    }

    private static State state(Article article, Article source) {
      Optional<String> hash = article.front().sourceHash();
      if (hash.isEmpty()) {
        return new State.Unrecorded();
      }
      Optional<List<String>> recorded = Digests.read(hash.get());
      if (recorded.isEmpty()) {
        return unreadable(
            article,
            "hash",
            "the record of the original cannot be read",
            "compare the page with "
                + source.path()
                + ", then run guidepost fmt --translation-hash "
                + article.path());
      }
      List<Change> changes =
          Comparison.of(
              recorded.get(),
              source.sections(),
              Digests.edits(source.front().minorEdits()),
              article.sections());
      return changes.isEmpty() ? new State.Fresh() : new State.Stale(changes);
    }

    private static State unreadable(Article article, String key, String message, String hint) {
      Location at =
          article.front().values().nested("source").at(key).orElseGet(() -> article.at("source"));
      return new State.Unreadable(at, message, hint);
    }

    private List<String> terms(Lang lang) {
      Set<String> missing = new LinkedHashSet<>();
      for (Edition edition : site.editions()) {
        project.glossary().getOrDefault(edition.lang(), List.of()).stream()
            .map(GlossaryTerm::id)
            .forEach(missing::add);
      }
      project.glossary().getOrDefault(lang, List.of()).forEach(term -> missing.remove(term.id()));
      return List.copyOf(missing);
    }
  }
}
