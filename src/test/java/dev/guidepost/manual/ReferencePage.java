package dev.guidepost.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the manual as far as it can be held to the code: its headings, and its tables, whose
 * first column names what there is.
 *
 * @param text without fenced code
 * @param parts from each heading to the next
 */
record ReferencePage(String name, String text, List<Part> parts) {
  /**
   * @param id of its heading
   * @param level of its heading, 1 for what stands above all headings
   */
  record Part(String id, int level, String text, List<Table> tables) {}

  /**
   * @param head the first cell of the first row, without backticks
   * @param prefix what the head names in backticks; {@code ""} if nothing
   */
  record Table(String head, String prefix, List<Row> rows) {
    /** Names of the first column below the prefix. */
    Set<String> names() {
      Set<String> names = new TreeSet<>();
      rows.forEach(row -> row.names().forEach(name -> names.add(below(name))));
      return names;
    }

    String below(String name) {
      return prefix.isEmpty() ? name : prefix + "." + name;
    }
  }

  /**
   * @param names what the first cell holds in backticks
   */
  record Row(List<String> names, String text) {}

  private static final Path MANUAL = Path.of("src/manual/content");
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^(?<fence>`{3,})[^`\\n]*\\n.*?^\\k<fence>`*\\n?");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{2,4}) .*?\\{#([a-z0-9-]+)}\\s*$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern CELL = Pattern.compile("^\\| *((?:\\\\\\||[^|])*?) *\\|.*");

  static ReferencePage of(String lang, String page) {
    String text = FENCED.matcher(read(lang + "/" + page + ".md")).replaceAll("");
    List<Part> parts = new ArrayList<>();
    Matcher heading = HEADING.matcher(text);
    String id = "";
    int level = 1;
    int from = 0;
    while (heading.find()) {
      parts.add(part(id, level, text.substring(from, heading.start())));
      id = heading.group(2);
      level = heading.group(1).length();
      from = heading.end();
    }
    parts.add(part(id, level, text.substring(from)));
    return new ReferencePage(lang + "/" + page, text, List.copyOf(parts));
  }

  static String read(String file) {
    try {
      return Files.readString(MANUAL.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part part(String id, int level, String text) {
    List<Table> tables = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : (text + "\n").split("\n", -1)) {
      if (line.startsWith("|")) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        tables.add(table(lines));
        lines.clear();
      }
    }
    return new Part(id, level, text, List.copyOf(tables));
  }

  private static Table table(List<String> lines) {
    String head = first(lines.getFirst());
    List<String> prefix = codes(head);
    return new Table(
        head,
        prefix.isEmpty() ? "" : prefix.getFirst(),
        lines.stream().skip(2).map(line -> new Row(codes(first(line)), line)).toList());
  }

  private static String first(String line) {
    Matcher cell = CELL.matcher(line);
    return cell.matches() ? cell.group(1) : "";
  }

  static List<String> codes(String text) {
    return CODE.matcher(text).results().map(code -> code.group(1)).toList();
  }

  /** The part with that heading, and all below it. */
  List<Part> under(String id) {
    List<Part> under = new ArrayList<>();
    int level = 0;
    for (Part part : parts) {
      if (part.id().equals(id)) {
        level = part.level();
      } else if (part.level() <= level) {
        break;
      }
      if (level > 0) {
        under.add(part);
      }
    }
    return under;
  }

  /** Tables of these parts whose first column is headed so, in English or in Chinese. */
  static List<Table> tables(List<Part> parts, String english, String chinese) {
    return parts.stream()
        .flatMap(part -> part.tables().stream())
        .filter(table -> table.head().startsWith(english) || table.head().startsWith(chinese))
        .toList();
  }

  static Set<String> names(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.names().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> ids() {
    return parts.stream().map(Part::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
