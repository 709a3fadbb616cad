package dev.guidepost.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.guidepost.build.Build;
import dev.guidepost.model.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * The site of {@code content/}, built once, served on loopback with the headers that a careful host
 * would send.
 */
final class ReferenceSite {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/xml",
          "mp4", "video/mp4",
          "vtt", "text/vtt; charset=utf-8",
          "png", "image/png");

  /** After the last date that stands in {@code content/}, and before the first review is due. */
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

  private static final Build.Request REQUEST =
      new Build.Request(Path.of("."), Optional.empty(), false, true, NOW, 2, false);
  private static final List<OutputFile> FILES = build();
  private static final Path FOLDER = written(FILES);
  private static final HttpServer SERVER = serve();

  private ReferenceSite() {}

  /** Kinds of pages, each in both languages. */
  static List<String> pages() {
    return List.of(
        "zh/",
        "en/",
        "zh/faq/",
        "en/faq/",
        "zh/faq/transaction-pending/",
        "en/faq/transaction-pending/",
        "zh/faq/quick-answers/",
        "en/faq/quick-answers/",
        "zh/tutorials/first-send/",
        "en/tutorials/first-send/",
        "zh/security/if-phrase-or-key-leaked/",
        "en/security/if-phrase-or-key-leaked/",
        "zh/troubleshooters/funds-at-risk/",
        "en/troubleshooters/funds-at-risk/",
        "zh/alerts/demo-fake-support-wave/",
        "en/alerts/demo-fake-support-wave/",
        "zh/contact/",
        "en/contact/",
        "zh/nobody/",
        "en/nobody/",
        "zh/official/",
        "en/official/",
        "zh/glossary/",
        "en/glossary/",
        "zh/search/",
        "en/search/",
        "zh/404.html",
        "en/404.html",
        "404.html",
        "");
  }

  static String address(String url) {
    return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/" + url;
  }

  static Path file(String url) {
    return FOLDER.resolve(url.isEmpty() || url.endsWith("/") ? url + "index.html" : url);
  }

  /** What scripts are told of the desk, as JSON. */
  static String desk(String lang) {
    try (var files =
        Files.newDirectoryStream(FOLDER.resolve("assets"), "desk-" + lang + ".*.json")) {
      return Files.readString(files.iterator().next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes that travel for a file. */
  static int gzipped(Path file) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(Files.readAllBytes(file));
      }
      return bytes.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address of a page or file of the same site in a folder, without a server. */
  static String offline(String url) {
    return Offline.FOLDER.resolve(url).toUri().toString();
  }

  /** Made for those tests only that ask for it. */
  private static final class Offline {
    private static final Path FOLDER = written(Build.offline(REQUEST, FILES));
  }

  private static List<OutputFile> build() {
    Build.Result result = Build.run(REQUEST, Build.Progress.SILENT);
    return result.files().orElseThrow(() -> new AssertionError(result.diagnostics().toString()));
  }

  private static Path written(List<OutputFile> files) {
    try {
      Path folder = Files.createTempDirectory("reference-site").resolve("site");
      Build.write(REQUEST, files, folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpServer serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", ReferenceSite::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = file(exchange.getRequestURI().getPath().substring(1));
      boolean found = Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(found ? file : file("404.html"));
      String name = file.getFileName().toString();
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              TYPES.getOrDefault(
                  found ? name.substring(name.lastIndexOf('.') + 1) : "html",
                  "application/octet-stream"));
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
