package dev.guidepost.source;

import dev.guidepost.model.CharacterRules;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary files below one folder of the project, by path with {@code /}. Links, pipes, devices
 * and hidden files are not followed, so nothing outside is read and nothing hangs.
 */
final class Folder {
  private final SortedMap<String, KeptFile> files = new TreeMap<>();
  private final Set<Path> folders = new LinkedHashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Folder() {}

  /**
   * @param name of a folder in {@code project}; it need not exist
   */
  static Folder walk(Path project, String name) {
    return new Folder().walk(project, name, KeptFile::found);
  }

  /**
   * The same folder as it is now; what was made of a file is kept as long as the file holds the
   * same.
   *
   * @param touched files of which a change was heard, so that their size and date prove nothing
   */
  static Folder again(Path project, String name, Folder earlier, Set<Path> touched) {
    return new Folder()
        .walk(
            project,
            name,
            (path, file, attributes) ->
                Optional.ofNullable(earlier.files.get(path))
                    .map(kept -> kept.now(attributes, touched.contains(file)))
                    .orElseGet(() -> KeptFile.found(path, file, attributes)));
  }

  private interface Taking {
    KeptFile take(String path, Path file, BasicFileAttributes attributes);
  }

  private Folder walk(Path project, String name, Taking taking) {
    Path root = project.resolve(name);
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.walkFileTree(root, new Visitor(project, taking));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (Files.isSymbolicLink(root)) {
      diagnostics.add(
          Diagnostic.error(
              "symlink",
              Location.of(name),
              "'" + name + "' is a symbolic link",
              "make it a real folder"));
    }
    return this;
  }

  SortedMap<String, KeptFile> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  KeptFile file(String path) {
    KeptFile file = files.get(path);
    if (file == null) {
      throw new IllegalArgumentException("not in the folder: " + path);
    }
    return file;
  }

  byte[] bytes(String path) {
    return file(path).bytes();
  }

  /** What its files hold, as a value that is equal as long as they hold the same. */
  Map<String, Object> held(String prefix) {
    Map<String, Object> held = new TreeMap<>();
    files.tailMap(prefix).entrySet().stream()
        .takeWhile(e -> e.getKey().startsWith(prefix))
        .forEach(e -> held.put(e.getKey(), e.getValue().held()));
    return held;
  }

  /** This folder and those in it. */
  Set<Path> folders() {
    return Collections.unmodifiableSet(folders);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path project;
    private final Taking taking;

    Visitor(Path project, Taking taking) {
      this.project = project;
      this.taking = taking;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (hidden(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(directory);
      return FileVisitResult.CONTINUE;
    }

    /** What has gone since its name was read is as if it had gone before. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      return e instanceof NoSuchFileException
          ? FileVisitResult.CONTINUE
          : super.postVisitDirectory(directory, e);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      String path = relative(file);
      if (attributes.isSymbolicLink()) {
        diagnostics.add(
            Diagnostic.warning(
                "symlink",
                Location.of(path),
                "a symbolic link is not followed",
                "put a copy of the file in its place"));
      } else if (!attributes.isRegularFile()) {
        diagnostics.add(
            Diagnostic.warning(
                "not-a-file", Location.of(path), "not an ordinary file, left out", "remove it"));
      } else if (CharacterRules.strangeInName(path)) {
        diagnostics.add(
            Diagnostic.error(
                "file-name",
                Location.of(CharacterRules.visible(path)),
                "the file's name has control or invisible characters",
                "rename it with letters, digits and hyphens"));
      } else {
        files.put(path, taking.take(path, file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }

    private String relative(Path file) {
      List<String> names = new ArrayList<>();
      project.relativize(file).forEach(name -> names.add(name.toString()));
      return String.join("/", names);
    }
  }
}
