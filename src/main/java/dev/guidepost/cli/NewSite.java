package dev.guidepost.cli;

import dev.guidepost.source.Scaffolds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost new site}. */
@Command(name = "site", mixinStandardHelpOptions = true)
final class NewSite implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NewDate date = new NewDate();

  @Option(names = "--lang", paramLabel = "LANG", split = ",")
  private List<String> languages = List.of();

  @Option(names = "--title", paramLabel = "TEXT")
  private @Nullable String title;

  @Parameters(arity = "0..1", paramLabel = "DIR")
  private @Nullable Path folder;

  @Override
  public Integer call() {
    if (folder == null) {
      throw new ParameterException(
          spec.commandLine(), "say where, e.g. guidepost new site my-help --lang zh,en");
    }
    Set<String> chosen =
        new LinkedHashSet<>(
            languages.isEmpty()
                ? List.of(HelpWords.language(spec).equals("zh") ? "zh" : "en")
                : languages);
    for (String language : chosen) {
      if (!Scaffolds.LANGUAGES.contains(language)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no first page in '"
                + language
                + "', only in "
                + String.join(", ", Scaffolds.LANGUAGES)
                + "; begin with one of them and add the folder content/"
                + language
                + "/ and its words, content/ui/"
                + language
                + ".yml, afterwards");
      }
    }
    if (Files.exists(folder.resolve("content"))) {
      throw new ParameterException(
          spec.commandLine(),
          "'"
              + folder.resolve("content")
              + "' is there already: this is a site; nothing was written");
    }
    NewFiles files = new NewFiles(folder);
    String first = chosen.iterator().next();
    Map<String, String> values =
        Map.of(
            "title",
            title == null ? names(chosen) : NewFiles.quoted(title),
            "languages",
            "[" + String.join(", ", chosen) + "]",
            "today",
            date.today().toString());
    Scaffolds.of(first, "site/content")
        .forEach((path, text) -> files.add("content/" + path, text, values));
    for (String language : chosen) {
      Scaffolds.of(language, "site/pages")
          .forEach((path, text) -> files.add("content/" + language + "/" + path, text, values));
    }
    files.addAll(EditorFiles.of(folder));
    if (!files.isThere(".gitignore")) {
      files.add(".gitignore", Scaffolds.of(first, "site").getOrDefault("gitignore", ""), values);
    }
    files.write(spec.commandLine());
    HelpWords.tell(spec, "say.site", folder);
    return ExitCode.FINE;
  }

  private static String names(Set<String> languages) {
    Map<String, String> names = Map.of("en", "Help Center", "zh", "帮助中心");
    return "{"
        + String.join(
            ", ", languages.stream().map(l -> l + ": " + names.getOrDefault(l, l)).toList())
        + "}";
  }
}
