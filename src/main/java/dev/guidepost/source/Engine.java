package dev.guidepost.source;

import dev.guidepost.model.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The tool itself as an input: what another version of it has made may not be taken for what this
 * one would make.
 */
public final class Engine {
  private static final String PARSING = "dev/guidepost/";

  private Engine() {}

  /** A digest of the tool's classes and of the names, with versions, of the libraries beside it. */
  public static Fingerprint fingerprint() {
    return Print.OF_THIS;
  }

  /** Made when it is first asked for. */
  private static final class Print {
    static final Fingerprint OF_THIS = made();
  }

  private static Fingerprint made() {
    List<String> parts = new ArrayList<>();
    for (String library : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      parts.add(library.substring(library.lastIndexOf(File.separatorChar) + 1));
    }
    try {
      Path home = BundledFiles.home();
      if (Files.isDirectory(home)) {
        BundledFiles.below(PARSING)
            .forEach((name, bytes) -> parts.add(name + Fingerprint.of(bytes).hex()));
      } else {
        try (JarFile jar = new JarFile(home.toFile())) {
          for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(PARSING)) {
              parts.add(entry.getName() + entry.getCrc());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(parts);
    return Fingerprint.of(parts.toArray(String[]::new));
  }
}
