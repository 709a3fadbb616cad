package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Servers are told that files in {@code assets/} and {@code search/} never change under their name,
 * so browsers keep them for a year. That is true of ours, which have their digest in it.
 */
final class KeptForGood implements Check {
  private static final Pattern KEPT = Pattern.compile("(?:assets|search)/.*");
  private static final Pattern OURS =
      Pattern.compile(
          "assets/.+\\.[0-9a-f]{10}(?:\\.\\w+)?|search/[^/]+/(?:m|[a-z]\\d*-[0-9a-z]{5})\\.json");

  @Override
  public String code() {
    return "kept-for-good";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.files().stream()
        .map(file -> file.path())
        .filter(path -> KEPT.matcher(path).matches() && !OURS.matcher(path).matches())
        .map(path ->
            Diagnostic.warning(
                code(),
                Location.of("content/public/" + path),
                "browsers would keep this file for a year, even if you change it",
                "move it out of content/public/" + path.substring(0, path.indexOf('/')) + "/"))
        .toList();
  }
}
