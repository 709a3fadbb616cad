package dev.guidepost.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What a search costs a reader, in Chromium with an empty cache: requests and gzip bytes (level 9)
 * from the focus on the form to the suggestions, to the page of results with five texts, and for a
 * second query; and the time that the engine takes once everything is there.
 *
 * <pre>
 * java -cp … dev.guidepost.browser.SearchBench BUILT_SITE LANG QUERIES.tsv
 * </pre>
 *
 * <p>The query is the third column.
 */
final class SearchBench {
  private static final String HOST = "http://help.example/";

  private final Path site;
  private final String lang;
  private final List<String> requests = new ArrayList<>();
  private long bytes;

  private SearchBench(Path site, String lang) {
    this.site = site;
    this.lang = lang;
  }

  public static void main(String[] args) throws IOException {
    List<String> queries =
        Files.readAllLines(Path.of(args[2])).stream()
            .filter(l -> !l.isBlank())
            .map(l -> l.split("\t")[2])
            .toList();
    new SearchBench(Path.of(args[0]), args[1]).run(queries);
    System.exit(0);
  }

  private void run(List<String> queries) {
    List<Long> cold = new ArrayList<>();
    List<Long> coldRequests = new ArrayList<>();
    List<Long> withTexts = new ArrayList<>();
    List<Long> further = new ArrayList<>();
    List<Long> furtherRequests = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      try (BrowserContext context = Chromium.browser().newContext()) {
        context.route(HOST + "**", this::answer);
        Page page = context.newPage();
        page.navigate(HOST + lang + "/");
        reset();
        page.locator("#q").focus();
        page.locator("form.ready").waitFor();
        ask(page, queries.get(i), 6, false);
        cold.add(bytes);
        coldRequests.add((long) requests.size());
        ask(page, queries.get(i), 5, true);
        withTexts.add(bytes);
        reset();
        ask(page, queries.get((i + 1) % queries.size()), 6, false);
        further.add(bytes);
        furtherRequests.add((long) requests.size());
      }
    }
    print("cold, without texts, bytes", cold);
    print("cold, without texts, requests", coldRequests);
    print("cold, with five texts, bytes", withTexts);
    print("further query, bytes", further);
    print("further query, requests", furtherRequests);
    try (BrowserContext context = Chromium.browser().newContext()) {
      context.route(HOST + "**", this::answer);
      Page page = context.newPage();
      page.navigate(HOST + lang + "/");
      page.locator("#q").focus();
      page.locator("form.ready").waitFor();
      List<Double> times = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        times.clear();
        for (String query : queries) {
          times.add(
              ((Number)
                      page.evaluate(
                          "q => { const options = {limit: 6, types: [], sections: [], snippets: false};"
                              + " return guidepost.ask(q, options).then(() => { const t = performance.now();"
                              + " return guidepost.ask(q, options).then(() => performance.now() - t) }) }",
                          query))
                  .doubleValue());
        }
      }
      times.sort(null);
      System.out.printf(
          Locale.ROOT,
          "warm, ms: p50 %.2f, p95 %.2f%n",
          times.get(times.size() / 2),
          times.get(times.size() * 95 / 100));
    }
  }

  private void reset() {
    requests.clear();
    bytes = 0;
  }

  private static void ask(Page page, String query, int limit, boolean snippets) {
    page.evaluate(
        "q => guidepost.ask(q, {limit: "
            + limit
            + ", types: [], sections: [], snippets: "
            + snippets
            + "}).then(() => 0)",
        query);
  }

  private static void print(String what, List<Long> numbers) {
    numbers.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%s: p50 %,d, p95 %,d%n",
        what,
        numbers.get(numbers.size() / 2),
        numbers.get(numbers.size() * 95 / 100));
  }

  private void answer(Route route) {
    String path = URI.create(route.request().url()).getPath().substring(1);
    Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    if (!Files.isRegularFile(file)) {
      route.fulfill(new Route.FulfillOptions().setStatus(404));
      return;
    }
    requests.add(path);
    bytes += gzipped(file);
    String name = file.getFileName().toString();
    String type =
        name.endsWith(".html")
            ? "text/html; charset=utf-8"
            : name.endsWith(".js")
                ? "text/javascript"
                : name.endsWith(".css") ? "text/css" : "application/json";
    route.fulfill(new Route.FulfillOptions().setPath(file).setContentType(type));
  }

  private static int gzipped(Path file) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip =
          new GZIPOutputStream(out) {
            {
              def.setLevel(Deflater.BEST_COMPRESSION);
            }
          }) {
        gzip.write(Files.readAllBytes(file));
      }
      return out.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
