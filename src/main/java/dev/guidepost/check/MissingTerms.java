package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.PageId;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Terms.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A translation that never says the site's word for a thing probably says another. */
final class MissingTerms implements Check {
  @Override
  public String code() {
    return "term-missing";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Translation> asked = subject.project().terms().translations();
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<Lang, TermIndex<String>> indexes = indexes(asked);
    Map<String, SourceFile> sources = new HashMap<>();
    subject.project().pages().forEach(page -> sources.put(page.path(), page));
    Map<PageId, Map<Lang, Said>> pages = new LinkedHashMap<>();
    subject
        .ownArticles()
        .forEach(article -> {
          TermIndex<String> index = indexes.get(article.lang());
          SourceFile source = sources.get(article.path());
          if (index != null && source != null) {
            pages
                .computeIfAbsent(article.id(), id -> new HashMap<>())
                .put(article.lang(), said(article, source, index));
          }
        });
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Map<Lang, Said> byLang : pages.values()) {
      for (Translation one : asked) {
        Said from = byLang.get(one.from());
        Said to = byLang.get(one.to());
        if (from != null
            && to != null
            && from.words().containsKey(one.word())
            && one.words().stream().noneMatch(to.words()::containsKey)) {
          diagnostics.add(finding(one, from, to));
        }
      }
    }
    return diagnostics;
  }

  private Diagnostic finding(Translation one, Said from, Said to) {
    return Diagnostic.warning(
        code(),
        to.article().at(),
        "the page never says '"
            + String.join("' or '", one.words())
            + "', though "
            + from.words().get(one.word())
            + " says '"
            + one.word()
            + "'",
        "use the site's word for it, so that readers find one name for one thing");
  }

  /**
   * The words that a page says.
   *
   * @param words and where each stands first
   */
  private record Said(Article article, Map<String, Location> words) {}

  private static Said said(Article article, SourceFile source, TermIndex<String> index) {
    Map<String, Location> words = new HashMap<>();
    index
        .in(Prose.of(source.text()).words())
        .forEach(hit -> words.putIfAbsent(hit.term(), source.origins().at(hit.from())));
    return new Said(article, words);
  }

  private static Map<Lang, TermIndex<String>> indexes(List<Translation> asked) {
    Map<Lang, Set<String>> words = new HashMap<>();
    for (Translation one : asked) {
      words.computeIfAbsent(one.from(), lang -> new HashSet<>()).add(one.word());
      words.computeIfAbsent(one.to(), lang -> new HashSet<>()).addAll(one.words());
    }
    Map<Lang, TermIndex<String>> indexes = new HashMap<>();
    words.forEach((lang, all) ->
        indexes.put(lang, new TermIndex<>(all.stream().sorted().toList(), word -> word)));
    return indexes;
  }
}
