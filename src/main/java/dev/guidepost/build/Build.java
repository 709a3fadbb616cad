package dev.guidepost.build;

import dev.guidepost.check.Checks;
import dev.guidepost.contact.Desk;
import dev.guidepost.flow.Rehearsal;
import dev.guidepost.host.Hosting;
import dev.guidepost.markdown.ArticleParser;
import dev.guidepost.markdown.Reading;
import dev.guidepost.model.Article;
import dev.guidepost.model.Asset;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.KnownFinding;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Project;
import dev.guidepost.model.Severity;
import dev.guidepost.model.Site;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Verdict;
import dev.guidepost.offline.OfflineSite;
import dev.guidepost.output.OutputWriter;
import dev.guidepost.output.Release;
import dev.guidepost.output.Zip;
import dev.guidepost.picture.Encoding;
import dev.guidepost.render.SiteRenderer;
import dev.guidepost.search.Search;
import dev.guidepost.site.SiteResolver;
import dev.guidepost.source.Engine;
import dev.guidepost.source.ProjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pipeline. Every stage is a function from values to values; the order is here and nowhere
 * else.
 *
 * <pre>
 * source → markdown → site → picture → render, search, host → check → (offline →) output
 * </pre>
 */
public final class Build {
  /**
   * What to build.
   *
   * @param project folder with {@code content/} in it
   * @param baseUrl overrides the one of {@code site.yml}
   * @param strict whether a warning keeps the old output too
   * @param now decides what is published, expired and shown
   * @param threads how many pages are worked on at once
   * @param baseline known findings, instead of {@code content/baseline.yml}
   * @param incremental whether articles parsed by earlier builds are used
   */
  public record Request(
      Path project,
      Optional<String> baseUrl,
      Optional<Path> baseline,
      boolean drafts,
      boolean strict,
      Instant now,
      int threads,
      boolean incremental) {
    /** A project with the baseline that it has. */
    public Request(
        Path project,
        Optional<String> baseUrl,
        boolean drafts,
        boolean strict,
        Instant now,
        int threads,
        boolean incremental) {
      this(project, baseUrl, Optional.empty(), drafts, strict, now, threads, incremental);
    }
  }

  /**
   * What came of it.
   *
   * @param diagnostics in the order of their places, as the owner wants them to be told
   * @param allowed how many findings a remark let pass
   * @param known findings that the baseline knows
   * @param baseline what the baseline says
   * @param files to publish; none if the content was refused
   * @param pages how many by language
   * @param parsed how many articles were parsed anew
   * @param encoded how many pictures were encoded anew
   */
  public record Result(
      List<Diagnostic> diagnostics,
      int allowed,
      List<Diagnostic> known,
      List<KnownFinding> baseline,
      Optional<List<OutputFile>> files,
      Map<Lang, Integer> pages,
      int parsed,
      int encoded) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
      known = List.copyOf(known);
      baseline = List.copyOf(baseline);
      pages = Map.copyOf(pages);
    }

    public long errors() {
      return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
      return diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
    }
  }

  /** Hears how far a build has come. */
  public interface Progress {
    Progress SILENT = (stage, done, total) -> {};

    void at(String stage, int done, int total);
  }

  private final Request request;
  private final Progress progress;
  private final Workers workers;
  private Optional<Project> project = Optional.empty();
  private int parsed;
  private int encoded;

  private Build(Request request, Progress progress, Workers workers) {
    this.request = request;
    this.progress = progress;
    this.workers = workers;
  }

  /** Everything but the writing. */
  public static Result run(Request request, Progress progress) {
    try (Workers workers = new Workers(request.threads())) {
      return new Build(request, progress, workers).run();
    }
  }

  /** The search of the site, of which nothing is rendered. */
  public static Outcome<Search> search(Request request, Progress progress) {
    try (Workers workers = new Workers(request.threads())) {
      Build build = new Build(request, progress, workers);
      return build.judged(build.resolve().then(r -> r.search(workers)));
    }
  }

  /** All that {@code guidepost test} tries. */
  public record Tests(Search search, List<Rehearsal> rehearsals) {
    public Tests {
      rehearsals = List.copyOf(rehearsals);
    }
  }

  /** The search of the site, and the scenarios of its pages of questions. */
  public static Outcome<Tests> tests(Request request, Progress progress) {
    try (Workers workers = new Workers(request.threads())) {
      Build build = new Build(request, progress, workers);
      return build.judged(
          build
              .resolve()
              .then(resolved ->
                  resolved
                      .search(workers)
                      .then(search ->
                          Rehearsal.all(resolved.site(), resolved.project())
                              .map(rehearsals -> new Tests(search, rehearsals)))));
    }
  }

  private record Resolved(Project project, Site site) {
    Outcome<Search> search(Parallel parallel) {
      return Search.of(site, project, parallel);
    }
  }

  private Result run() {
    Outcome<Resolved> resolved = resolve();
    Outcome<List<OutputFile>> files = resolved.then(this::files);

    Map<Lang, Integer> pages = new TreeMap<>();
    resolved
        .value()
        .ifPresent(r -> r.site().editions().forEach(e -> pages.put(e.lang(), e.pages().size())));
    Verdict verdict = judged(files.diagnostics(), true);
    boolean refused =
        verdict.hasErrors()
            || request.strict()
                && verdict.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING);
    return new Result(
        verdict.diagnostics(),
        verdict.allowed(),
        verdict.known(),
        project.map(Project::baseline).orElse(List.of()),
        refused ? Optional.empty() : files.value(),
        pages,
        parsed,
        encoded);
  }

  private Outcome<Resolved> resolve() {
    progress.at("reading", 0, 0);
    return ProjectReader.read(
            new ProjectReader.Request(request.project(), request.baseUrl(), request.baseline()),
            workers)
        .map(this::heard)
        .then(project ->
            articles(project)
                .then(articles ->
                    SiteResolver.resolve(
                        project,
                        articles,
                        new SiteResolver.Options(request.drafts(), request.now())))
                .map(site -> new Resolved(project, site)));
  }

  private Project heard(Project read) {
    project = Optional.of(read);
    return read;
  }

  /**
   * Of a project that could not be read, nobody can say what it wants to hear.
   *
   * @param whole whether every rule has looked
   */
  private Verdict judged(List<Diagnostic> found, boolean whole) {
    return project
        .map(p -> Checks.judge(p, found, whole))
        .orElseGet(() -> new Verdict(found.stream().distinct().sorted().toList(), 0, List.of()));
  }

  private <T> Outcome<T> judged(Outcome<T> outcome) {
    return new Outcome<>(outcome.value(), judged(outcome.diagnostics(), false).diagnostics());
  }

  private Outcome<List<OutputFile>> files(Resolved resolved) {
    progress.at("encoding", 0, 0);
    return pictured(resolved.site()).then(site -> files(resolved, site));
  }

  private Outcome<Site> pictured(Site site) {
    PictureMemo memo = PictureMemo.open(state().resolve("pictures"), request.incremental());
    Outcome<Site> pictured = Encoding.of(site, this::bytes, memo, workers);
    memo.forgetTheRest();
    encoded = memo.encoded();
    return pictured;
  }

  private byte[] bytes(Asset asset) {
    try {
      return Files.readAllBytes(request.project().resolve(asset.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path state() {
    return request.project().resolve(".guidepost");
  }

  private Outcome<List<OutputFile>> files(Resolved resolved, Site site) {
    progress.at("rendering", 0, 0);
    Outcome<List<OutputFile>> rendered =
        desk(resolved)
            .then(desk -> SiteRenderer.render(site, resolved.project(), desk, workers))
            .then(pages ->
                resolved.search(workers).then(Search::files).map(index -> with(pages, index)))
            .map(files -> with(files, Hosting.files(site)));
    // What a page lacks that its template could not make says nothing about the page.
    return rendered.hasErrors()
        ? rendered
        : rendered.then(files -> Outcome.of(files, Checks.run(resolved.project(), site, files)));
  }

  private static Outcome<Optional<Desk>> desk(Resolved resolved) {
    return resolved
        .project()
        .contact()
        .map(contact -> Desk.of(resolved.site(), contact).map(Optional::of))
        .orElse(Outcome.of(Optional.empty()));
  }

  private static List<OutputFile> with(List<OutputFile> files, List<OutputFile> more) {
    List<OutputFile> all = new ArrayList<>(files);
    all.addAll(more);
    return List.copyOf(all);
  }

  private Outcome<List<Article>> articles(Project project) {
    ParseMemo memo = ParseMemo.open(state().resolve("articles"));
    Reading reading =
        new Reading(
            project.words(),
            project.glossary(),
            project.config().allowedHosts(),
            Reading.DEFAULT_LIMIT_MILLIS);
    Fingerprint rules = Fingerprint.of(reading.fingerprint().hex(), Engine.fingerprint().hex());
    ArticleParser parser = new ArticleParser(reading);
    AtomicInteger done = new AtomicInteger();
    int total = project.pages().size();
    Outcome<List<Article>> articles =
        Outcome.all(
            workers.map(
                project.pages(),
                source -> {
                  Outcome<Article> article =
                      request.incremental()
                          ? memo.get(key(source, rules), () -> read(source, parser))
                          : read(source, parser);
                  progress.at("parsing", done.incrementAndGet(), total);
                  return article;
                }));
    if (request.incremental()) {
      memo.save();
    }
    parsed = memo.parsed();
    return articles;
  }

  private static Outcome<Article> read(SourceFile source, ArticleParser parser) {
    return parser
        .parse(source)
        .then(article -> Outcome.of(article, Checks.ofPage(source, article)));
  }

  private static Fingerprint key(SourceFile source, Fingerprint rules) {
    return Fingerprint.of(source.print().hex(), source.lang().tag(), rules.hex());
  }

  /** What was built, as it works from a folder without a server. */
  public static List<OutputFile> offline(Request request, List<OutputFile> files) {
    try (Workers workers = new Workers(request.threads())) {
      return OfflineSite.of(files, workers);
    }
  }

  /** Writes what was built to a folder. */
  public static OutputWriter.Written write(Request request, List<OutputFile> files, Path out) {
    return write(request, files, out, false);
  }

  /** Writes what was built to a folder, with compressed twins if asked. */
  public static OutputWriter.Written write(
      Request request, List<OutputFile> files, Path out, boolean precompress) {
    try (Workers workers = new Workers(request.threads())) {
      return OutputWriter.write(request.project(), out, files, precompress, workers);
    }
  }

  /** Writes what was built to one file. */
  public static void zip(Request request, List<OutputFile> files, Path zip) {
    Zip.write(request.project(), zip, files);
  }

  /** Publishes what was built beside earlier releases; returns the release's folder. */
  public static Path release(
      Request request, List<OutputFile> files, Path folder, boolean precompress) {
    try (Workers workers = new Workers(request.threads())) {
      return Release.publish(request.project(), folder, files, precompress, workers);
    }
  }
}
