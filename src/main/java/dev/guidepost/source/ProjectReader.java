package dev.guidepost.source;

import dev.guidepost.model.Asset;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.KnownFinding;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Project;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Remark;
import dev.guidepost.model.Scenario;
import dev.guidepost.model.SearchTests;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Synonyms;
import dev.guidepost.model.Terms;
import dev.guidepost.model.UrlLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a project from its folder: configuration, pages, pictures and theme. */
public final class ProjectReader {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> CONFIGURATION =
      Set.of(
          "site.yml",
          "contact.yml",
          "facts.yml",
          "baseline.yml",
          "synonyms.yml",
          "terms.yml",
          "glossary.yml",
          "redirects.yml",
          "search-tests.yml",
          "urls.lock");

  /**
   * @param folder the project's folder
   * @param baseUrl overrides the one of {@code site.yml}
   * @param baseline stands for {@code content/baseline.yml}
   */
  public record Request(Path folder, Optional<String> baseUrl, Optional<Path> baseline) {
    /** A project with the baseline that it has. */
    public Request(Path folder, Optional<String> baseUrl) {
      this(folder, baseUrl, Optional.empty());
    }
  }

  private final Request request;
  private final Disk disk;
  private final Parallel parallel;
  private final Folder content;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ProjectReader(Request request, Disk disk, Parallel parallel) {
    this.request = request;
    this.disk = disk;
    this.parallel = parallel;
    this.content = disk.content();
  }

  public static Outcome<Project> read(Request request, Parallel parallel) {
    return read(request, Disk.look(request.folder()), parallel);
  }

  /**
   * @param disk the files of the request's folder
   */
  public static Outcome<Project> read(Request request, Disk disk, Parallel parallel) {
    if (!Files.isDirectory(request.folder().resolve("content"))) {
      return Outcome.refused(
          Diagnostic.error(
              "no-content",
              Location.of("content"),
              "there is no folder 'content' in " + request.folder().toAbsolutePath().normalize(),
              "choose the project's folder with -C DIR, or make one with content/en/hello.md in it"));
    }
    return new ProjectReader(request, disk, parallel).read();
  }

  private Outcome<Project> read() {
    diagnostics.addAll(content.diagnostics());
    Optional<String> text = text("content/site.yml");
    List<Lang> folders = languageFolders();
    Outcome<SiteConfig> config =
        disk.made(
            "content/site.yml",
            List.of(text, folders, request.baseUrl()),
            () -> SiteYaml.read(text, "content/site.yml", folders, request.baseUrl()));
    return config.then(this::project).with(diagnostics);
  }

  private Outcome<Project> project(SiteConfig config) {
    Facts facts =
        keep(made(
                "content/facts.yml", config, (t, file) -> Facts.read(t, file, config.languages())))
            .orElse(Facts.NONE);
    Map<Lang, List<GlossaryTerm>> glossary =
        keep(made(
                "content/glossary.yml",
                config,
                (t, file) -> GlossaryYaml.read(t, file, config.languages())))
            .orElse(Map.of());
    List<RedirectRule> redirects =
        keep(made("content/redirects.yml", config, RedirectsYaml::read)).orElse(List.of());
    Terms terms =
        keep(made(
                "content/terms.yml",
                config,
                (t, file) -> TermsYaml.read(t, file, config.languages())))
            .orElse(Terms.NONE);
    Synonyms synonyms =
        keep(made("content/synonyms.yml", config, SynonymsYaml::read)).orElse(Synonyms.NONE);
    SearchTests searchTests =
        keep(made(
                "content/search-tests.yml",
                config,
                (t, file) -> SearchTestsYaml.read(t, file, config.languages())))
            .orElse(SearchTests.NONE);
    Optional<Contact> contact =
        keep(
            made(
                "content/contact.yml",
                config,
                (t, file) -> ContactYaml.read(t, file, config.languages())));
    Optional<UrlLock> lock = keep(text(UrlLock.FILE).map(t -> UrlLockFile.read(t, UrlLock.FILE)));
    ThemeReader.Loaded theme = ThemeReader.read(disk, config);
    diagnostics.addAll(theme.diagnostics());
    List<SourceFile> pages = pages(config, facts);
    List<Remark> remarks = new ArrayList<>(remarks());
    pages.forEach(page -> remarks.addAll(page.remarks()));
    return Outcome.of(
        new Project(
            config,
            pages,
            assets(),
            theme.theme(),
            theme.words(),
            glossary,
            redirects,
            terms,
            synonyms,
            searchTests,
            scenarios(),
            contact,
            remarks.stream().distinct().toList(),
            baseline(),
            lock,
            disk.made("client", "", ProjectReader::client)));
  }

  private static Map<String, Bytes> client() {
    Map<String, Bytes> client = new TreeMap<>();
    BundledFiles.below("client/").forEach((name, bytes) -> client.put(name, Bytes.copyOf(bytes)));
    return Map.copyOf(client);
  }

  private interface Reader<T> {
    Outcome<T> read(String text, String file);
  }

  /** A file of the configuration, if there is one. */
  private <T> Optional<Outcome<T>> made(String file, SiteConfig config, Reader<T> reader) {
    return text(file)
        .map(text ->
            disk.made(file, List.of(text, config.languages()), () -> reader.read(text, file)));
  }

  /** Those in YAML; those of pages come with the pages. */
  private List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (String path : content.files().keySet()) {
      if (path.endsWith(".yml") || path.endsWith(".yaml")) {
        content
            .file(path)
            .text()
            .value()
            .flatMap(text -> keep(Optional.of(Remarks.inYaml(text, path))))
            .ifPresent(remarks::addAll);
      }
    }
    return remarks;
  }

  private List<KnownFinding> baseline() {
    if (request.baseline().isEmpty()) {
      return keep(text(BaselineYaml.FILE).map(t -> BaselineYaml.read(t, BaselineYaml.FILE)))
          .orElse(List.of());
    }
    Path file = request.baseline().get();
    return Files.exists(file)
        ? keep(Optional.of(
                Decoding.decode(bytes(file), file.toString())
                    .then(t -> BaselineYaml.read(t, file.toString()))))
            .orElse(List.of())
        : List.of();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Scenario> scenarios() {
    List<Scenario> scenarios = new ArrayList<>();
    for (String path : content.files().keySet()) {
      if (ScenarioYaml.isScenarios(path)) {
        keep(text(path).map(t -> ScenarioYaml.read(t, path))).ifPresent(scenarios::addAll);
      }
    }
    return scenarios;
  }

  /** Languages that have a folder directly below {@code content}, in the order of their names. */
  private List<Lang> languageFolders() {
    return content.files().keySet().stream()
        .map(path -> path.split("/"))
        .filter(parts -> parts.length > 2 && isLanguage(parts[1]))
        .map(parts -> parts[1])
        .distinct()
        .sorted()
        .map(Lang::new)
        .toList();
  }

  private static boolean isLanguage(String name) {
    return Lang.isTag(name) && LANGUAGES.contains(name.split("-", 2)[0]);
  }

  private List<SourceFile> pages(SiteConfig config, Facts facts) {
    boolean byLanguage =
        content.files().keySet().stream()
            .anyMatch(path ->
                config.languages().stream()
                    .anyMatch(lang -> path.startsWith("content/" + lang + "/")));
    List<Page> found = new ArrayList<>();
    for (String path : content.files().keySet()) {
      if (isPage(path)) {
        place(path, byLanguage, config).ifPresent(found::add);
      }
    }
    List<Outcome<SourceFile>> read = parallel.map(found, page -> read(page, facts));
    Outcome<List<SourceFile>> all = Outcome.all(read);
    diagnostics.addAll(all.diagnostics());
    return all.value().orElseThrow();
  }

  private record Page(String path, Lang lang, String name) {}

  private static boolean isPage(String path) {
    for (String name : path.split("/")) {
      if (name.startsWith("_") && !name.equals("_index.md")) {
        return false;
      }
    }
    return path.toLowerCase(Locale.ROOT).endsWith(".md")
        || path.toLowerCase(Locale.ROOT).endsWith(".markdown");
  }

  private Optional<Page> place(String path, boolean byLanguage, SiteConfig config) {
    String below = path.substring("content/".length());
    String name = below.substring(0, below.lastIndexOf('.'));
    if (!byLanguage) {
      return Optional.of(new Page(path, config.defaultLanguage(), name));
    }
    for (Lang lang : config.languages()) {
      if (below.startsWith(lang + "/")) {
        return Optional.of(new Page(path, lang, name.substring(lang.tag().length() + 1)));
      }
    }
    diagnostics.add(
        Diagnostic.warning(
            "page-outside",
            Location.of(path),
            "the page is in no language's folder and is left out",
            "move it below content/"
                + config.defaultLanguage()
                + "/, name its language in site.yml, or begin its name with _"));
    return Optional.empty();
  }

  private Outcome<SourceFile> read(Page page, Facts facts) {
    KeptFile file = content.file(page.path());
    return file.text()
        .then(text ->
            Expansion.isNeeded(text)
                ? Expansion.expand(text, page.path(), page.lang(), facts, this::included)
                    .then(expanded -> source(page, expanded))
                : file.page(page.lang(), page.name())
                    .map(Outcome::of)
                    .orElseGet(() -> kept(file, source(page, Expansion.none(text, page.path())))));
  }

  /** What there is to say of a file is found anew each time, so that it is told each time. */
  private static Outcome<SourceFile> kept(KeptFile file, Outcome<SourceFile> source) {
    if (source.diagnostics().isEmpty()) {
      source.value().ifPresent(file::keep);
    }
    return source;
  }

  private static Outcome<SourceFile> source(Page page, Expansion.Expanded expanded) {
    return Remarks.inMarkdown(expanded.text(), expanded.origins())
        .map(remarks -> source(page, expanded, remarks));
  }

  private static SourceFile source(Page page, Expansion.Expanded expanded, List<Remark> remarks) {
    return new SourceFile(
        page.path(),
        page.lang(),
        page.name(),
        expanded.text(),
        expanded.written(),
        expanded.origins(),
        remarks,
        Fingerprint.of(
            page.path(), expanded.text(), expanded.written(), expanded.origins().summary()));
  }

  private Optional<Outcome<String>> included(String path) {
    return content.has(path) ? Optional.of(content.file(path).text()) : Optional.empty();
  }

  private Map<String, Asset> assets() {
    List<String> paths =
        content.files().keySet().stream()
            .filter(path ->
                !isMarkdown(path)
                    && !ScenarioYaml.isScenarios(path)
                    && !CONFIGURATION.contains(path.substring("content/".length()))
                    && !path.startsWith("content/ui/"))
            .toList();
    Map<String, Asset> assets = new HashMap<>();
    parallel
        .map(paths, path -> content.file(path).asset())
        .forEach(asset -> assets.put(asset.path(), asset));
    return assets;
  }

  private static boolean isMarkdown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  private Optional<String> text(String path) {
    return content.has(path) ? keep(Optional.of(content.file(path).text())) : Optional.empty();
  }

  private <T> Optional<T> keep(Optional<Outcome<T>> outcome) {
    outcome.ifPresent(o -> diagnostics.addAll(o.diagnostics()));
    return outcome.flatMap(Outcome::value);
  }
}
