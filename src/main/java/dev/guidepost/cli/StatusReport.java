package dev.guidepost.cli;

import dev.guidepost.model.Article;
import dev.guidepost.model.SectionDigest;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.translation.Change;
import dev.guidepost.translation.Coverage;
import dev.guidepost.translation.State;
import dev.guidepost.translation.Translation;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One language as people and programs are told of it.
 *
 * @param goal percent of the pages to be translated that must be up to date
 */
record StatusReport(Coverage coverage, Optional<BigDecimal> goal) {
  /** Longer lists of pages without a record say little more. */
  private static final int LISTED = 10;

  /** What to say if the goal is not reached. */
  Optional<String> missed() {
    return goal.filter(least -> !isReached(least))
        .map(least -> {
          List<String> lacking = new ArrayList<>();
          count(coverage.missing().size(), "missing", lacking);
          count(of(State.Stale.class).size(), "out of date", lacking);
          count(of(State.Unreadable.class).size(), "with an unreadable record", lacking);
          if (coverage.recorded()) {
            count(of(State.Unrecorded.class).size(), "without a record", lacking);
          }
          return coverage.lang()
              + ": "
              + percent()
              + " % of the translations are there and up to date, "
              + least.stripTrailingZeros().toPlainString()
              + " % were asked for: "
              + String.join(", ", lacking);
        });
  }

  private boolean isReached(BigDecimal least) {
    return BigDecimal.valueOf(100L * coverage.fresh())
            .compareTo(least.multiply(BigDecimal.valueOf(coverage.expected())))
        >= 0;
  }

  private static void count(int number, String what, List<String> into) {
    if (number > 0) {
      into.add(number + " " + what);
    }
  }

  private String percent() {
    return coverage.permille() % 10 == 0
        ? Integer.toString(coverage.permille() / 10)
        : coverage.permille() / 10 + "." + coverage.permille() % 10;
  }

  void text(PrintWriter out) {
    boolean colors = Terminal.colors();
    String head =
        coverage.expected() == 0
            ? "nothing to translate"
            : coverage.fresh()
                + " of "
                + coverage.expected()
                + (coverage.recorded() ? " translations up to date (" : " translated (")
                + percent()
                + " %)";
    out.println(
        (colors ? "\u001b[1m" + coverage.lang() + "\u001b[0m" : coverage.lang())
            + ": "
            + coverage.pages()
            + (coverage.pages() == 1 ? " page, " : " pages, ")
            + head);
    coverage.missing().forEach(page -> line("missing", page.article().path(), out));
    list("stale", State.Stale.class, out);
    list("orphan", State.Orphan.class, out);
    list("unreadable", State.Unreadable.class, out);
    unrecorded(out);
    if (!coverage.words().isEmpty()) {
      line("words", "of the theme: " + String.join(", ", coverage.words()), out);
    }
    if (!coverage.terms().isEmpty()) {
      line("glossary", String.join(", ", coverage.terms()), out);
    }
  }

  private void list(String what, Class<? extends State> state, PrintWriter out) {
    for (Translation translation : of(state)) {
      String path = translation.page().article().path();
      String why =
          switch (translation.state()) {
            case State.Stale stale ->
                ": " + stale.changes().stream().map(Change::told).collect(Collectors.joining(", "));
            case State.Orphan orphan -> ": '" + orphan.page() + "' is not there any more";
            case State.Unreadable unreadable -> ": " + unreadable.message();
            case State.Fresh ignored -> "";
            case State.Unrecorded ignored -> "";
          };
      line(what, path + why, out);
    }
  }

  private void unrecorded(PrintWriter out) {
    List<Translation> pages = of(State.Unrecorded.class);
    if (pages.isEmpty()) {
      return;
    }
    if (!coverage.recorded()) {
      line(
          "unrecorded",
          "no page records what it translates, so none can be told to be out of date;"
              + " see guidepost fmt --help",
          out);
      return;
    }
    pages.stream().limit(LISTED).forEach(t -> line("unrecorded", t.page().article().path(), out));
    if (pages.size() > LISTED) {
      line("unrecorded", "and " + (pages.size() - LISTED) + " more", out);
    }
  }

  private static void line(String what, String text, PrintWriter out) {
    out.println("  " + String.format(Locale.ROOT, "%-10s", what) + " " + text);
  }

  private List<Translation> of(Class<? extends State> state) {
    return coverage.translations().stream().filter(t -> state.isInstance(t.state())).toList();
  }

  Map<String, Object> json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("lang", coverage.lang().tag());
    all.put("pages", coverage.pages());
    all.put("expected", coverage.expected());
    all.put("translated", coverage.translated());
    all.put("fresh", coverage.fresh());
    all.put("percent", coverage.permille() / 10.0);
    goal.ifPresent(least -> all.put("min", least.doubleValue()));
    all.put("passed", missed().isEmpty());
    all.put("recorded", coverage.recorded());
    all.put(
        "missing",
        coverage.missing().stream().map(SitePage::article).map(StatusReport::named).toList());
    List<Object> stale = new ArrayList<>();
    List<Object> orphans = new ArrayList<>();
    List<Object> unreadable = new ArrayList<>();
    List<Object> unrecorded = new ArrayList<>();
    for (Translation translation : coverage.translations()) {
      Map<String, Object> page = pair(translation);
      switch (translation.state()) {
        case State.Fresh ignored -> {}
        case State.Unrecorded ignored -> unrecorded.add(page);
        case State.Stale changed -> {
          page.put("dangerous", translation.isDangerous());
          page.put("sections", changed.changes().stream().map(StatusReport::json).toList());
          stale.add(page);
        }
        case State.Orphan orphan -> {
          page.put("source", orphan.page());
          orphans.add(page);
        }
        case State.Unreadable why -> {
          page.put("line", why.at().line());
          page.put("message", why.message());
          unreadable.add(page);
        }
      }
    }
    all.put("stale", stale);
    all.put("orphans", orphans);
    all.put("unreadable", unreadable);
    all.put("unrecorded", unrecorded);
    all.put("words", coverage.words());
    all.put("terms", coverage.terms());
    return all;
  }

  private static Map<String, Object> pair(Translation translation) {
    Map<String, Object> pair = named(translation.page().article());
    pair.put("source", translation.source().map(s -> s.article().path()).orElse(""));
    return pair;
  }

  private static Map<String, Object> named(Article article) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("page", article.id().name());
    named.put("file", article.path());
    return named;
  }

  private static Map<String, Object> json(Change change) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("change", change.kind().name().toLowerCase(Locale.ROOT));
    one.put(
        "part",
        change.named().map(part -> part.kind().name().toLowerCase(Locale.ROOT)).orElse("section"));
    one.put("id", change.named().map(SectionDigest::id).orElse(""));
    one.put("heading", change.named().map(SectionDigest::heading).orElse(""));
    return one;
  }
}
