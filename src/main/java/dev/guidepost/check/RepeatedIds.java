package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An address that ends in an id leads to the first element that has it, and so does a label. Ids
 * that a page's text gives twice are told where it is read; here it is the theme that repeats its
 * own, or takes one of the text's.
 */
final class RepeatedIds implements Check {
  @Override
  public String code() {
    return "html-duplicate-id";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Map<String, Article> articles = new HashMap<>();
    subject
        .site()
        .editions()
        .forEach(edition ->
            edition.pages().stream()
                .filter(page -> !page.isFallback())
                .forEach(page -> articles.put(page.url(), page.article())));
    Map<String, List<HtmlPage>> ofTheme = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (HtmlPage page : subject.pages()) {
      for (String id : page.repeatedIds()) {
        Article article = articles.get(page.url());
        if (article != null && article.anchors().contains(id)) {
          diagnostics.add(
              Diagnostic.warning(
                  code(),
                  article.at(),
                  "the theme has an element with the id '" + id + "', as this page's text has",
                  "give the heading another id: {#" + id + "-2}"));
        } else {
          ofTheme.computeIfAbsent(id, i -> new ArrayList<>()).add(page);
        }
      }
    }
    ofTheme.forEach((id, pages) ->
        diagnostics.add(
            Diagnostic.warning(
                code(),
                Location.of(pages.getFirst().path()),
                OnPages.of(pages) + " has more than one element with the id '" + id + "'",
                "let the theme's templates give it to one element only")));
    return diagnostics;
  }
}
