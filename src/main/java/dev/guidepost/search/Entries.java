package dev.guidepost.search;

import dev.guidepost.model.Article;
import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Site.Crumb;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.type.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What there is to find in an edition, in the order of addresses. */
final class Entries {
  private Entries() {}

  /** Pages in another language are found in the edition of that language. */
  static List<Entry> of(Edition edition) {
    List<Entry> entries = new ArrayList<>();
    for (SitePage page : edition.pages()) {
      if (isFound(page)) {
        entries.addAll(of(page, edition));
      }
    }
    for (GlossaryTerm term : edition.glossary()) {
      entries.add(of(term, edition));
    }
    entries.sort(Comparator.comparing(Entry::url).thenComparing(Entry::fragment));
    return entries;
  }

  static boolean isFound(SitePage page) {
    return !page.isFallback() && !page.article().front().excludedFromSearch();
  }

  private static List<Entry> of(SitePage page, Edition edition) {
    Article article = page.article();
    FrontMatter front = article.front();
    String section = sectionOf(article.page(), edition);
    List<String> crumbs = page.crumbs().stream().map(Crumb::title).toList();
    List<String> within = Stream.concat(crumbs.stream(), Stream.of(article.title())).toList();
    List<Entry> entries = new ArrayList<>();
    List<Passage> own = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.kind() == Passage.Kind.QUESTION) {
        entries.add(
            new Entry(
                source(article),
                article.id(),
                page.url(),
                passage.id(),
                article.type(),
                section,
                within,
                passage.heading(),
                List.of(),
                front.searchBoost(),
                List.of(),
                List.of(new Passage(Passage.Kind.START, passage.id(), "", passage.text()))));
      } else {
        own.add(passage);
      }
    }
    entries.add(
        new Entry(
            source(article),
            article.id(),
            page.url(),
            "",
            article.type(),
            section,
            crumbs,
            article.title(),
            Stream.of(front.keywords(), front.searchKeywords(), front.tags())
                .flatMap(List::stream)
                .distinct()
                .toList(),
            front.searchBoost(),
            front.searchPins(),
            own));
    return entries;
  }

  private static Entry of(GlossaryTerm term, Edition edition) {
    return new Entry(
        "../glossary.yml",
        new PageId(Glossary.NAME),
        edition.glossaryUrl(),
        term.id(),
        Glossary.NAME,
        "",
        List.of(edition.words().get("glossary_title")),
        term.term(),
        term.also(),
        1,
        List.of(),
        List.of(new Passage(Passage.Kind.START, term.id(), "", term.definition())));
  }

  private static String source(Article article) {
    String path = article.path();
    String below = "content/" + article.lang() + "/";
    return path.startsWith(below)
        ? path.substring(below.length())
        : path.substring("content/".length());
  }

  private static String sectionOf(String page, Edition edition) {
    int slash = page.indexOf('/');
    String folder = slash < 0 ? "" : page.substring(0, slash);
    return edition.sections().stream().anyMatch(s -> s.path().equals(folder)) ? folder : "";
  }
}
