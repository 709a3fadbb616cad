package dev.guidepost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.build.Preview;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTest {
  private static final TinySite SITE =
      TinySite.of(
          """
          -- content/site.yml --
          languages: [en, zh]
          -- content/redirects.yml --
          /old/: /en/faq/fees/
          -- content/en/faq/fees.md --
          # Fees
          Nothing.
          -- content/zh/faq/fees.md --
          # 矿工费
          不要钱。
          """);

  @TempDir private Path project;
  private final List<Serving> open = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private boolean drafts;
  private String now = "2026-11-21T12:00:00Z";

  @AfterEach
  void end() {
    open.forEach(Serving::close);
  }

  @Test
  void aPageIsWhatABuildPublishesWithTheScriptOfThePreview() throws Exception {
    int port = serve(SITE);

    String page = get(port, "/en/faq/fees/").body();

    assertThat(page).contains("/_guidepost/serve.js");
    assertThat(page.replaceFirst("<script src=\"/_guidepost/serve.js\"[^>]*></script>", ""))
        .isEqualTo(SITE.build().file("en/faq/fees/index.html"));
  }

  @Test
  void addressesLeadWhereAHostLeadsThem() throws Exception {
    int port = serve(SITE);

    assertThat(get(port, "/en/faq/fees").headers().firstValue("Location"))
        .contains("/en/faq/fees/");
    assertThat(get(port, "/old/").headers().firstValue("Location")).contains("/en/faq/fees/");
    HttpResponse<String> lost = get(port, "/zh/nothing/");
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(lost.body()).contains("<html lang=\"zh-CN\"");
  }

  @Test
  void aSiteInAFolderIsServedThere() throws Exception {
    int port =
        serve(
            TinySite.of(
                """
                -- content/site.yml --
                base_url: https://example.com/help/
                -- content/en/fees.md --
                # Fees
                """));

    assertThat(get(port, "/").headers().firstValue("Location")).contains("/help/");
    assertThat(get(port, "/help/en/fees/").statusCode()).isEqualTo(200);
    assertThat(get(port, "/en/fees/").statusCode()).isEqualTo(404);
  }

  @Test
  void theHeadersOfTheSiteHoldButNothingThatAsksForHttps() throws Exception {
    int port =
        serve(
            TinySite.of(
                """
                -- content/site.yml --
                headers: {hsts: 31536000}
                -- content/en/fees.md --
                # Fees
                """));

    HttpResponse<String> page = get(port, "/en/fees/");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("upgrade-insecure-requests");
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yml",
        "/en/../../content/site.yml",
        "/%2e%2e/content/site.yml",
        "/..%2fcontent/site.yml",
        "/..%5ccontent%5csite.yml",
        "/..\\content\\site.yml",
        "/%252e%252e/content/site.yml",
        "/%c0%ae%c0%ae/content/site.yml",
        "/content/site.yml",
        "//content/site.yml",
        "/./content/site.yml",
        "/en/faq/fees.md",
        "/.guidepost/articles",
        "/_headers",
        "/.htaccess",
        "/%00",
        "/en/%00/../faq/",
        "/_guidepost/../content/site.yml",
        "/_guidepost/Serving.class"
      })
  void noAddressLeadsToAFile(String path) throws Exception {
    int port = serve(SITE);

    String answer = raw(port, "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("languages: [en");
  }

  @Test
  void whoHasSentHalfARequestKeepsNobodyWaiting() throws Exception {
    int port = serve(SITE);
    List<Socket> half = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
        half.add(socket);
      }
      assertThat(get(port, "/en/faq/fees/").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  @Test
  void soManyBrowsersHearOfChangesAndNoMore() throws Exception {
    int port = serve(SITE);
    List<InputStream> listening = new ArrayList<>();
    for (int i = 0; i < Listeners.MOST; i++) {
      HttpResponse<InputStream> stream = events(port, "/en/faq/fees/");
      assertThat(stream.statusCode()).isEqualTo(200);
      listening.add(stream.body());
    }

    assertThat(events(port, "/").statusCode()).isEqualTo(503);
    assertThat(get(port, "/en/faq/fees/").statusCode()).isEqualTo(200);
    for (InputStream stream : listening) {
      stream.close();
    }
  }

  @Test
  void aBrokenEditKeepsTheLastGoodSiteUntilItIsMended() throws Exception {
    int port = serve(SITE);

    write("content/site.yml", "languages: [\n");
    waitFor(() -> state(port).contains("\"kept\":true"));
    assertThat(get(port, "/en/faq/fees/").body()).contains("Nothing.");
    write("content/site.yml", "languages: [en, zh]\n");
    write("content/en/faq/fees.md", "# Fees\nMended.\n");

    waitFor(() -> get(port, "/en/faq/fees/").body().contains("Mended."));
    waitFor(() -> state(port).contains("\"errors\":0"));
  }

  @Test
  void aProjectThatBeginsBrokenShowsItsFindingsFirst() throws Exception {
    int port = serve(TinySite.of("-- content/site.yml --\nlanguages: [\n"));

    HttpResponse<String> first = get(port, "/");
    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(first.body()).contains("content/site.yml:").contains("/_guidepost/serve.js");
    SITE.writeTo(project);

    waitFor(() -> get(port, "/en/faq/fees/").statusCode() == 200);
  }

  @Test
  void whatComesGoesAndMovesIsFollowed() throws Exception {
    int port = serve(SITE);

    write("content/en/new/folder/page.md", "# New\n");
    waitFor(() -> get(port, "/en/new/folder/page/").statusCode() == 200);
    Files.move(project.resolve("content/en/new"), project.resolve("content/en/newer"));
    waitFor(() ->
        get(port, "/en/newer/folder/page/").statusCode() == 200
            && get(port, "/en/new/folder/page/").statusCode() == 404);
    Files.delete(project.resolve("content/en/newer/folder/page.md"));
    waitFor(() -> get(port, "/en/newer/folder/page/").statusCode() == 404);
    write("themes/default/templates/partials/footer.peb", "<footer>Own</footer>\n");
    waitFor(() -> get(port, "/en/faq/fees/").body().contains("<footer>Own</footer>"));
  }

  @Test
  void theSameSizeAndDateHideNoChange() throws Exception {
    int port = serve(SITE);
    Path file = project.resolve("content/en/faq/fees.md");
    var date = Files.getLastModifiedTime(file);

    write("content/en/faq/fees.md", Files.readString(file).replace("Nothing", "Hundred"));
    Files.setLastModifiedTime(file, date);

    waitFor(() -> get(port, "/en/faq/fees/").body().contains("Hundred."));
  }

  @Test
  void aFileThatIsPutInThePlaceOfAnotherIsSeen() throws Exception {
    int port = serve(SITE);
    Path draft = project.resolve("content/en/faq/.fees.md.tmp");

    Files.writeString(draft, "# Fees\nRenamed.\n");
    Files.move(
        draft, project.resolve("content/en/faq/fees.md"), StandardCopyOption.REPLACE_EXISTING);

    waitFor(() -> get(port, "/en/faq/fees/").body().contains("Renamed."));
  }

  @Test
  void fiveThousandFilesAtOnceAreFollowed() throws Exception {
    int port = serve(SITE);

    for (int i = 0; i < 5_000; i++) {
      write("content/en/many/part-" + i % 50 + "/page-" + i + ".md", "# Page " + i + "\n");
    }

    waitFor(() ->
        get(port, "/en/many/part-0/page-0/").statusCode() == 200
            && get(port, "/en/many/part-49/page-4999/").statusCode() == 200);
  }

  @Test
  void draftsAndAnotherDayAreShownIfAskedFor() throws Exception {
    drafts = true;
    now = "2027-01-02T00:00:00Z";
    int port =
        serve(
            TinySite.of(
                """
                -- content/en/draft.md --
                ---
                draft: true
                ---
                # Draft
                -- content/en/later.md --
                ---
                published: 2027-01-01
                ---
                # Later
                """));

    assertThat(get(port, "/en/draft/").statusCode()).isEqualTo(200);
    assertThat(get(port, "/en/later/").statusCode()).isEqualTo(200);
  }

  @Test
  void aPortThatIsTakenIsPassedOver() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      SITE.writeTo(project);

      Serving serving = start(taken.getLocalPort());

      assertThat(serving.port()).isGreaterThan(taken.getLocalPort());
    }
  }

  private int serve(TinySite site) throws IOException {
    site.writeTo(project);
    return start(0).port();
  }

  private Serving start(int port) throws IOException {
    Serving serving =
        Serving.start(
            new Serving.Options(project, port, "vscode://file/{file}:{line}:{column}"),
            () ->
                new Build.Request(
                    project,
                    Optional.empty(),
                    drafts,
                    false,
                    java.time.Instant.parse(now),
                    2,
                    false),
            new Serving.Report() {
              @Override
              public void read(Preview preview, long nanos) {}

              @Override
              public void built(Build.Result result, long nanos) {}

              @Override
              public void failed(RuntimeException failure) {
                throw failure;
              }
            });
    open.add(serving);
    return serving;
  }

  private HttpResponse<String> get(int port, String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .timeout(Duration.ofSeconds(30))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<InputStream> events(int port, String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + port + "/_guidepost/events?path=" + path))
              .build(),
          HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first that a browser hears. */
  private String state(int port) {
    try (InputStream stream = events(port, "/en/faq/fees/").body()) {
      StringBuilder text = new StringBuilder();
      while (text.indexOf("\n\n") < 0) {
        text.append((char) stream.read());
      }
      return text.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String raw(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void waitFor(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it has not come in a minute").isLessThan(end);
      Thread.sleep(20);
    }
  }
}
