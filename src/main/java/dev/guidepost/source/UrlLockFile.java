package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.UrlLock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code content/urls.lock}: on each line an address, and its anchors behind it. */
final class UrlLockFile {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7}|\\|{7})(?: .*)?");

  private UrlLockFile() {}

  static Outcome<UrlLock> read(String text, String file) {
    List<UrlLock.Line> lines = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Location at = new Location(file, number, 1);
      if (CONFLICT.matcher(line).matches()) {
        diagnostics.add(
            Diagnostic.error(
                "lock-form",
                at,
                "the line is a mark of a merge that was not finished",
                "keep the lines of both sides and delete the marks; their order does not matter"));
      } else if (line.startsWith("/")) {
        line(line, file, number, lines, diagnostics);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        diagnostics.add(
            Diagnostic.error(
                "lock-form",
                at,
                "'" + line.strip() + "' is not an address from the site's root",
                "write /en/faq/fees/ #anchor, or # before a remark"));
      }
    }
    return Outcome.of(new UrlLock(lines), diagnostics);
  }

  private static void line(
      String line,
      String file,
      int number,
      List<UrlLock.Line> lines,
      List<Diagnostic> diagnostics) {
    List<UrlLock.Anchor> anchors = new ArrayList<>();
    String address = "";
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      Location at = new Location(file, number, word.start() + 1);
      if (address.isEmpty()) {
        address = word.group();
      } else if (word.group().startsWith("#") && word.group().length() > 1) {
        anchors.add(new UrlLock.Anchor(word.group().substring(1), at));
      } else {
        diagnostics.add(
            Diagnostic.error(
                "lock-form",
                at,
                "'" + word.group() + "' is not an anchor",
                "write #" + word.group() + ", or each address on a line of its own"));
      }
    }
    lines.add(new UrlLock.Line(address, new Location(file, number, 1), anchors));
  }
}
