package dev.guidepost.format;

import dev.guidepost.markdown.SourceMap;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys of the front matter in the order of their schema, unknown ones last. The lines of a key,
 * the comments above it among them, move as they are; a comment that a blank line parts from the
 * first key stays at the head.
 */
final class FrontMatterOrder {

  /**
   * A key and the text of its lines.
   *
   * @param rank its place in the schema
   */
  private record Entry(int rank, String lines) {}

  private FrontMatterOrder() {}

  static List<Edit> edits(String text, SourceMap map, Schema keys) {
    if (map.bodyStart() == 0) {
      return List.of();
    }
    int start = text.indexOf('\n') + 1;
    int end = text.lastIndexOf('\n', map.bodyStart() - 2) + 1;
    if (end <= start) {
      return List.of();
    }
    String yaml = text.substring(start, end);
    return YamlReader.read(yaml, "", 1)
        .value()
        .flatMap(mapping -> ordered(yaml, mapping.entries(), keys))
        .filter(ordered -> !ordered.equals(yaml))
        .map(ordered -> List.of(new Edit(start, end, ordered)))
        .orElse(List.of());
  }

  /** Empty if the keys do not each begin a line of their own. */
  private static Optional<String> ordered(
      String yaml, List<YamlNode.Entry> entries, Schema schema) {
    List<String> lines = List.of(yaml.substring(0, yaml.length() - 1).split("\n", -1));
    List<Integer> starts = new ArrayList<>();
    int before = -1;
    for (YamlNode.Entry entry : entries) {
      int line = entry.at().line() - 1;
      if (entry.at().column() != 1 || line <= before) {
        return Optional.empty();
      }
      starts.add(starts.isEmpty() ? afterHead(lines, line) : fromComments(lines, line, before));
      before = line;
    }
    if (starts.isEmpty() || lines.get(entries.getFirst().at().line() - 1).startsWith("{")) {
      return Optional.empty();
    }
    int tail = fromComments(lines, lines.size(), before);
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : tail;
      all.add(
          new Entry(rank(entries.get(i).key(), schema), join(lines.subList(starts.get(i), next))));
    }
    StringBuilder ordered = new StringBuilder(join(lines.subList(0, starts.getFirst())));
    all.stream()
        .sorted(Comparator.comparingInt(Entry::rank))
        .forEach(entry -> ordered.append(entry.lines()));
    return Optional.of(ordered.append(join(lines.subList(tail, lines.size()))).toString());
  }

  private static int rank(String key, Schema schema) {
    return schema.find(key).map(schema.keys()::indexOf).orElse(schema.keys().size());
  }

  private static int fromComments(List<String> lines, int keyLine, int before) {
    int line = keyLine;
    while (line - 1 > before && isComment(lines.get(line - 1))) {
      line--;
    }
    return line;
  }

  private static int afterHead(List<String> lines, int keyLine) {
    int line = keyLine;
    while (line > 0 && lines.get(line - 1).startsWith("#")) {
      line--;
    }
    return line;
  }

  /** An indented one may be a line of the text before it. */
  private static boolean isComment(String line) {
    return line.startsWith("#") || line.isBlank();
  }

  private static String join(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
