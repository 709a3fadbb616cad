package dev.guidepost.render;

import dev.guidepost.guard.HanPairs;
import dev.guidepost.guard.PairCounts;
import dev.guidepost.json.Json;
import dev.guidepost.model.Article;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the secret guard needs to know of an edition: its words, the page for readers whose phrase
 * was seen, and which Chinese characters stand side by side in ordinary texts.
 */
final class GuardFile {
  private static final String WORDS = "guard_";

  private GuardFile() {}

  /** Whose texts were counted. */
  record Counted(List<Article> articles, List<GlossaryTerm> glossary, PairCounts counts) {

    /**
     * @param earlier of the edition as it was; what has stayed is not counted again
     */
    static Counted of(Edition edition, Optional<Counted> earlier) {
      List<Article> articles =
          edition.pages().stream().filter(p -> !p.isFallback()).map(SitePage::article).toList();
      return new Counted(
          articles,
          edition.glossary(),
          earlier
              .filter(e -> e.glossary.equals(edition.glossary()))
              .map(e ->
                  e.counts.replacing(
                      without(e.articles, articles).flatMap(GuardFile::texts),
                      without(articles, e.articles).flatMap(GuardFile::texts)))
              .orElseGet(() ->
                  PairCounts.of(
                      Stream.concat(
                          articles.stream().flatMap(GuardFile::texts),
                          edition.glossary().stream()
                              .flatMap(t -> Stream.of(t.term(), t.definition()))))));
    }

    private static Stream<Article> without(List<Article> articles, List<Article> others) {
      Set<Article> same = Collections.newSetFromMap(new IdentityHashMap<>());
      same.addAll(others);
      return articles.stream().filter(a -> !same.contains(a));
    }
  }

  static Bytes of(Site site, Edition edition, PairCounts counts) {
    Map<String, Object> words = new TreeMap<>(edition.words().texts());
    words.keySet().removeIf(key -> !key.startsWith(WORDS));
    Map<String, Object> file = new TreeMap<>();
    file.put("words", words);
    file.put("leak", site.config().leakPage().flatMap(edition::find).map(SitePage::url).orElse(""));
    file.put("pairs", HanPairs.of(counts).encoded());
    return Bytes.utf8(Json.compact(file));
  }

  private static Stream<String> texts(Article article) {
    return Stream.concat(
        Stream.of(article.title(), article.description()),
        article.passages().stream().flatMap(GuardFile::texts));
  }

  private static Stream<String> texts(Passage passage) {
    return Stream.of(passage.heading(), passage.text());
  }
}
