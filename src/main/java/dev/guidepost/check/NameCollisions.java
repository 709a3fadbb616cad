package dev.guidepost.check;

import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Two files that Linux keeps apart are one on Windows and macOS: whoever clones the project there
 * loses one of them, and two folders become one.
 */
final class NameCollisions implements Check {
  @Override
  public String code() {
    return "name-collision";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    TreeSet<String> paths = new TreeSet<>(subject.project().assets().keySet());
    subject.project().pages().stream().map(SourceFile::path).forEach(paths::add);
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String path : paths) {
      // The outermost folder of two names says it for all that is in it.
      for (int slash = path.indexOf('/'); ; slash = path.indexOf('/', slash + 1)) {
        String name = slash < 0 ? path : path.substring(0, slash);
        String other = seen.putIfAbsent(FoldedName.of(name), name);
        if (other != null && !other.equals(name)) {
          if (seen.putIfAbsent(name + " ", name) == null) {
            diagnostics.add(tell(name, other, slash >= 0));
          }
          break;
        }
        if (slash < 0) {
          break;
        }
      }
    }
    return diagnostics;
  }

  private Diagnostic tell(String name, String other, boolean folder) {
    return Diagnostic.warning(
        code(),
        Location.of(name),
        "on Windows and macOS this is the same "
            + (folder ? "folder" : "file")
            + " as '"
            + ContentPath.relative(other, name)
            + "'",
        "rename one of the two; lower-case letters, digits and hyphens are safe everywhere");
  }
}
