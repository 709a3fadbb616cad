package dev.guidepost.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Markdown files of a project as they lie on the disk, pages and parts of pages. */
public final class MarkdownFiles {
  private static final Pattern INCLUDE =
      Pattern.compile("<!--\\s*@include:\\s*([^#{}\\n]+?)\\s*[#{\\-]");

  private final Path project;
  private final Map<String, Path> all;

  /**
   * A file.
   *
   * @param path below the project's folder with {@code /}; as it was named, if it lies elsewhere
   */
  public record Chosen(String path, Path file) {
    public byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private MarkdownFiles(Path project, Map<String, Path> all) {
    this.project = project;
    this.all = all;
  }

  public static MarkdownFiles of(Path project) {
    Map<String, Path> all = new LinkedHashMap<>();
    Folder.walk(project, "content")
        .files()
        .keySet()
        .forEach(path -> {
          if (isMarkdown(path)) {
            all.put(path, project.resolve(path));
          }
        });
    return new MarkdownFiles(project, all);
  }

  /** Names of the files that others take in. */
  public Set<String> included() {
    Set<String> names = new TreeSet<>();
    all.forEach((path, file) -> {
      Matcher include =
          INCLUDE.matcher(new String(new Chosen(path, file).bytes(), StandardCharsets.UTF_8));
      while (include.find()) {
        String written = include.group(1);
        names.add(written.substring(written.lastIndexOf('/') + 1));
      }
    });
    return names;
  }

  /**
   * The files at the paths and below them, or all; a path is looked for where the command runs,
   * then in the project.
   */
  public List<Chosen> chosen(List<Path> paths) {
    Map<String, Path> chosen = new LinkedHashMap<>();
    if (paths.isEmpty()) {
      chosen.putAll(all);
    }
    for (Path path : paths) {
      Path found = Files.exists(path) ? path : project.resolve(path);
      try (Stream<Path> walk = Files.walk(found)) {
        walk.filter(file ->
                Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && isMarkdown(file.toString())
                    && !isHidden(found.relativize(file)))
            .sorted()
            .forEach(file -> chosen.put(name(file), file));
      } catch (NoSuchFileException e) {
        throw new UncheckedIOException(new NoSuchFileException(path.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return chosen.entrySet().stream().map(e -> new Chosen(e.getKey(), e.getValue())).toList();
  }

  private String name(Path file) {
    Path root = project.toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    return (absolute.startsWith(root) ? root.relativize(absolute) : file)
        .toString()
        .replace('\\', '/');
  }

  private static boolean isHidden(Path below) {
    for (Path name : below) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkdown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }
}
