package dev.guidepost.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.guidepost.host.Answers;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers requests as a host of the site would, from what is in memory: an address is looked up and
 * never becomes a path of the file system.
 */
final class Responses {
  private static final String OWN = "/_guidepost/";
  private static final String EVENTS = OWN + "events";
  private static final String INDEX = "index.html";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("vtt", "text/vtt; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("woff2", "font/woff2"));

  private final Path project;
  private final Gate gate;
  private final State state;
  private final Supplier<Screen> screen;
  private final Listeners listeners;
  private final Map<String, Bytes> own =
      Map.of(Injection.SCRIPT, resource("serve.js"), OWN + "serve.css", resource("serve.css"));

  Responses(Path project, Gate gate, State state, Supplier<Screen> screen, Listeners listeners) {
    this.project = project;
    this.gate = gate;
    this.state = state;
    this.screen = screen;
    this.listeners = listeners;
  }

  private static Bytes resource(String name) {
    try (InputStream in = Objects.requireNonNull(Responses.class.getResourceAsStream(name), name)) {
      return Bytes.copyOf(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<Gate.Refusal> refusal =
          gate.refusal(
              exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
      if (refusal.isPresent()) {
        send(exchange, refusal.get().status(), "txt", Map.of(), text(refusal.get().why()));
        return;
      }
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith(OWN)) {
        own(exchange, path);
      } else {
        site(exchange, path);
      }
    }
  }

  private void own(HttpExchange exchange, String path) throws IOException {
    Bytes file = own.get(path);
    if (file != null) {
      send(exchange, 200, extension(path), Map.of("Cache-Control", "no-cache"), file);
    } else if (path.equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
      events(exchange);
    } else {
      send(exchange, 404, "txt", Map.of(), text("there is nothing here"));
    }
  }

  private void events(HttpExchange exchange) throws IOException {
    if (!listeners.enter()) {
      send(
          exchange,
          503,
          "txt",
          Map.of("Retry-After", "5"),
          text("as many pages are open as are told of changes"));
      return;
    }
    String path = asked(exchange.getRequestURI().getRawQuery());
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(200, 0);
    listeners.tell(exchange.getResponseBody(), () -> stateOf(path));
  }

  private static String asked(String query) {
    try {
      return query != null && query.startsWith("path=")
          ? URLDecoder.decode(query.substring("path=".length()), StandardCharsets.UTF_8)
          : "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  /** What is to be told to somebody who looks at an address. */
  String stateOf(String path) {
    Screen now = screen.get();
    Found found = find(now, path);
    return state.of(now, found.print(), found.mistakes());
  }

  /** What there is at an address. */
  private sealed interface Found {
    /** Another one means that a browser shows something old. */
    String print();

    default List<Diagnostic> mistakes() {
      return List.of();
    }

    record Shown(int status, String path, Screen.Page page) implements Found {
      @Override
      public String print() {
        return page.file().fingerprint().brief();
      }

      @Override
      public List<Diagnostic> mistakes() {
        return page.mistakes();
      }
    }

    record File(OutputFile file) implements Found {
      @Override
      public String print() {
        return file.fingerprint().brief();
      }
    }

    record Elsewhere(String to) implements Found {
      @Override
      public String print() {
        return to;
      }
    }

    /** Nothing could be built yet. */
    record Nothing(String print) implements Found {}
  }

  private static Found find(Screen now, String path) {
    Optional<Answers> answers = now.answers();
    if (answers.isEmpty()) {
      return new Found.Nothing(Fingerprint.of(now.findings().toString()).brief());
    }
    String base = answers.get().base();
    if (!path.startsWith(base)) {
      return path.equals("/") ? new Found.Elsewhere(base) : lost(now, answers.get(), path, base);
    }
    String below = path.substring(base.length());
    String file = below.isEmpty() || below.endsWith("/") ? below + INDEX : below;
    // A page at an old address is for hosts that know no rules.
    Optional<String> moved = answers.get().redirect(path);
    if (moved.isPresent()) {
      return new Found.Elsewhere(moved.get());
    }
    return now.page(file)
        .<Found>map(page -> new Found.Shown(200, path, page))
        .or(() -> now.file(file).map(Found.File::new))
        .or(() ->
            !file.equals(below) || now.page(below + "/" + INDEX).isEmpty()
                ? Optional.empty()
                : Optional.of(new Found.Elsewhere(path + "/")))
        .orElseGet(() -> lost(now, answers.get(), path, base));
  }

  private static Found lost(Screen now, Answers answers, String path, String base) {
    String notFound = answers.notFound(path);
    return now.page(notFound.substring(base.length()))
        .<Found>map(page -> new Found.Shown(404, notFound, page))
        .orElseGet(() -> new Found.Nothing("404"));
  }

  private void site(HttpExchange exchange, String path) throws IOException {
    Screen now = screen.get();
    switch (find(now, path)) {
      case Found.Shown shown ->
          send(
              exchange,
              shown.status(),
              "html",
              headers(now, shown.path()),
              Injection.into(bytes(shown.page().file())));
      case Found.File file ->
          send(exchange, 200, extension(path), headers(now, path), bytes(file.file()));
      case Found.Elsewhere elsewhere ->
          send(
              exchange,
              302,
              "txt",
              Map.of("Location", elsewhere.to(), "Cache-Control", "no-store"),
              text(""));
      case Found.Nothing nothing ->
          send(
              exchange,
              503,
              "html",
              FirstPage.HEADERS,
              Injection.into(FirstPage.of(now.findings(), nothing.print())));
    }
  }

  private static Map<String, String> headers(Screen now, String path) {
    return now.answers().map(answers -> answers.headers(path)).orElse(Map.of());
  }

  /** A file that was changed since it was read is shown as it is now: the next page follows. */
  private Bytes bytes(OutputFile file) throws IOException {
    return switch (file.content()) {
      case OutputFile.Data data -> data.bytes();
      case OutputFile.CopyOf copy -> Bytes.copyOf(Files.readAllBytes(project.resolve(copy.path())));
    };
  }

  private static Bytes text(String text) {
    return Bytes.utf8(text + "\n");
  }

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.contains(".")
        ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
        : "";
  }

  private static void send(
      HttpExchange exchange, int status, String type, Map<String, String> headers, Bytes body)
      throws IOException {
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length()));
    }
    exchange.sendResponseHeaders(status, head || body.length() == 0 ? -1 : body.length());
    if (!head && body.length() > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        body.writeTo(out);
      }
    }
  }
}
