package dev.guidepost.translation;

import dev.guidepost.model.Article;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Lang;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Project;
import dev.guidepost.model.SectionDigest;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SourceFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the page that another one translates. */
final class Originals {
  /**
   * A page as a record names it.
   *
   * @param name path below the language's folder without the extension, or an id
   */
  record Named(Lang lang, String name) {}

  /** Pages in their own language. */
  private final Map<Lang, Map<PageId, SitePage>> byId = new LinkedHashMap<>();

  private final Map<Named, SitePage> byPath = new HashMap<>();

  /** Pages that are there and not shown: drafts, those for agents, those not yet or no more. */
  private final Set<Named> hidden = new HashSet<>();

  private final Lang usual;

  Originals(Project project, Site site) {
    this.usual = site.config().defaultLanguage();
    for (Edition edition : site.editions()) {
      Map<PageId, SitePage> own = new LinkedHashMap<>();
      for (SitePage page : edition.pages()) {
        if (!page.isFallback()) {
          own.put(page.article().id(), page);
          byPath.put(new Named(edition.lang(), page.article().page()), page);
        }
      }
      byId.put(edition.lang(), own);
    }
    for (SourceFile file : project.pages()) {
      Named named = new Named(file.lang(), file.page());
      if (!byPath.containsKey(named)) {
        hidden.add(named);
      }
    }
  }

  /** {@code content/en/faq/fees.md}, {@code en/faq/fees} or {@code faq/fees}. */
  Named named(String written) {
    String name = bare(written);
    int slash = name.indexOf('/');
    String first = slash < 0 ? "" : name.substring(0, slash);
    return byId.keySet().stream()
        .filter(lang -> lang.tag().equals(first))
        .findFirst()
        .map(lang -> new Named(lang, name.substring(slash + 1)))
        .orElse(new Named(usual, name));
  }

  static String bare(String written) {
    return written
        .strip()
        .replaceFirst("^(?:\\./)?(?:content/)?", "")
        .replaceFirst("(?i)\\.(?:md|markdown)$", "");
  }

  /** The named page; if its file is gone, the one that shares the translation's id. */
  Optional<SitePage> find(Named named, Article translation) {
    Map<PageId, SitePage> ofLang = byId.getOrDefault(named.lang(), Map.of());
    return Optional.ofNullable(byPath.get(named))
        .or(() -> Optional.ofNullable(ofLang.get(new PageId(named.name()))))
        .or(() -> Optional.ofNullable(ofLang.get(translation.id())));
  }

  boolean isHidden(Named named, Article translation) {
    return hidden.contains(named) || isHidden(named.lang(), translation);
  }

  boolean isHidden(Lang lang, Article like) {
    return hidden.contains(new Named(lang, like.page()));
  }

  /**
   * The page of that id which was there first: one that names no original, in the default language
   * if it can be, else in the first that has it.
   */
  Optional<SitePage> first(PageId id) {
    List<SitePage> pages =
        byId.values().stream().flatMap(own -> Optional.ofNullable(own.get(id)).stream()).toList();
    return pages.stream()
        .filter(page -> page.article().front().sourcePage().isEmpty())
        .reduce((a, b) -> a.lang().equals(usual) || !b.lang().equals(usual) ? a : b);
  }

  /** The page that says more than half of what the digests stand for. */
  Optional<Article> alike(Lang lang, List<String> digests) {
    return byId.getOrDefault(lang, Map.of()).values().stream()
        .map(SitePage::article)
        .filter(article -> 2 * shared(article, digests) > digests.size())
        .max(
            Comparator.comparingLong((Article article) -> shared(article, digests))
                .thenComparing(Article::path));
  }

  private static long shared(Article article, List<String> digests) {
    return article.sections().stream().map(SectionDigest::digest).filter(digests::contains).count();
  }

  /** A name that would have led to a page, for those who mistyped one. */
  Set<String> names(Lang lang) {
    Set<String> names = new HashSet<>();
    byId.getOrDefault(lang, Map.of())
        .values()
        .forEach(page -> names.add(ContentPath.normalize(lang.tag(), page.article().page())));
    return names;
  }

  Map<PageId, SitePage> in(Lang lang) {
    return byId.getOrDefault(lang, Map.of());
  }
}
