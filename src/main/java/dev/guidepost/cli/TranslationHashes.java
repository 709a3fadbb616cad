package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.output.Replacement;
import dev.guidepost.translation.Change;
import dev.guidepost.translation.Coverage;
import dev.guidepost.translation.Digests;
import dev.guidepost.translation.Languages;
import dev.guidepost.translation.State;
import dev.guidepost.translation.Translation;
import dev.guidepost.yaml.FrontMatterEdit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Writes into front matter what translations are held against: that they are up to date, or that an
 * edit of their original is none of their business. Both are claims of a person, so that pages are
 * named one by one, or all of them on purpose.
 */
final class TranslationHashes {
  private final CommandLine command;
  private final Path project;
  private final List<Translation> translations = new ArrayList<>();
  private final PrintWriter out;
  private int changed;
  private int kept;
  private int refused;

  private TranslationHashes(CommandLine command, Path project, Languages languages) {
    this.command = command;
    this.project = project;
    this.out = command.getOut();
    for (Coverage coverage : languages.coverages()) {
      coverage.translations().stream()
          .filter(translation -> translation.source().isPresent())
          .forEach(translations::add);
    }
  }

  /**
   * Records that translations are up to date now.
   *
   * @param pages files or folders; empty for all translations
   */
  static int record(CommandLine command, Build.Request request, List<Path> pages) {
    return on(
        command,
        request,
        hashes ->
            hashes.record(
                pages.isEmpty()
                    ? hashes.translations
                    : hashes.chosen(pages, t -> t.page().article(), "is no translation")));
  }

  /**
   * Marks what has changed on pages since they were translated as nothing to follow.
   *
   * @param pages files or folders of originals
   */
  static int minor(CommandLine command, Build.Request request, List<Path> pages) {
    return on(
        command,
        request,
        hashes ->
            hashes.minor(
                hashes.chosen(
                    pages, t -> t.source().orElseThrow().article(), "has no translation")));
  }

  private interface Work {
    void on(TranslationHashes hashes);
  }

  private static int on(CommandLine command, Build.Request request, Work work) {
    Outcome<Languages> languages = Build.languages(request, Terminal.progress(command.getErr()));
    Terminal.clearLine(command.getErr());
    List<Diagnostic> errors = languages.diagnostics().stream().filter(Diagnostic::isError).toList();
    if (languages.value().isEmpty() || !errors.isEmpty()) {
      ProjectOptions.tellErrors(errors, command);
      return ExitCode.of(errors);
    }
    TranslationHashes hashes =
        new TranslationHashes(command, request.project(), languages.value().get());
    work.on(hashes);
    hashes.out.println(hashes.changed + " changed, " + hashes.kept + " as they were");
    hashes.out.flush();
    return hashes.refused == 0 ? ExitCode.FINE : ExitCode.CONTENT;
  }

  private void record(List<Translation> chosen) {
    for (Translation translation : chosen) {
      Article source = translation.source().orElseThrow().article();
      Map<String, String> values = new LinkedHashMap<>();
      values.put("page", FrontMatterEdit.text(translation.sourceName()));
      values.put("hash", Digests.of(source.sections()));
      edit(
          translation.page().article().path(),
          text -> FrontMatterEdit.put(text, "source", values),
          "says what " + source.path() + " says now");
    }
  }

  private void minor(List<Translation> chosen) {
    Map<String, Article> sources = new TreeMap<>();
    Map<String, List<Change>> changes = new TreeMap<>();
    for (Translation translation : chosen) {
      Article source = translation.source().orElseThrow().article();
      sources.put(source.path(), source);
      List<Change> all = changes.computeIfAbsent(source.path(), p -> new ArrayList<>());
      if (translation.state() instanceof State.Stale stale) {
        all.addAll(stale.changes());
        stale.changes().stream()
            .filter(change -> change.kind() != Change.Kind.CHANGED)
            .forEach(change ->
                command
                    .getErr()
                    .println(
                        translation.page().article().path()
                            + " stays out of date: in "
                            + source.path()
                            + " "
                            + change.told()));
      }
    }
    sources.forEach((path, source) -> minor(source, changes.getOrDefault(path, List.of())));
  }

  private void minor(Article source, List<Change> changes) {
    List<String> pairs = Digests.minor(source, changes);
    if (pairs.equals(source.front().minorEdits())) {
      kept++;
      return;
    }
    String told =
        String.join(
            ", ",
            changes.stream()
                .filter(change -> change.kind() == Change.Kind.CHANGED)
                .map(Change::told)
                .distinct()
                .toList());
    edit(
        source.path(),
        text -> FrontMatterEdit.put(text, "minor", "[" + String.join(", ", pairs) + "]"),
        told.isEmpty()
            ? "edits of sections that are gone are left out"
            : "no translation has to follow: " + told);
  }

  private interface Edit {
    Optional<String> of(String text);
  }

  private void edit(String path, Edit edit, String done) {
    try {
      Path file = project.resolve(path);
      String before = Files.readString(file);
      Optional<String> after = edit.of(before);
      if (after.isEmpty()) {
        refused++;
        command
            .getErr()
            .println(path + ": its front matter cannot be edited; write it as lines 'key: value'");
      } else if (after.get().equals(before)) {
        kept++;
      } else {
        Replacement.write(file, after.get().getBytes(StandardCharsets.UTF_8));
        changed++;
        out.println(path + ": " + done);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Side {
    Article of(Translation translation);
  }

  /** Translations of which one side is among the files, or below one of the folders. */
  private List<Translation> chosen(List<Path> pages, Side side, String otherwise) {
    List<Translation> chosen = new ArrayList<>();
    for (Path page : pages) {
      String path = inProject(page);
      Predicate<Translation> isMeant =
          t -> {
            String file = side.of(t).path();
            return file.equals(path) || file.startsWith(path + "/");
          };
      if (translations.stream().noneMatch(isMeant)) {
        throw new ParameterException(command, "'" + page + "' " + otherwise);
      }
      translations.stream().filter(isMeant).filter(t -> !chosen.contains(t)).forEach(chosen::add);
    }
    return chosen;
  }

  /** As given from where one stands, or from the project's folder. */
  private String inProject(Path page) {
    Path root = project.toAbsolutePath().normalize();
    Path here = page.toAbsolutePath().normalize();
    Path file = Files.exists(here) && here.startsWith(root) ? here : root.resolve(page).normalize();
    if (!Files.exists(file)) {
      throw new ParameterException(command, "there is no file '" + page + "'");
    }
    return root.relativize(file).toString().replace('\\', '/');
  }
}
