package dev.guidepost.source;

import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Origins;
import dev.guidepost.model.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts includes and facts in place, before anything is parsed: the expanded text is then the whole
 * of what a page depends on, and its digest is a complete key. Code, fenced or between backticks,
 * is left alone.
 *
 * <p>{@code <!--@include: ./part.md#region{2,9}-->} takes a file, a region or a section; {@code
 * <<< @/example.js#region} takes code. Paths are relative to the file that names them; {@code @/}
 * is the content folder.
 */
final class Expansion {
  private static final int MAX_DEPTH = 10;
  private static final int MAX_CHARS = 2_000_000;
  private static final int MAX_INCLUDES = 1_000;

  /** Longer lines are left as they are; a page that has one is refused later. */
  private static final int MAX_LINE = 20_000;

  private static final Pattern INCLUDE =
      Pattern.compile(
          "^<!--\\s*+@include:((?:(?!-->)[^#{}])++)(?:#((?:(?!-->)[\\w\\-\\p{IsHan}])++))?(?:\\{(\\d*+),(\\d*+)\\})?\\s*+-->$");
  private static final Pattern CODE =
      Pattern.compile(
          "^(\\s*+)<<<\\s++([^#{}\\[]++)(?:#([\\w-]++)\\s*+)?(?:\\{([^}]*+)\\}\\s*+)?(?:\\[([^\\]]*+)\\]\\s*+)?$");
  private static final Pattern LOST_INCLUDE = Pattern.compile("<!--\\s*@include\\b");
  private static final Pattern REGION_MARK = Pattern.compile("^\\W*#(?:end)?region\\b");
  private static final Pattern FENCE =
      Pattern.compile("^[\\s>]*+(?:[-*+]\\s++|\\d++[.)]\\s++)*+(`{3,}|~{3,})(.*)$");
  private static final Pattern FACT =
      Pattern.compile("(\\\\)?\\{\\{\\s*facts\\.([\\w.-]+)\\s*\\}\\}");
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s(.*)$");
  private static final Pattern HEADING_ID = Pattern.compile("\\{\\s?#([^\\s{}]++)\\s?\\}$");
  private static final Pattern CLOSING_MARKS = Pattern.compile("(?<!#)#++$");

  /** Text files that a page may take in. */
  interface Texts {
    Optional<Outcome<String>> read(String path);
  }

  /**
   * @param written the text with the names of facts in place of their values
   */
  record Expanded(String text, String written, Origins origins) {}

  /** Where the value of a fact stands in the expanded text. */
  private record Value(int start, int end, String fact) {}

  private final Texts texts;
  private final Facts facts;
  private final Lang lang;
  private final StringBuilder out = new StringBuilder();
  private final Origins.Builder origins = new Origins.Builder();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private int includes;

  private Expansion(Texts texts, Facts facts, Lang lang) {
    this.texts = texts;
    this.facts = facts;
    this.lang = lang;
  }

  /** Whether there may be something in the text to put in place. */
  static boolean isNeeded(String text) {
    return text.contains("{{") || text.contains("@include") || text.contains("<<<");
  }

  static Expanded none(String text, String file) {
    return new Expanded(text, text, Origins.of(file, text));
  }

  static Outcome<Expanded> expand(String text, String file, Lang lang, Facts facts, Texts texts) {
    if (!isNeeded(text)) {
      return Outcome.of(none(text, file));
    }
    Expansion expansion = new Expansion(texts, facts, lang);
    expansion.file(List.of(text.split("\n", -1)), file, 1);
    String expanded = expansion.out.substring(0, Math.max(0, expansion.out.length() - 1));
    return Outcome.of(
        new Expanded(expanded, expansion.written(expanded), expansion.origins.build()),
        expansion.diagnostics);
  }

  /** The brackets mean nothing to YAML and Markdown, whatever stands around them. */
  private String written(String expanded) {
    if (values.isEmpty()) {
      return expanded;
    }
    StringBuilder written = new StringBuilder();
    int from = 0;
    for (Value value : values) {
      if (value.end() <= expanded.length()) {
        written.append(expanded, from, value.start()).append('⟦').append(value.fact()).append('⟧');
        from = value.end();
      }
    }
    return written.append(expanded, from, expanded.length()).toString();
  }

  private void file(List<String> lines, String file, int firstLine) {
    open.add(file);
    String fence = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (open.size() > 1 && isRegionMark(line)) {
        continue;
      }
      Location at = new Location(file, firstLine + i, 1);
      Matcher fenced = FENCE.matcher(line);
      if (fenced.matches() && !isInlineCode(fenced)) {
        if (fence.isEmpty()) {
          fence = fenced.group(1);
        } else if (fenced.group(1).startsWith(fence) && fenced.group(2).isBlank()) {
          fence = "";
        }
        emit(line, at);
      } else if (!fence.isEmpty()) {
        emit(line, at);
      } else {
        prose(line, at);
      }
    }
    open.removeLast();
  }

  /** Behind backticks that open a fence there are no others (CommonMark 0.31.2 §4.5). */
  private static boolean isInlineCode(Matcher fenced) {
    return fenced.group(1).startsWith("`") && fenced.group(2).indexOf('`') >= 0;
  }

  private void prose(String line, Location at) {
    if (line.length() > MAX_LINE) {
      emit(line, at);
      return;
    }
    Matcher include = INCLUDE.matcher(line.strip());
    Matcher code = CODE.matcher(line);
    if (include.matches()) {
      include(include, at);
    } else if (code.matches()) {
      code(code, at);
    } else {
      Matcher lost = LOST_INCLUDE.matcher(line);
      if (lost.find() && !InlineCode.of(line).get(lost.start())) {
        error(
            "include-form",
            new Location(at.file(), at.line(), lost.start() + 1),
            "an include that is not understood",
            "write <!--@include: ./part.md--> alone on its line; #region and {2,9} may follow the path");
      }
      emit(facts(line, at), at);
    }
  }

  private void emit(String line, Location at) {
    if (out.length() > MAX_CHARS) {
      return;
    }
    origins.line(at.file(), at.line(), out.length());
    out.append(line).append('\n');
    if (out.length() > MAX_CHARS) {
      error(
          "include-too-large",
          at,
          "with its includes the page is longer than " + MAX_CHARS + " characters",
          "split the page");
    }
  }

  private void include(Matcher include, Location at) {
    if (includes++ == MAX_INCLUDES) {
      error(
          "include-too-many",
          at,
          "the page takes in more than " + MAX_INCLUDES + " parts",
          "look for parts that take in each other many times");
    }
    if (includes > MAX_INCLUDES || out.length() > MAX_CHARS) {
      return;
    }
    String path = resolve(include.group(1).strip(), at);
    if (open.contains(path)) {
      error(
          "include-cycle",
          at,
          "'" + path + "' includes itself: " + String.join(" → ", open),
          "remove one of the includes");
      return;
    }
    if (open.size() > MAX_DEPTH) {
      error(
          "include-depth",
          at,
          "includes are nested more than " + MAX_DEPTH + " deep",
          "include the innermost file directly");
      return;
    }
    text(path, at)
        .flatMap(text -> part(text, include.group(2), include.group(3), include.group(4), path, at))
        .ifPresent(part -> file(part.lines, path, part.firstLine));
  }

  private void code(Matcher code, Location at) {
    String path = resolve(code.group(2).strip(), at);
    text(path, at)
        .flatMap(text -> part(text, code.group(3), null, null, path, at))
        .ifPresent(part -> {
          String indent = code.group(1);
          String name = path.substring(path.lastIndexOf('/') + 1);
          String language = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
          String lines = code.group(4) == null ? "" : " {" + code.group(4) + "}";
          String title = code.group(5) == null ? "" : " [" + code.group(5) + "]";
          String fence = longestFence(part.lines) + "`";
          emit(indent + fence + language + lines + title, at);
          for (int i = 0; i < part.lines.size(); i++) {
            if (!isRegionMark(part.lines.get(i))) {
              emit(indent + part.lines.get(i), new Location(path, part.firstLine + i, 1));
            }
          }
          emit(indent + fence, at);
        });
  }

  private static String longestFence(List<String> lines) {
    int longest = 2;
    for (String line : lines) {
      int run = 0;
      for (int i = 0; i < line.length(); i++) {
        run = line.charAt(i) == '`' ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return "`".repeat(longest);
  }

  private String resolve(String written, Location at) {
    if (written.startsWith("@/")) {
      return ContentPath.normalize("content", written.substring(2));
    }
    String folder =
        at.file().contains("/") ? at.file().substring(0, at.file().lastIndexOf('/')) : "";
    return ContentPath.normalize(folder, written);
  }

  private Optional<String> text(String path, Location at) {
    Optional<Outcome<String>> read =
        path.startsWith("content/") ? texts.read(path) : Optional.empty();
    if (read.isEmpty()) {
      error(
          "include-missing",
          at,
          "there is no file '" + path + "' to include",
          "give a path relative to this file, or @/ and a path below content/");
      return Optional.empty();
    }
    diagnostics.addAll(read.get().diagnostics());
    return read.get().value();
  }

  /** Lines of an included file and the number of the first of them. */
  private record Part(List<String> lines, int firstLine) {}

  private Optional<Part> part(
      String text,
      @Nullable String region,
      @Nullable String from,
      @Nullable String to,
      String path,
      Location at) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    int first = frontMatterLines(lines);
    int last = lines.size();
    if (region != null) {
      int[] range = region(lines, region, first);
      if (range.length == 0) {
        error(
            "include-region",
            at,
            "'" + path + "' has no region or heading '" + region + "'",
            "mark it with <!-- #region " + region + " --> … <!-- #endregion " + region + " -->");
        return Optional.empty();
      }
      first = range[0];
      last = range[1];
    }
    int start =
        from == null || from.isEmpty() ? first : Math.min(last, first + lineNumber(from) - 1);
    int end = to == null || to.isEmpty() ? last : Math.min(last, first + lineNumber(to));
    List<String> chosen =
        lines.subList(Math.max(first, start), Math.max(Math.max(first, start), end));
    return Optional.of(new Part(List.copyOf(chosen), Math.max(first, start) + 1));
  }

  private static int lineNumber(String digits) {
    return digits.length() > 6 ? MAX_CHARS : Integer.parseInt(digits);
  }

  private static int frontMatterLines(List<String> lines) {
    if (!lines.isEmpty() && lines.getFirst().stripTrailing().equals("---")) {
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).stripTrailing().equals("---")) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static boolean isRegionMark(String line) {
    return REGION_MARK.matcher(line).find();
  }

  private static int[] region(List<String> lines, String name, int from) {
    Pattern begin = Pattern.compile("#region\\s+" + Pattern.quote(name) + "(?:\\s|$)");
    for (int i = from; i < lines.size(); i++) {
      if (isRegionMark(lines.get(i)) && begin.matcher(lines.get(i)).find()) {
        for (int j = i + 1; j < lines.size(); j++) {
          if (isRegionMark(lines.get(j)) && lines.get(j).contains("#endregion")) {
            return new int[] {i + 1, j};
          }
        }
        return new int[] {i + 1, lines.size()};
      }
      Matcher heading = HEADING.matcher(lines.get(i));
      if (heading.matches() && isCalled(heading, name)) {
        int j = i + 1;
        while (j < lines.size() && !isHeadingUpTo(lines.get(j), heading.group(1).length())) {
          j++;
        }
        return new int[] {i, j};
      }
    }
    return new int[0];
  }

  private static boolean isCalled(Matcher heading, String name) {
    String text = CLOSING_MARKS.matcher(heading.group(2).strip()).replaceFirst("").strip();
    Matcher id = HEADING_ID.matcher(text);
    return id.find()
        ? name.equals(id.group(1))
        : name.equals(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
  }

  private static boolean isHeadingUpTo(String line, int level) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches() && heading.group(1).length() <= level;
  }

  private String facts(String line, Location at) {
    if (!line.contains("{{")) {
      return line;
    }
    StringBuilder expanded = new StringBuilder();
    Matcher fact = FACT.matcher(line);
    BitSet inCode = InlineCode.of(line);
    int from = 0;
    while (fact.find()) {
      if (inCode.get(fact.start())) {
        continue;
      }
      expanded.append(line, from, fact.start());
      from = fact.end();
      if (fact.group(1) != null) {
        expanded.append(fact.group().substring(1));
        continue;
      }
      String name = fact.group(2);
      Optional<String> value = facts.find(name, lang);
      if (value.isPresent()) {
        int start = out.length() + expanded.length();
        expanded.append(value.get());
        values.add(new Value(start, out.length() + expanded.length(), name));
      } else {
        expanded.append(fact.group());
        error(
            "fact-undefined",
            new Location(at.file(), at.line(), fact.start() + 1),
            facts.knows(name)
                ? "the fact '" + name + "' has no text in " + lang
                : "there is no fact '" + name + "'",
            facts.knows(name)
                ? "add it in content/facts.yml"
                : facts
                    .nearest(name)
                    .map(n -> "did you mean facts." + n + "?")
                    .orElse("add it to content/facts.yml"));
      }
    }
    return expanded.append(line, from, line.length()).toString();
  }

  private void error(String code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, at, message, hint));
  }
}
