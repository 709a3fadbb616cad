package dev.guidepost.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Files that came with the tool: the default theme and the browser's scripts, from its jar or,
 * while it is developed, its folder of classes.
 */
final class BundledFiles {
  private BundledFiles() {}

  /**
   * @param folder e.g. {@code themes/default/}
   * @return bytes by path below {@code folder}
   */
  static SortedMap<String, byte[]> below(String folder) {
    try {
      Path home = home();
      return Collections.unmodifiableSortedMap(
          Files.isDirectory(home) ? fromFolder(home.resolve(folder)) : fromJar(home, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The tool's jar or, while it is developed, its folder of classes. It is found through a
   * resource, since a class that comes from an archive of the virtual machine may not know its
   * source.
   */
  static Path home() {
    URL self = Objects.requireNonNull(BundledFiles.class.getResource("BundledFiles.class"));
    try {
      if (self.openConnection() instanceof JarURLConnection jar) {
        return Path.of(jar.getJarFileURL().toURI());
      }
      Path home = Path.of(self.toURI());
      for (String ignored : BundledFiles.class.getName().split("\\.")) {
        home = Objects.requireNonNull(home.getParent());
      }
      return home;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the tool's own files have no path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> fromFolder(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> fromJar(Path jar, String folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
          try (InputStream in = file.getInputStream(entry)) {
            files.put(entry.getName().substring(folder.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }
}
