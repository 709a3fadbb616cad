package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.OutputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * No two files are written to the same place, on a file system that tells case apart or one that
 * does not, and none outside.
 */
final class OutputPaths implements Check {
  @Override
  public String code() {
    return "output-path";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    for (OutputFile file : subject.files()) {
      String path = file.path();
      if (path.startsWith("/") || List.of(path.split("/")).contains("..")) {
        diagnostics.add(
            Diagnostic.error(
                code(),
                Location.of(path),
                "the file would be written outside of the site",
                "choose another address"));
      }
      String other = taken.putIfAbsent(FoldedName.of(path), path);
      if (other != null) {
        diagnostics.add(
            Diagnostic.error(
                code(),
                Location.of(path),
                other.equals(path)
                    ? "two pages or files want this address"
                    : other.equalsIgnoreCase(path)
                        ? "differs from '" + other + "' in case only"
                        : "some file systems cannot tell it from '" + other + "'",
                "rename one of them"));
      }
    }
    for (OutputFile file : subject.files()) {
      String folder = file.path();
      for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
        folder = folder.substring(0, slash);
        String other = taken.get(FoldedName.of(folder));
        if (other != null) {
          diagnostics.add(
              Diagnostic.error(
                  code(),
                  Location.of(file.path()),
                  "'" + other + "' is a file and cannot be a folder too",
                  "rename one of them"));
        }
      }
    }
    return diagnostics;
  }
}
