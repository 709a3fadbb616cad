package dev.guidepost.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.guidepost.build.Build;
import dev.guidepost.build.Preview;
import dev.guidepost.serve.Serving;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * How long after a save the page is served, is seen, and all of the site is built and checked. Run
 * on purpose, with the folder of a project that may be written to, and the number of edits.
 */
final class ServeBench {
  private final Semaphore whole = new Semaphore(0);
  private final HttpClient client = HttpClient.newHttpClient();

  private ServeBench() {}

  public static void main(String[] args) throws Exception {
    new ServeBench().run(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 30);
    System.exit(0);
  }

  private void run(Path project, int edits) throws Exception {
    List<Path> pages = pages(project);
    Serving.Report report =
        new Serving.Report() {
          @Override
          public void read(Preview preview, long nanos) {}

          @Override
          public void built(Build.Result result, long nanos) {
            whole.release();
          }

          @Override
          public void failed(RuntimeException failure) {
            failure.printStackTrace();
          }
        };
    try (Serving serving =
            Serving.start(
                new Serving.Options(project, 0, "vscode://file/{file}"),
                () ->
                    new Build.Request(
                        project,
                        Optional.empty(),
                        false,
                        false,
                        Instant.parse("2026-11-27T00:00:00Z"),
                        2,
                        true),
                report);
        BrowserContext context = Chromium.browser().newContext()) {
      whole.acquire();
      Page page = context.newPage();
      Random random = new Random(1);
      long[] served = new long[edits];
      long[] seen = new long[edits];
      long[] complete = new long[edits];
      int warm = 3;
      for (int i = -warm; i < edits; i++) {
        Path file = pages.get(random.nextInt(pages.size()));
        String before = Files.readString(file);
        String url = url(project, file);
        String address = "http://localhost:" + serving.port() + "/" + url;
        page.navigate(address);
        page.waitForTimeout(300);
        String mark = "changed" + (i + warm);
        long start = System.nanoTime();
        Files.writeString(file, before + "\n\n" + mark + "\n");
        do {
          // The machine is there for the build.
          Thread.sleep(3);
        } while (!get(address).contains(mark));
        long until = System.nanoTime();
        page.getByText(mark).first().waitFor();
        long looked = System.nanoTime();
        whole.acquire();
        long end = System.nanoTime();
        if (i >= 0) {
          served[i] = until - start;
          seen[i] = looked - start;
          complete[i] = end - start;
        }
        Files.writeString(file, before);
        whole.acquire();
      }
      tell(pages.size(), "save to served", served);
      tell(pages.size(), "save to seen", seen);
      tell(pages.size(), "save to all built and checked", complete);
    }
  }

  private static void tell(int pages, String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%d pages, %s: p50 %.0f ms, p95 %.0f ms%n",
        pages,
        what,
        nanos[nanos.length / 2] / 1e6,
        nanos[Math.min(nanos.length - 1, nanos.length * 95 / 100)] / 1e6);
  }

  private static List<Path> pages(Path project) throws IOException {
    try (Stream<Path> walk = Files.walk(project.resolve("content/en"))) {
      return walk.filter(p -> p.toString().endsWith(".md") && !p.endsWith("index.md"))
          .sorted()
          .toList();
    }
  }

  private static String url(Path project, Path file) {
    String below = project.resolve("content").relativize(file).toString();
    return below.substring(0, below.length() - ".md".length()) + "/";
  }

  private String get(String address) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
