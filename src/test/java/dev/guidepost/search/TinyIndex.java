package dev.guidepost.search;

import dev.guidepost.TinySite;
import dev.guidepost.markdown.ArticleParser;
import dev.guidepost.markdown.Reading;
import dev.guidepost.model.Article;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.Synonyms;
import dev.guidepost.site.SiteResolver;
import dev.guidepost.source.ProjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Indexes of what is written inside a test: single pages, or a whole tiny site. */
final class TinyIndex {
  private TinyIndex() {}

  /** A site with all that its search is made of. */
  record Read(Project project, Site site) {
    EditionIndex index(String lang) {
      return EditionIndex.of(
          Entries.of(site.edition(new Lang(lang))),
          project.synonyms(),
          Weights.TUNED,
          Parallel.IN_TURN);
    }

    Searcher searcher(String lang) {
      return new Searcher(index(lang));
    }
  }

  /** Pages of an English site without synonyms. */
  static EditionIndex of(Entry... entries) {
    return of(Synonyms.NONE, entries);
  }

  static EditionIndex of(Synonyms synonyms, Entry... entries) {
    return EditionIndex.of(List.of(entries), synonyms, Weights.TUNED, Parallel.IN_TURN);
  }

  static Entry page(String title, String text) {
    return new Entry(
        title + ".md",
        new PageId(title),
        "en/" + title + "/",
        "",
        "faq",
        "",
        List.of(),
        title,
        List.of(),
        1,
        List.of(),
        List.of(new Passage(Passage.Kind.START, "", "", text)));
  }

  /** Words that find each other. */
  static Synonyms same(String... words) {
    return new Synonyms(
        List.of(new Synonyms.Same(Arrays.asList(words), Location.of("synonyms.yml"))), List.of());
  }

  /** A word that finds others and is not found by them. */
  static Synonyms also(String word, String... finds) {
    return new Synonyms(
        List.of(),
        List.of(new Synonyms.Also(word, Arrays.asList(finds), Location.of("synonyms.yml"))));
  }

  /** Everything up to the search, as a build does it. */
  static Read read(TinySite tiny) {
    try {
      Path folder = Files.createTempDirectory("tiny-index");
      try {
        tiny.writeTo(folder);
        return read(folder, tiny.request(folder).drafts());
      } finally {
        TinySite.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Read read(Path folder, boolean drafts) {
    Outcome<Project> project =
        ProjectReader.read(new ProjectReader.Request(folder, Optional.empty()), Parallel.IN_TURN);
    Project read = project.value().orElseThrow(() -> refused(project));
    ArticleParser parser =
        new ArticleParser(
            new Reading(
                read.words(),
                read.glossary(),
                read.config().allowedHosts(),
                Reading.DEFAULT_LIMIT_MILLIS));
    Outcome<List<Article>> articles =
        Outcome.all(read.pages().stream().map(parser::parse).toList());
    Outcome<Site> site =
        articles.then(
            a -> SiteResolver.resolve(read, a, new SiteResolver.Options(drafts, TinySite.NOW)));
    return new Read(read, site.value().orElseThrow(() -> refused(site)));
  }

  private static AssertionError refused(Outcome<?> outcome) {
    return new AssertionError("refused: " + outcome.diagnostics());
  }
}
