package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.model.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What readers tell before they ask a human, and the pages of the reference site that help them.
 */
class AssistantTest {
  private static final int SHOWN = 3;
  private static final double RECALL = 0.9;
  private static final int READ = 10;
  private static final double LEAST = least();

  private static final Search SEARCH =
      Build.search(
              new Build.Request(
                  Path.of("."), Optional.empty(), false, false, TinySite.NOW, 2, false),
              Build.Progress.SILENT)
          .value()
          .orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void amongThreePagesIsOneThatHelps(String lang) throws IOException {
    List<Map<String, Object>> queries =
        queries(lang).stream().filter(q -> !pages(q).isEmpty()).toList();
    List<Object> lost =
        queries.stream()
            .filter(q ->
                confident(lang, query(q)).stream()
                    .limit(SHOWN)
                    .noneMatch(hit -> pages(q).stream().anyMatch(hit::leadsTo)))
            .map(AssistantTest::query)
            .map(Object.class::cast)
            .toList();

    assertThat(1 - (double) lost.size() / queries.size())
        .as("%d of %d in %s: %s", lost.size(), queries.size(), lang, lost)
        .isGreaterThanOrEqualTo(RECALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void whatIsOffTheSubjectIsLeftToAHuman(String lang) throws IOException {
    assertThat(queries(lang).stream().filter(q -> pages(q).isEmpty()))
        .isNotEmpty()
        .allSatisfy(q -> assertThat(confident(lang, query(q))).as(query(q)).isEmpty());
  }

  @Test
  void thereAreAtLeastSixtyQueries() throws IOException {
    assertThat(queries("zh").size() + queries("en").size()).isGreaterThanOrEqualTo(60);
  }

  /** As {@code confident.js} decides: most of the words, and a score that is worth the time. */
  private static List<Searcher.Hit> confident(String lang, String query) {
    Searcher searcher = SEARCH.in(new Lang(lang)).orElseThrow();
    List<Searcher.Hit> hits = searcher.search(query, READ).hits();
    int clauses = searcher.plan(query).clauses().size();
    int most = hits.stream().mapToInt(hit -> hit.parts().size()).max().orElse(0);
    boolean relaxed = clauses > 1 && 2 * most < clauses;
    return relaxed || hits.isEmpty() || hits.getFirst().score() < LEAST ? List.of() : hits;
  }

  private static double least() {
    try {
      Matcher least =
          Pattern.compile("const LEAST = ([0-9.]+);")
              .matcher(Files.readString(Path.of("src/main/client/confident.js")));
      assertThat(least.find()).isTrue();
      return Double.parseDouble(least.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> queries(String lang) throws IOException {
    Path file = Path.of("src/test/resources/dev/guidepost/contact/assistant.json");
    return JsonTree.objects(JsonTree.read(Files.readString(file))).stream()
        .filter(q -> q.get("lang").equals(lang))
        .toList();
  }

  private static String query(Map<String, Object> labelled) {
    return (String) labelled.get("query");
  }

  @SuppressWarnings("unchecked")
  private static List<String> pages(Map<String, Object> labelled) {
    return (List<String>) labelled.get("page");
  }
}
