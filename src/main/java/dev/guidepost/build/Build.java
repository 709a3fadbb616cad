package dev.guidepost.build;

import dev.guidepost.check.Checks;
import dev.guidepost.contact.Desk;
import dev.guidepost.external.ExternalCheck;
import dev.guidepost.flow.Rehearsal;
import dev.guidepost.host.Hosting;
import dev.guidepost.markdown.ArticleParser;
import dev.guidepost.markdown.Reading;
import dev.guidepost.model.Article;
import dev.guidepost.model.Asset;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.ExternalLink;
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
import dev.guidepost.model.UrlLock;
import dev.guidepost.model.Verdict;
import dev.guidepost.offline.OfflineSite;
import dev.guidepost.output.OutputWriter;
import dev.guidepost.output.Release;
import dev.guidepost.output.Zip;
import dev.guidepost.picture.Encoding;
import dev.guidepost.render.SiteRenderer;
import dev.guidepost.search.Search;
import dev.guidepost.site.Resolution;
import dev.guidepost.site.SiteResolver;
import dev.guidepost.source.Engine;
import dev.guidepost.source.ProjectReader;
import dev.guidepost.translation.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
   * @param lock what {@code urls.lock} is to hold, if it was asked for
   * @param notes sentences that tell of no mistake
   */
  public record Result(
      List<Diagnostic> diagnostics,
      int allowed,
      List<Diagnostic> known,
      List<KnownFinding> baseline,
      Optional<List<OutputFile>> files,
      Map<Lang, Integer> pages,
      int parsed,
      int encoded,
      Optional<String> lock,
      List<String> notes) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
      known = List.copyOf(known);
      baseline = List.copyOf(baseline);
      pages = Map.copyOf(pages);
      notes = List.copyOf(notes);
    }

    public long errors() {
      return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
      return diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
    }
  }

  /**
   * What a check does besides.
   *
   * @param external whether other sites are asked for the pages to which the content leads
   * @param fresh whether they are asked again for what they have answered lately
   * @param lock whether the content of {@code urls.lock} is made
   */
  public record Besides(boolean external, boolean fresh, boolean lock) {
    public static final Besides NOTHING = new Besides(false, false, false);
  }

  /** Hears how far a build has come. */
  public interface Progress {
    Progress SILENT = (stage, done, total) -> {};

    void at(String stage, int done, int total);
  }

  private final Request request;
  private final Progress progress;
  private final Parallel workers;
  private final Memory memory;
  private Optional<Project> project = Optional.empty();
  private int parsed;
  private int encoded;

  Build(Request request, Progress progress, Parallel workers, Memory memory) {
    this.request = request;
    this.progress = progress;
    this.workers = workers;
    this.memory = memory;
  }

  private Build(Request request, Progress progress, Workers workers) {
    this(request, progress, workers, Memory.of(request));
  }

  /** Everything but the writing. */
  public static Result run(Request request, Progress progress) {
    return run(request, Besides.NOTHING, progress);
  }

  /** Everything but the writing, and more. */
  public static Result run(Request request, Besides besides, Progress progress) {
    try (Workers workers = new Workers(request.threads())) {
      Build build = new Build(request, progress, workers);
      return build.finish(build.prepare(), besides);
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

  /** How far the languages of the site have come with each other's pages. */
  public static Outcome<Languages> languages(Request request, Progress progress) {
    try (Workers workers = new Workers(request.threads())) {
      Build build = new Build(request, progress, workers);
      return build.judged(
          build.resolve().map(resolved -> Languages.of(resolved.project(), resolved.site())));
    }
  }

  /** A project and its site, with pictures once they are encoded. */
  record Resolved(Project project, Resolution resolution, Site site) {
    Outcome<Search> search(Parallel parallel) {
      return Search.of(site, project, parallel);
    }
  }

  /**
   * A site of which any page can be rendered.
   *
   * @param renderer or what is wrong with the theme or the desk
   */
  record Prepared(Resolved resolved, Outcome<SiteRenderer> renderer) {}

  /** Everything up to the first page. */
  Outcome<Prepared> prepare() {
    return resolve().then(this::pictured).map(this::prepared);
  }

  /** All pages, the index, and what is to be said of the whole. */
  Result finish(Outcome<Prepared> prepared, Besides besides) {
    Outcome<List<OutputFile>> files = prepared.then(this::files);
    Optional<Resolved> resolved = prepared.value().map(Prepared::resolved);
    List<String> notes = new ArrayList<>();
    if (besides.external() && resolved.isPresent()) {
      ExternalCheck.Report report = external(resolved.get(), besides.fresh());
      files = files.with(report.diagnostics());
      notes.add(report.summary());
    }
    Optional<String> lock =
        besides.lock()
            ? files.value().flatMap(made -> resolved.map(r -> lock(r, made)))
            : Optional.empty();
    Map<Lang, Integer> pages = new TreeMap<>();
    prepared
        .value()
        .ifPresent(p ->
            p.resolved().site().editions().forEach(e -> pages.put(e.lang(), e.pages().size())));
    Optional<Project> heard = project.or(() -> prepared.value().map(p -> p.resolved().project()));
    Verdict verdict = judged(heard, files.diagnostics(), true);
    boolean refused =
        verdict.hasErrors()
            || request.strict()
                && verdict.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING);
    return new Result(
        verdict.diagnostics(),
        verdict.allowed(),
        verdict.known(),
        heard.map(Project::baseline).orElse(List.of()),
        refused ? Optional.empty() : files.value(),
        pages,
        parsed,
        encoded,
        lock,
        notes);
  }

  private ExternalCheck.Report external(Resolved resolved, boolean fresh) {
    List<ExternalLink> links = Checks.externalLinks(resolved.project(), resolved.site());
    return ExternalCheck.run(
        links,
        new ExternalCheck.Request(
            resolved.site().config().allowedHosts(),
            request.now(),
            fresh,
            request.project().resolve(".guidepost/external")),
        done -> progress.at("asking", done, links.size()));
  }

  private static String lock(Resolved resolved, List<OutputFile> files) {
    return resolved
        .project()
        .lock()
        .orElse(UrlLock.EMPTY)
        .textWith(Checks.served(resolved.site(), files));
  }

  private Outcome<Resolved> resolve() {
    progress.at("reading", 0, 0);
    return ProjectReader.read(
            new ProjectReader.Request(request.project(), request.baseUrl(), request.baseline()),
            memory.disk(),
            workers)
        .map(this::heard)
        .then(project ->
            articles(project)
                .then(articles ->
                    SiteResolver.resolution(
                        project,
                        articles,
                        new SiteResolver.Options(request.drafts(), request.now()),
                        memory.resolution()))
                .map(resolution -> new Resolved(project, resolution, resolution.site())));
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
  static Verdict judged(Optional<Project> project, List<Diagnostic> found, boolean whole) {
    return project
        .map(p -> Checks.judge(p, found, whole))
        .orElseGet(() -> new Verdict(found.stream().distinct().sorted().toList(), 0, List.of()));
  }

  private <T> Outcome<T> judged(Outcome<T> outcome) {
    return new Outcome<>(
        outcome.value(), judged(project, outcome.diagnostics(), false).diagnostics());
  }

  private Outcome<Resolved> pictured(Resolved resolved) {
    progress.at("encoding", 0, 0);
    PictureMemo memo = memory.pictures();
    Outcome<Site> pictured = Encoding.of(resolved.site(), this::bytes, memo, workers);
    memo.forgetTheRest();
    encoded = memo.encoded();
    return pictured.map(site -> new Resolved(resolved.project(), resolved.resolution(), site));
  }

  private byte[] bytes(Asset asset) {
    try {
      return Files.readAllBytes(request.project().resolve(asset.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Prepared prepared(Resolved resolved) {
    progress.at("rendering", 0, 0);
    return new Prepared(
        resolved,
        desk(resolved)
            .then(desk ->
                SiteRenderer.of(resolved.site(), resolved.project(), desk, memory.renderer())));
  }

  private Outcome<List<OutputFile>> files(Prepared prepared) {
    Resolved resolved = prepared.resolved();
    Outcome<List<OutputFile>> pages =
        prepared.renderer().value().isEmpty()
            ? Outcome.of(List.of(), prepared.renderer().diagnostics())
            : prepared.renderer().then(renderer -> renderer.files(workers));
    Outcome<List<OutputFile>> rendered =
        pages
            .then(files ->
                resolved.search(workers).then(Search::files).map(index -> with(files, index)))
            .map(files -> with(files, Hosting.files(resolved.site())));
    // What a page lacks that its template could not make says nothing about the page.
    return rendered.hasErrors()
        ? rendered
        : rendered.then(files ->
            Outcome.of(
                files,
                Checks.run(resolved.project(), resolved.site(), files, request.strict(), workers)));
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
    ParseMemo memo = memory.articles();
    Reading reading =
        new Reading(
            project.words(),
            project.glossary(),
            project.config().allowedHosts(),
            Reading.DEFAULT_LIMIT_MILLIS);
    Checks.OfPages checks = Checks.ofPages(project);
    Fingerprint rules =
        Fingerprint.of(
            reading.fingerprint().hex(), checks.fingerprint().hex(), Engine.fingerprint().hex());
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
                          ? memo.get(key(source, rules), () -> read(source, parser, checks))
                          : read(source, parser, checks);
                  progress.at("parsing", done.incrementAndGet(), total);
                  return article;
                }));
    if (request.incremental() && memory.isFirst()) {
      memo.save();
    }
    parsed = memo.parsed();
    return articles;
  }

  private static Outcome<Article> read(
      SourceFile source, ArticleParser parser, Checks.OfPages checks) {
    return parser.parse(source).then(article -> Outcome.of(article, checks.check(source, article)));
  }

  private static Fingerprint key(SourceFile source, Fingerprint rules) {
    return Fingerprint.of(source.print().hex(), source.lang().tag(), rules.hex());
  }

  /** Writes {@code urls.lock}; false if it holds that already. */
  public static boolean lock(Request request, String text) {
    Path file = request.project().resolve(UrlLock.FILE);
    try {
      if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
        return false;
      }
      Path temporary = file.resolveSibling(".urls.lock.tmp");
      Files.writeString(temporary, text);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
