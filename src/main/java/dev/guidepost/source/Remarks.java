package dev.guidepost.source;

import dev.guidepost.model.Codes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Origins;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Remark;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the remarks that let findings pass, in Markdown and in YAML:
 *
 * <pre>
 * &lt;!-- guidepost: allow broken-link because the page comes in March --&gt;
 * # guidepost: allow contact-hours, key-unknown because our other tool reads them
 * &lt;!-- guidepost: allow zh-spacing on this page because it quotes a standard --&gt;
 * </pre>
 *
 * <p>In Markdown a remark holds for the block below it; in YAML for the line that it ends, or the
 * key below it with all that is in it.
 */
final class Remarks {
  private static final String MARK = "guidepost: allow";
  private static final Pattern FENCE = Pattern.compile("^[\\s>]*(`{3,}|~{3,}).*$");
  private static final Pattern REMARK =
      Pattern.compile(
          "^\\s+(?<codes>[a-z0-9-]+(?:\\s*,\\s*[a-z0-9-]+)*)(?<page>\\s+on this page)?(?:\\s+(?:because|因为)\\s*(?<why>\\S.*)?)?$");

  private final Origins origins;
  private final String[] lines;
  private final int[] starts;
  private final boolean markdown;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Remarks(String text, Origins origins, boolean markdown) {
    this.origins = origins;
    this.lines = text.split("\n", -1);
    this.starts = new int[lines.length];
    for (int i = 1; i < lines.length; i++) {
      starts[i] = starts[i - 1] + lines[i - 1].length() + 1;
    }
    this.markdown = markdown;
  }

  /**
   * @param origins where the lines of {@code text} were written
   */
  static Outcome<List<Remark>> inMarkdown(String text, Origins origins) {
    return in(text, origins, true);
  }

  static Outcome<List<Remark>> inYaml(String text, String file) {
    return in(text, Origins.of(file, text), false);
  }

  private static Outcome<List<Remark>> in(String text, Origins origins, boolean markdown) {
    return text.contains(MARK)
        ? new Remarks(text, origins, markdown).find()
        : Outcome.of(List.of());
  }

  private Outcome<List<Remark>> find() {
    boolean front = markdown && lines[0].stripTrailing().equals("---");
    String fence = "";
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (markdown && !front) {
        Matcher fenced = FENCE.matcher(line);
        if (fenced.matches() && (fence.isEmpty() || fenced.group(1).startsWith(fence))) {
          fence = fence.isEmpty() ? fenced.group(1) : "";
        }
        if (fence.isEmpty()) {
          find(i, "<!--", "-->", false);
        }
      } else if (front && i > 0 && line.stripTrailing().equals("---")) {
        front = false;
      } else {
        find(i, "#", "", true);
      }
    }
    return Outcome.of(remarks, diagnostics);
  }

  private void find(int index, String opening, String closing, boolean yaml) {
    String line = lines[index];
    int mark = line.indexOf(MARK);
    int open = mark < 0 ? -1 : line.lastIndexOf(opening, mark);
    if (open < 0
        || !line.substring(open + opening.length(), mark).isBlank()
        || !yaml && InlineCode.of(line).get(open)) {
      return;
    }
    int end = closing.isEmpty() ? line.length() : line.indexOf(closing, mark);
    Location at = origins.at(starts[index] + open);
    String said = line.substring(mark + MARK.length(), end < 0 ? line.length() : end);
    Matcher remark = REMARK.matcher(said.stripTrailing());
    if (end < 0 || !remark.matches()) {
      wrong(at, "the remark '" + line.strip() + "' cannot be understood");
      return;
    }
    List<String> codes = List.of(remark.group("codes").split("\\s*,\\s*"));
    if (remark.group("why") == null) {
      wrong(at, "the remark gives no reason");
    } else if (codes.stream().allMatch(code -> isAllowed(code, at))) {
      boolean whole = remark.group("page") != null;
      boolean alone = line.substring(0, open).isBlank();
      int last = yaml ? endOfKey(index, alone) : endOfBlock(index);
      remarks.add(
          new Remark(
              at,
              codes,
              whole ? 0 : at.line(),
              whole ? Integer.MAX_VALUE : at.line() + last - index,
              remark.group("why")));
    }
  }

  private boolean isAllowed(String code, Location at) {
    Optional<Codes.Code> known = Codes.named(code);
    if (known.isEmpty()) {
      wrong(
          at,
          "there is no rule '"
              + code
              + "'"
              + Nearest.to(code, Codes.all().stream().map(Codes.Code::name).toList())
                  .map(near -> "; did you mean '" + near + "'?")
                  .orElse(""));
      return false;
    }
    if (known.get().firm()) {
      wrong(at, "no remark can allow '" + code + "': it keeps readers or the site safe");
      return false;
    }
    return true;
  }

  private void wrong(Location at, String message) {
    diagnostics.add(
        Diagnostic.warning(
            "remark-form",
            at,
            message,
            "write guidepost: allow RULE because REASON, with the name in [brackets] behind the finding"));
  }

  /** Index of the last line of the block that begins below a line. */
  private int endOfBlock(int index) {
    int line = index + 1;
    while (line < lines.length && lines[line].isBlank()) {
      line++;
    }
    while (line < lines.length && !lines[line].isBlank()) {
      line++;
    }
    return line - 1;
  }

  /**
   * @param alone whether nothing stands before the remark
   */
  private int endOfKey(int index, boolean alone) {
    if (!alone) {
      return index;
    }
    int line = index + 1;
    while (line < lines.length && isBlankOrComment(lines[line])) {
      line++;
    }
    int depth = line < lines.length ? indent(lines[line]) : 0;
    line++;
    while (line < lines.length && (lines[line].isBlank() || indent(lines[line]) > depth)) {
      line++;
    }
    return line - 1;
  }

  private static boolean isBlankOrComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
