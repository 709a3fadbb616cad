package dev.guidepost.cli;

import dev.guidepost.schema.Nearest;
import dev.guidepost.source.Themes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost theme}. */
@Command(
    name = "theme",
    mixinStandardHelpOptions = true,
    subcommands = {ThemeCommand.ListThemes.class, ThemeCommand.Eject.class})
final class ThemeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "choose: guidepost theme list, or guidepost theme eject");
  }

  /** {@code guidepost theme list}. */
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class ListThemes implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ProjectFolder project = new ProjectFolder();

    @Override
    public Integer call() {
      Themes themes = Themes.of(project.path());
      PrintWriter out = spec.commandLine().getOut();
      String chosen = themes.chosen();
      for (Themes.Listed theme : themes.all()) {
        out.println(
            (theme.name().equals(chosen) ? "* " : "  ")
                + theme.name()
                + (theme.bundled() ? ", came with Guidepost" : ", themes/" + theme.name())
                + (theme.base().isEmpty()
                    ? ": " + theme.files().size() + " files"
                    : ", over " + theme.base() + ":"));
        if (!theme.base().isEmpty()) {
          theme.files().forEach(file -> out.println("      " + file));
        }
      }
      out.flush();
      return ExitCode.FINE;
    }
  }

  /** {@code guidepost theme eject}. */
  @Command(name = "eject", mixinStandardHelpOptions = true)
  static final class Eject implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ProjectFolder project = new ProjectFolder();

    @Option(names = "--to", paramLabel = "NAME")
    private @Nullable String to;

    @Option(names = "--force")
    private boolean force;

    @Parameters(paramLabel = "FILE")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() {
      Themes themes = Themes.of(project.path());
      String from = themes.chosen();
      PrintWriter out = spec.commandLine().getOut();
      SortedMap<String, byte[]> shown = themes.shown(from);
      if (names.isEmpty()) {
        shown.keySet().forEach(out::println);
        out.flush();
        return ExitCode.FINE;
      }
      String target = target(themes, from);
      Set<String> paths = new LinkedHashSet<>();
      names.forEach(name -> paths.add(path(name, shown.keySet())));
      Path folder = project.path().resolve("themes").resolve(target);
      for (String path : paths) {
        Path file = folder.resolve(path);
        if (Files.exists(file) && !force) {
          throw new ParameterException(
              spec.commandLine(), "'" + file + "' is there already; --force overwrites it");
        }
      }
      paths.forEach(path -> write(folder.resolve(path), shown.get(path)));
      base(folder, from, target);
      paths.forEach(path -> out.println("themes/" + target + "/" + path));
      if (!target.equals(from)) {
        spec.commandLine()
            .getErr()
            .println("now write  theme: " + target + "  in content/site.yml");
      }
      out.flush();
      return ExitCode.FINE;
    }

    private String target(Themes themes, String from) {
      boolean ownOne = themes.all().stream().anyMatch(t -> t.name().equals(from) && !t.bundled());
      String target = to == null && ownOne ? from : to;
      if (target == null || !target.matches("[a-z][a-z0-9-]*")) {
        throw new ParameterException(
            spec.commandLine(), "name your theme with a-z, 0-9 and -, e.g. --to mine");
      }
      return target;
    }

    /** A new theme says on which one it stands. */
    private static void base(Path folder, String from, String target) {
      Path tokens = folder.resolve("theme.yml");
      if (!Files.exists(tokens)) {
        String base =
            from.equals("default") || from.equals(target) ? "" : "extends: " + from + "\n";
        write(
            tokens,
            ("contract: " + Themes.CONTRACT + "\n" + base).getBytes(StandardCharsets.UTF_8));
      }
    }

    /** A template and a partial may have the same file name: then the template is meant. */
    private String path(String name, Set<String> paths) {
      return Stream.of(
              name,
              "templates/" + name,
              "templates/partials/" + name,
              "assets/" + name,
              "ui/" + name)
          .filter(paths::contains)
          .findFirst()
          .orElseThrow(() ->
              new ParameterException(
                  spec.commandLine(),
                  "the theme has no file '" + name + "'; " + meant(name, paths)));
    }

    private static String meant(String name, Set<String> paths) {
      Map<String, String> byFileName = new TreeMap<>();
      paths.forEach(path -> byFileName.put(path.substring(path.lastIndexOf('/') + 1), path));
      return Nearest.to(name.substring(name.lastIndexOf('/') + 1), byFileName.keySet())
          .map(near -> "did you mean '" + byFileName.get(near) + "'?")
          .orElse("guidepost theme eject without a name lists them");
    }

    private static void write(Path file, byte @Nullable [] bytes) {
      try {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes == null ? new byte[0] : bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
