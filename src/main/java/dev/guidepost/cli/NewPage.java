package dev.guidepost.cli;

import dev.guidepost.model.Lang;
import dev.guidepost.search.Romanized;
import dev.guidepost.source.Scaffolds;
import dev.guidepost.type.ContentTypes;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost new faq} and its like: one page in one or several languages. */
@Command(mixinStandardHelpOptions = true)
final class NewPage implements Callable<Integer> {
  private static final String SECTION = "section";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final String type;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectFolder project = new ProjectFolder();
  @Mixin private NewDate date = new NewDate();

  @Option(names = "--lang", paramLabel = "LANG", split = ",")
  private List<String> languages = List.of();

  @Option(names = "--title", paramLabel = "TEXT")
  private @Nullable String title;

  @Parameters(arity = "0..1", paramLabel = "PATH")
  private @Nullable String path;

  /**
   * @param type name of a content type, or {@code section}
   */
  NewPage(String type) {
    this.type = type;
  }

  /**
   * Where the page is to lie.
   *
   * @param language that the path names
   * @param page path below the language's folder without the extension
   */
  private record Target(Optional<String> language, String page) {}

  @Override
  public Integer call() {
    if (!Files.isDirectory(project.existing(spec.commandLine()).resolve("content"))) {
      throw wrong(
          "there is no folder 'content' in "
              + project.path().toAbsolutePath().normalize()
              + "; make a site first: guidepost new site DIR, or choose it with -C DIR");
    }
    Scaffolds.Present present = Scaffolds.present(project.path());
    Target target = target(present);
    checkSlugs(target.page());
    NewFiles files = new NewFiles(project.path());
    List<String> chosen = languages(target, present);
    for (String language : chosen) {
      String folder = present.flat() ? "content/" : "content/" + language + "/";
      String file = folder + target.page() + (type.equals(SECTION) ? "/index.md" : ".md");
      files.add(
          file,
          template(language, type + ".md"),
          values(target.page(), language.equals(chosen.getFirst())));
    }
    if (type.equals("glossary") && !files.isThere("content/glossary.yml")) {
      StringBuilder terms = new StringBuilder();
      chosen.forEach(language -> terms.append(template(language, "glossary-term.yml")));
      files.add(
          "content/glossary.yml",
          template(chosen.getFirst(), "glossary.yml"),
          Map.of("terms", terms.toString().stripTrailing()));
    }
    files.write(spec.commandLine());
    HelpWords.tell(spec, type.equals(SECTION) ? "say.section" : "say.page");
    return ExitCode.FINE;
  }

  private Target target(Scaffolds.Present present) {
    if (path == null || path.isBlank()) {
      String slug = title == null ? "" : Romanized.of(title);
      throw wrong(
          "say where, e.g. guidepost new "
              + type
              + " "
              + home(present)
              + (slug.isEmpty() ? "its-name" : slug)
              + (title == null ? "" : " --title " + NewFiles.quoted(title)));
    }
    String page = path.replace('\\', '/').replaceFirst("^(\\./|/)+", "").replaceFirst("/+$", "");
    page = page.startsWith("content/") ? page.substring("content/".length()) : page;
    page = page.replaceFirst("(?i)\\.(md|markdown)$", "");
    page = type.equals(SECTION) ? page.replaceFirst("/_?index$", "") : page;
    Optional<String> language = Optional.empty();
    int slash = page.indexOf('/');
    String folder = page.substring(0, Math.max(slash, 0));
    if (present.languages().stream().anyMatch(lang -> lang.tag().equals(folder))) {
      language = Optional.of(folder);
      page = page.substring(slash + 1);
    }
    boolean bare = page.indexOf('/') < 0 && language.isEmpty();
    return new Target(language, bare && !type.equals(SECTION) ? home(present) + page : page);
  }

  /** The folder in which pages of the type lie, with a slash; none for pages of no special kind. */
  private String home(Scaffolds.Present present) {
    if (type.equals(SECTION)) {
      return "";
    }
    List<String> folders = ContentTypes.named(type).folders();
    return folders.stream()
        .filter(present.folders()::contains)
        .findFirst()
        .or(() -> folders.size() < 2 ? Optional.empty() : Optional.of(folders.get(1)))
        .or(() -> folders.stream().findFirst())
        .filter(folder -> !folder.equals("glossary") && !folder.equals("faqs"))
        .or(() -> type.equals("faq") ? Optional.of("faq") : Optional.empty())
        .map(folder -> folder + "/")
        .orElse("");
  }

  private void checkSlugs(String page) {
    for (String part : page.split("/", -1)) {
      if (!SLUG.matcher(part).matches()) {
        List<String> better = new ArrayList<>();
        for (String each : page.split("/")) {
          better.add(Romanized.of(each));
        }
        better.removeIf(String::isEmpty);
        boolean title = part.codePoints().anyMatch(c -> c > 0x7F);
        throw wrong(
            "'"
                + part
                + "' cannot be part of an address, which has a-z, 0-9 and hyphens; write e.g. guidepost new "
                + type
                + " "
                + (better.isEmpty() ? "its-name" : String.join("/", better))
                + (title && this.title == null ? " --title " + NewFiles.quoted(part) : ""));
      }
    }
  }

  private List<String> languages(Target target, Scaffolds.Present present) {
    List<String> known = present.languages().stream().map(Lang::tag).toList();
    List<String> chosen =
        !languages.isEmpty()
            ? languages
            : target.language().map(List::of).orElse(List.of(known.getFirst()));
    for (String language : chosen) {
      if (!known.contains(language)) {
        throw wrong(
            "the site has no language '"
                + language
                + "', only "
                + String.join(", ", known)
                + "; add it to languages in content/site.yml first");
      }
    }
    return chosen.stream().distinct().toList();
  }

  private static String template(String language, String name) {
    String text = Scaffolds.of(language, "page").get(name);
    if (text == null) {
      throw new IllegalStateException("no scaffold " + name + " in " + language);
    }
    return text;
  }

  /**
   * @param first whether it is the language in which the title is given
   */
  private Map<String, String> values(String page, boolean first) {
    Map<String, String> values = new HashMap<>();
    List<String> folders = new ArrayList<>(List.of(page.split("/")));
    String name = folders.removeLast();
    boolean implied = type.equals(SECTION) || ContentTypes.ofFolders(folders).name().equals(type);
    String words = name.replace('-', ' ');
    values.put(
        "title",
        NewFiles.quoted(
            title == null || !first
                ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                : title));
    values.put("type", implied ? "" : "type: " + type);
    values.put("today", date.today().toString());
    values.put("until", date.today().plusDays(2).toString());
    return values;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
