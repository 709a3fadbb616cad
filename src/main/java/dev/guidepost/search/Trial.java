package dev.guidepost.search;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.SearchTests;
import dev.guidepost.model.SearchTests.Expectation;
import dev.guidepost.schema.Nearest;
import dev.guidepost.search.Searcher.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How well the search of a language does what {@code search-tests.yml} expects of it.
 *
 * @param attempts in the order in which they are written
 * @param leastMrr the floor under {@link #mrr}
 * @param leastRecallAt5 the floor under {@link #recallAt5}
 */
public record Trial(
    Lang lang, List<Attempt> attempts, Optional<Double> leastMrr, Optional<Double> leastRecallAt5) {
  private static final int READ = 20;
  private static final int SHOWN = 3;
  private static final int FIVE = 5;

  public Trial {
    attempts = List.copyOf(attempts);
  }

  /**
   * @param place of the page among all that was found, counted from 1; 0 if it is not among it
   * @param first what comes first instead
   */
  public record Attempt(Expectation expected, int place, List<Hit> first) {
    public Attempt {
      first = List.copyOf(first);
    }

    public boolean isMet() {
      return isAmong(expected.top());
    }

    private boolean isAmong(int top) {
      return place > 0 && place <= top;
    }
  }

  static Trial of(Lang lang, SearchTests tests, Searcher searcher) {
    return new Trial(
        lang,
        tests.expectations().getOrDefault(lang, List.of()).stream()
            .map(expected -> attempt(expected, searcher.search(expected.query(), READ).hits()))
            .toList(),
        tests.mrr(),
        tests.recallAt5());
  }

  static Attempt attempt(Expectation expected, List<Hit> hits) {
    return new Attempt(
        expected, place(expected.pages(), hits), hits.stream().limit(SHOWN).toList());
  }

  /**
   * Several hits on one page take one place, but a question that is wanted has a place of its own.
   */
  private static int place(List<String> wanted, List<Hit> hits) {
    Set<String> before = new HashSet<>();
    for (Hit hit : hits) {
      if (wanted.stream().anyMatch(hit::leadsTo)) {
        return before.size() + 1;
      }
      before.add(hit.source());
    }
    return 0;
  }

  /** Expectations of pages that the search does not have, which no search can meet. */
  static List<Diagnostic> unknownPages(List<Expectation> expectations, EditionIndex index) {
    Set<String> pages = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Entry entry : index.entries()) {
      for (String page : List.of(entry.page().name(), Searcher.path(entry.source()))) {
        pages.add(page);
        places.add(page + "#" + entry.fragment());
        entry.passages().forEach(p -> places.add(page + "#" + p.id()));
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Expectation expected : expectations) {
      for (String page : expected.pages()) {
        Set<String> known = page.contains("#") ? places : pages;
        if (!known.contains(page)) {
          diagnostics.add(
              Diagnostic.error(
                  "search-test-page",
                  expected.at(),
                  "'" + expected.query() + "' is to find '" + page + "', which the search has not",
                  Nearest.to(page, known)
                      .map(nearest -> "did you mean '" + nearest + "'?")
                      .orElse("write the page's path without its language and ending")));
        }
      }
    }
    return diagnostics;
  }

  public List<Attempt> failed() {
    return attempts.stream().filter(a -> !a.isMet()).toList();
  }

  /** Mean reciprocal rank: 1 if every page comes first, 1/2 if every page comes second. */
  public double mrr() {
    return attempts.stream()
        .mapToDouble(a -> a.place() == 0 ? 0 : 1.0 / a.place())
        .average()
        .orElse(0);
  }

  /** The share of pages that are among the first five. */
  public double recallAt5() {
    return attempts.stream().mapToDouble(a -> a.isAmong(FIVE) ? 1 : 0).average().orElse(0);
  }

  /** What is below its floor, in words. */
  public List<String> shortfalls() {
    List<String> below = new ArrayList<>();
    leastMrr.ifPresent(floor -> compare("MRR", mrr(), floor, below));
    leastRecallAt5.ifPresent(floor -> compare("recall@5", recallAt5(), floor, below));
    return below;
  }

  public boolean isPassed() {
    return failed().isEmpty() && shortfalls().isEmpty();
  }

  private static void compare(String what, double reached, double floor, List<String> below) {
    if (reached < floor) {
      below.add(
          String.format(Locale.ROOT, "%s %.3f is below its floor of %.3f", what, reached, floor));
    }
  }
}
