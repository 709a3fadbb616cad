package dev.guidepost;

import dev.guidepost.build.Build;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import dev.guidepost.search.Search;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A whole site written inside a test, so that the test can be read without opening a file:
 *
 * <pre>{@code
 * TinySite.of("""
 *     -- content/en/pay.md --
 *     # Pay
 *     -- content/zh/pay.md --
 *     # 付款
 *     """).build().page("en/pay/")
 * }</pre>
 *
 * <p>A line {@code -- path --} begins a file. Bytes that are not text are put with {@link #with}.
 */
public final class TinySite {
  /** The moment for which tests build unless they say otherwise. */
  public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private Instant now = NOW;
  private boolean strict;
  private boolean drafts;

  private TinySite() {}

  public static TinySite of(String text) {
    TinySite site = new TinySite();
    String path = null;
    StringBuilder content = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        site.put(path, content);
        path = line.substring(3, line.length() - 3).strip();
        content.setLength(0);
      } else {
        content.append(line).append('\n');
      }
    }
    if (!content.isEmpty()) {
      content.setLength(content.length() - 1);
    }
    site.put(path, content);
    return site;
  }

  /** One English page at {@code content/en/page.md}; the built page is at {@code en/page/}. */
  public static TinySite page(String markdown) {
    return of("-- content/en/page.md --\n" + markdown);
  }

  /** One Chinese page at {@code content/zh/page.md}; the built page is at {@code zh/page/}. */
  public static TinySite zhPage(String markdown) {
    return of("-- content/zh/page.md --\n" + markdown);
  }

  private void put(String path, StringBuilder content) {
    if (path != null) {
      files.put(path, content.toString().getBytes(StandardCharsets.UTF_8));
    } else if (!content.toString().isBlank()) {
      throw new IllegalArgumentException("text before the first '-- path --': " + content);
    }
  }

  public TinySite with(String path, byte[] bytes) {
    files.put(path, bytes.clone());
    return this;
  }

  public TinySite with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public TinySite at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  public TinySite strict() {
    strict = true;
    return this;
  }

  public TinySite drafts() {
    drafts = true;
    return this;
  }

  /** Writes the project to a folder. */
  public Path writeTo(Path folder) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Build.Request request(Path folder) {
    return new Build.Request(folder, Optional.empty(), drafts, strict, now, 2, false);
  }

  /** Its search, with all that is found on the way to it. */
  public Outcome<Search> search() {
    return there(folder -> Build.search(request(folder), Build.Progress.SILENT));
  }

  private <T> T there(Function<Path, T> use) {
    try {
      Path folder = Files.createTempDirectory("tiny-site");
      try {
        return use.apply(writeTo(folder));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds it in memory. */
  public Built build() {
    return there(folder -> new Built(Build.run(request(folder), Build.Progress.SILENT)));
  }

  public static void delete(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      for (Path path : walk.toList().reversed()) {
        Files.delete(path);
      }
    }
  }

  /** What came of a build. */
  public record Built(Build.Result result) {

    public List<Diagnostic> diagnostics() {
      return result.diagnostics();
    }

    /** Findings as lines {@code file:line:column: severity: message [code]}. */
    public List<String> findings() {
      return diagnostics().stream()
          .map(d ->
              d.at() + ": " + d.severity().label() + ": " + d.message() + " [" + d.code() + "]")
          .toList();
    }

    /** The codes of all findings, sorted, each once. */
    public List<String> codes() {
      return diagnostics().stream().map(Diagnostic::code).distinct().sorted().toList();
    }

    /** Text of the published files, by path. */
    public Map<String, String> files() {
      Map<String, String> texts = new TreeMap<>();
      for (OutputFile file :
          result.files().orElseThrow(() -> new AssertionError("refused: " + findings()))) {
        texts.put(
            file.path(), file.content() instanceof OutputFile.Data data ? data.bytes().text() : "");
      }
      return texts;
    }

    public String file(String path) {
      String text = files().get(path);
      if (text == null) {
        throw new AssertionError("no file " + path + " among " + files().keySet());
      }
      return text;
    }

    /**
     * @param url of a folder, {@code en/page/}
     */
    public Document page(String url) {
      return Jsoup.parse(file(url + "index.html"), "https://site.example/" + url);
    }

    /** The HTML of an article's own text, without the line ends around it. */
    public String content(String url) {
      return page(url)
          .outputSettings(new Document.OutputSettings().prettyPrint(false))
          .selectFirst(".content")
          .html()
          .strip();
    }
  }
}
