package dev.guidepost.source;

import dev.guidepost.model.CharacterRules;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ordinary files below one folder of the project, by path with {@code /}. Links, pipes, devices
 * and hidden files are not followed, so nothing outside is read and nothing hangs.
 */
final class Folder {
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Folder() {}

  /**
   * @param name of a folder in {@code project}; it need not exist
   */
  static Folder walk(Path project, String name) {
    Folder folder = new Folder();
    Path root = project.resolve(name);
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.walkFileTree(root, folder.new Visitor(project));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (Files.isSymbolicLink(root)) {
      folder.diagnostics.add(
          Diagnostic.error(
              "symlink",
              Location.of(name),
              "'" + name + "' is a symbolic link",
              "make it a real folder"));
    }
    return folder;
  }

  SortedMap<String, Path> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  byte[] bytes(String path) {
    Path file = files.get(path);
    if (file == null) {
      throw new IllegalArgumentException("not in the folder: " + path);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path project;

    Visitor(Path project) {
      this.project = project;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
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
        files.put(path, file);
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
