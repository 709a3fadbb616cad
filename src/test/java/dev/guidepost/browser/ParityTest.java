package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.model.Lang;
import dev.guidepost.model.OutputFile;
import dev.guidepost.search.Search;
import dev.guidepost.search.Specimens;
import dev.guidepost.search.Specimens.Specimen;
import dev.guidepost.search.VectorsTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of the search: a browser with the published files finds what Lucene's {@code
 * IndexSearcher} finds, in the same order, at the same places, with the same bits in every score.
 */
class ParityTest {
  private static final String HOST = "http://help.example/";
  private static final int QUERIES = 1_000;

  private static final Site REFERENCE = site(Path.of("."));
  private static final Site LARGER = larger();

  /** A site as it is published, and as Lucene knows it. */
  private record Site(Map<String, String> files, Search search) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aThousandQueriesFindTheSameOnTheReferenceSite(String lang) {
    findTheSame(REFERENCE, lang);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aThousandQueriesFindTheSameOnASiteOfManyShards(String lang) {
    findTheSame(LARGER, lang);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyTextOfTheReferenceSiteYieldsTheSameTerms(String lang) {
    Map<String, List<String>> expected = Specimens.terms(REFERENCE.search(), new Lang(lang));

    assertThat(expected).hasSizeGreaterThan(200);
    assertThat(termsInTheBrowser(lang, expected.keySet())).isEqualTo(expected);
  }

  @Test
  void theVectorsYieldTheSameTerms() {
    Map<String, List<String>> expected = new TreeMap<>();
    VectorsTest.vectors()
        .forEach((text, terms) ->
            expected.put(text, ((List<?>) terms).stream().map(String::valueOf).sorted().toList()));

    assertThat(termsInTheBrowser("en", expected.keySet())).isEqualTo(expected);
  }

  /** In the order of their code units. */
  private static Map<String, Object> termsInTheBrowser(String lang, Set<String> all) {
    List<String> texts = List.copyOf(all);
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = open(context, REFERENCE, lang);
      Object found =
          page.evaluate(
              """
              texts => {
                const form = document.querySelector('form[role=search]');
                return new Promise(resolve => {
                  guidepost.late = late => resolve(texts.map(text =>
                    late.termsOfPage(text).sort((a, b) => a < b ? -1 : a > b ? 1 : 0)));
                  guidepost.fetch(form, 'late', () => resolve('failed'));
                });
              }\
              """,
              texts);
      Map<String, Object> terms = new TreeMap<>();
      for (int i = 0; i < texts.size(); i++) {
        terms.put(texts.get(i), ((List<?>) found).get(i));
      }
      return terms;
    }
  }

  private static void findTheSame(Site site, String lang) {
    List<Specimen> specimens = Specimens.of(site.search(), new Lang(lang), QUERIES, 20261121);
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = open(context, site, lang);
      Object found =
          page.evaluate(
              """
              queries => {
                const view = new DataView(new ArrayBuffer(4));
                const bits = score => { view.setFloat32(0, score); return view.getInt32(0); };
                const answers = [];
                return queries.reduce((before, query) => before.then(() =>
                  guidepost.ask(query, {limit: 10, types: [], sections: [], snippets: true}).then(answer => {
                    answers.push(answer.hits.map(hit => hit.url + ' ' + bits(hit.score)).concat(
                      'total ' + answer.total, 'missing ' + answer.missing.join(','), 'corrected ' + answer.corrected));
                  })), Promise.resolve()).then(() => answers);
              }\
              """,
              specimens.stream().map(Specimen::query).toList());
      List<String> differences = new ArrayList<>();
      int withHits = 0;
      for (int i = 0; i < specimens.size(); i++) {
        Specimen specimen = specimens.get(i);
        withHits += specimen.expected().size() > 3 ? 1 : 0;
        if (!specimen.expected().equals(((List<?>) found).get(i))) {
          differences.add(
              "'"
                  + specimen.query()
                  + "'\n  Lucene  "
                  + specimen.expected()
                  + "\n  browser "
                  + ((List<?>) found).get(i));
        }
      }
      assertThat(differences).isEmpty();
      assertThat(withHits).isGreaterThan(QUERIES / 2);
    }
  }

  private static Page open(BrowserContext context, Site site, String lang) {
    context.route(HOST + "**", route -> answer(route, site));
    Page page = context.newPage();
    page.navigate(HOST + lang + "/search/");
    page.locator("form.ready").waitFor();
    return page;
  }

  private static void answer(Route route, Site site) {
    String path = URI.create(route.request().url()).getPath().substring(1);
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String body = site.files().get(name);
    String type =
        name.endsWith(".html")
            ? "text/html; charset=utf-8"
            : name.endsWith(".js")
                ? "text/javascript"
                : name.endsWith(".css") ? "text/css" : "application/json";
    route.fulfill(
        body == null
            ? new Route.FulfillOptions().setStatus(404)
            : new Route.FulfillOptions().setBody(body).setContentType(type));
  }

  private static Site site(Path project) {
    Build.Request request =
        new Build.Request(project, Optional.empty(), false, false, TinySite.NOW, 2, false);
    Map<String, String> files = new HashMap<>();
    for (OutputFile file : Build.run(request, Build.Progress.SILENT).files().orElseThrow()) {
      if (file.content() instanceof OutputFile.Data data) {
        files.put(file.path(), data.bytes().text());
      }
    }
    return new Site(files, Build.search(request, Build.Progress.SILENT).value().orElseThrow());
  }

  /** Three hundred pages a language, of sentences of the reference site in another order. */
  private static Site larger() {
    try {
      Path folder = Files.createTempDirectory("larger-site");
      Path content = Files.createDirectories(folder.resolve("content"));
      Files.copy(Path.of("content/synonyms.yml"), content.resolve("synonyms.yml"));
      for (String lang : List.of("en", "zh")) {
        Random random = new Random(lang.hashCode());
        List<String> lines = new ArrayList<>();
        Specimens.terms(REFERENCE.search(), new Lang(lang)).keySet().stream()
            .flatMap(String::lines)
            .filter(line -> line.length() > 3)
            .map(line -> line.replaceAll("[^\\p{L}\\p{N} ，。？、-]", " ").strip())
            .forEach(lines::add);
        for (int page = 0; page < 300; page++) {
          StringBuilder text = new StringBuilder();
          if (page % 20 == 0) {
            text.append("---\nsearch: {boost: 1.")
                .append(1 + page / 40)
                .append(", pin: [pinned ")
                .append(page)
                .append("], keywords: [zebra]}\n---\n");
          }
          text.append("# ").append(line(lines, random)).append("\n\n");
          for (int section = 0; section < 1 + random.nextInt(4); section++) {
            text.append(line(lines, random))
                .append("\n\n## ")
                .append(line(lines, random))
                .append("\n\n");
          }
          Path file = content.resolve(lang + "/topic" + page % 7 + "/page-" + page + ".md");
          Files.createDirectories(file.getParent());
          Files.writeString(file, text.append(line(lines, random)).append('\n'));
        }
      }
      Site site = site(folder);
      TinySite.delete(folder);
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> lines, Random random) {
    return lines.get(random.nextInt(lines.size()));
  }
}
