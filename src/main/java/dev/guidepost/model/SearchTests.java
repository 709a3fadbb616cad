package dev.guidepost.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code content/search-tests.yml}: what readers type, and the page that they should be sent to.
 *
 * @param mrr the least mean reciprocal rank over all expectations of a language, 0 to 1
 * @param recallAt5 the least share of expectations whose page is among the first five, 0 to 1
 * @param expectations by language, in the order in which they are written
 */
public record SearchTests(
    Optional<Double> mrr, Optional<Double> recallAt5, Map<Lang, List<Expectation>> expectations) {
  public static final SearchTests NONE =
      new SearchTests(Optional.empty(), Optional.empty(), Map.of());

  public SearchTests {
    expectations = Map.copyOf(expectations);
  }

  /**
   * @param pages ids (path below the language's folder without extension, optionally {@code
   *     #fragment}); any of them counts
   * @param top the page must be among so many results
   */
  public record Expectation(String query, List<String> pages, int top, Location at) {
    public Expectation {
      pages = List.copyOf(pages);
    }
  }
}
