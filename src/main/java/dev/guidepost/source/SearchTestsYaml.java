package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SearchTests;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads {@code content/search-tests.yml}: a floor for the whole, and for each language what readers
 * type and where it should lead.
 */
public final class SearchTestsYaml {
  private static final int TOP = 5;
  private static final int MOST = 10;
  private static final Kind SHARE = new Kind.Decimal();
  private static final Kind TESTS =
      new Kind.Many(
          Schema.of(
              "search test",
              Key.of("query", new Kind.Text(), "what a reader types").mandatory(),
              Key.of("page", new Kind.Texts(), "id of the page to find; of several, any will do")
                  .mandatory(),
              Key.of("top", new Kind.Decimal(), "among how many results, 1 to 10, otherwise 5")));

  private static final Schema FLOOR =
      Schema.of(
          "search-tests.yml",
          Key.of(
              "floor",
              new Kind.Nested(
                  Schema.of(
                      "floor",
                      Key.of("mrr", SHARE, "least mean of 1 / place of the page, 0 to 1"),
                      Key.of("recall_at_5", SHARE, "least share of pages among the first five"))),
              "the least that the search must reach in each language"));

  public static final Schema SCHEMA = FLOOR.each(TESTS);

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SearchTestsYaml() {}

  static Outcome<SearchTests> read(String text, String file, List<Lang> languages) {
    return YamlReader.read(text, file, 1)
        .then(root -> {
          SearchTestsYaml reader = new SearchTestsYaml();
          YamlNode.Mapping known = reader.withoutStrangers(root, languages);
          return YamlDecoder.decode(known, schema(languages))
              .then(values -> reader.tests(values, languages));
        });
  }

  /** What the file may hold on a site in these languages; any other key is a slip of the pen. */
  private static Schema schema(List<Lang> languages) {
    return FLOOR.plus(
        languages.stream().map(lang -> Key.of(lang.tag(), TESTS, "tests in " + lang)).toList());
  }

  private YamlNode.Mapping withoutStrangers(YamlNode.Mapping root, List<Lang> languages) {
    List<YamlNode.Entry> known = new ArrayList<>();
    for (YamlNode.Entry entry : root.entries()) {
      if (Lang.isTag(entry.key()) && !languages.contains(new Lang(entry.key()))) {
        diagnostics.add(
            Diagnostic.warning(
                "search-test-language",
                entry.at(),
                "tests for '" + entry.key() + "', a language that the site does not have",
                "the site has "
                    + languages.stream().map(Lang::tag).collect(Collectors.joining(", "))));
      } else {
        known.add(entry);
      }
    }
    return new YamlNode.Mapping(known, root.at());
  }

  private Outcome<SearchTests> tests(Values values, List<Lang> languages) {
    Values floor = values.nested("floor");
    Optional<Double> mrr = share(floor, "mrr");
    Optional<Double> recallAt5 = share(floor, "recall_at_5");
    Map<Lang, List<SearchTests.Expectation>> expectations = new HashMap<>();
    for (Lang lang : languages) {
      List<SearchTests.Expectation> tests =
          values.many(lang.tag()).stream().flatMap(test -> expectation(test).stream()).toList();
      if (!tests.isEmpty()) {
        expectations.put(lang, tests);
      }
    }
    return Outcome.of(new SearchTests(mrr, recallAt5, expectations), diagnostics);
  }

  private Optional<Double> share(Values floor, String key) {
    Optional<Double> share = floor.number(key);
    if (share.isPresent() && (share.get() < 0 || share.get() > 1)) {
      wrong(
          floor.at(key).orElseThrow(),
          "'" + key + "' is " + Numbers.plain(share.get()) + ", expected a number from 0 to 1",
          "write e.g. " + key + ": 0.9");
      return Optional.empty();
    }
    return share;
  }

  /** What lacks a key has been told by the decoder. */
  private Optional<SearchTests.Expectation> expectation(Values test) {
    if (!test.has("query") || !test.has("page")) {
      return Optional.empty();
    }
    Location at = test.at("query").orElseThrow();
    String query = test.text("query").orElseThrow().strip();
    List<String> pages = test.texts("page").stream().map(String::strip).toList();
    double top = test.number("top").orElse((double) TOP);
    if (query.isEmpty()) {
      return wrong(at, "a search test with an empty query", "write what a reader would type");
    }
    if (pages.isEmpty() || pages.contains("")) {
      return wrong(
          test.at("page").orElseThrow(),
          "the search test '" + query + "' names no page",
          "write the page's path without its language and ending, e.g. page: faq/fees");
    }
    if (top < 1 || top > MOST || !Numbers.isWhole(top)) {
      return wrong(
          test.at("top").orElseThrow(),
          "'top' is " + Numbers.plain(top) + ", expected a whole number from 1 to " + MOST,
          "leave it out for " + TOP);
    }
    return Optional.of(new SearchTests.Expectation(query, pages, (int) top, at));
  }

  private <T> Optional<T> wrong(Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error("search-test-form", at, message, hint));
    return Optional.empty();
  }
}
