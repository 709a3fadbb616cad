package dev.guidepost.build;

import dev.guidepost.format.Formatter;
import dev.guidepost.markdown.Reading;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Origins;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Project;
import dev.guidepost.model.SourceFile;
import dev.guidepost.source.Decoding;
import dev.guidepost.source.MarkdownFiles;
import dev.guidepost.source.ProjectReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sources of a project in one form. Nothing is written here. */
public final class Formatting {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * What to format.
   *
   * @param paths files and folders; none means all of {@code content/}
   * @param headingIds whether headings get the id that they have in writing
   */
  public record Request(Path project, List<Path> paths, boolean headingIds, int threads) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  /**
   * One file.
   *
   * @param path as it is told
   * @param bytes what it is to hold; empty if it holds that already, or has errors
   */
  public record Formatted(
      String path, Path file, Optional<byte[]> bytes, List<Diagnostic> diagnostics) {
    public Formatted {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private final Request request;
  private final Project project;
  private final Reading reading;
  private final Set<String> included;

  private Formatting(Request request, Project project, Set<String> included) {
    this.request = request;
    this.project = project;
    this.included = included;
    this.reading =
        new Reading(
            project.words(),
            project.glossary(),
            project.config().allowedHosts(),
            Reading.DEFAULT_LIMIT_MILLIS);
  }

  /** Refused if the project's configuration cannot be read, which says how to format. */
  public static Outcome<List<Formatted>> run(Request request) {
    try (Workers workers = new Workers(request.threads())) {
      Outcome<Project> project =
          ProjectReader.read(
              new ProjectReader.Request(request.project(), Optional.empty()), workers);
      if (project.value().isEmpty()) {
        return Outcome.refused(project.diagnostics());
      }
      MarkdownFiles files = MarkdownFiles.of(request.project());
      Formatting formatting = new Formatting(request, project.value().get(), files.included());
      return Outcome.of(workers.map(files.chosen(request.paths()), formatting::formatted));
    }
  }

  private Formatted formatted(MarkdownFiles.Chosen chosen) {
    byte[] bytes = chosen.bytes();
    Outcome<String> text = Decoding.decode(bytes, chosen.path());
    Formatter.Style style =
        new Formatter.Style(
            project.config().hanLatin(),
            request.headingIds(),
            included.contains(chosen.file().getFileName().toString()));
    Outcome<String> formatted =
        text.then(t -> new Formatter(reading).format(source(chosen.path(), t), style));
    Optional<byte[]> written =
        formatted.value().map(t -> encoded(t, bytes)).filter(b -> !Arrays.equals(b, bytes));
    return new Formatted(
        chosen.path(),
        chosen.file(),
        written,
        formatted.value().isPresent() ? List.of() : formatted.diagnostics());
  }

  private SourceFile source(String path, String text) {
    Lang lang =
        project.config().languages().stream()
            .filter(l -> path.startsWith("content/" + l + "/"))
            .findFirst()
            .orElse(project.config().defaultLanguage());
    String folder = "content/" + lang + "/";
    String below = path.startsWith(folder) ? path.substring(folder.length()) : path;
    return new SourceFile(
        path,
        lang,
        below.substring(0, Math.max(below.lastIndexOf('.'), 0)),
        text,
        text,
        Origins.of(path, text),
        List.of(),
        Fingerprint.of(path, text));
  }

  /** With the byte order mark and the line ends that the file has; most of them, if it has both. */
  private static byte[] encoded(String text, byte[] before) {
    int feeds = 0;
    int returns = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] == '\n') {
        feeds++;
        returns += i > 0 && before[i - 1] == '\r' ? 1 : 0;
      }
    }
    byte[] body =
        (returns * 2 > feeds ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
    if (before.length < 3 || !Arrays.equals(MARK, Arrays.copyOf(before, 3))) {
      return body;
    }
    byte[] marked = Arrays.copyOf(MARK, MARK.length + body.length);
    System.arraycopy(body, 0, marked, MARK.length, body.length);
    return marked;
  }
}
