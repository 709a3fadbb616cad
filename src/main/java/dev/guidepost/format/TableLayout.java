package dev.guidepost.format;

import dev.guidepost.markdown.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of equal width, as long as a row fits on a screen; one space around each cell where it
 * does not.
 */
final class TableLayout {
  private static final int MOST_COLUMNS_WIDE = 120;
  private static final int LEAST_HYPHENS = 3;

  private TableLayout() {}

  static List<Edit> edits(String text, SourceMap map) {
    List<Edit> edits = new ArrayList<>();
    map.tables().forEach(table -> edits.addAll(edits(text, table)));
    return edits;
  }

  private static List<Edit> edits(String text, SourceMap.Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (SourceMap.Row row : table.rows()) {
      String written = cut(text, row.whole());
      List<String> cells =
          rows.size() == 1
              ? List.of(bare(written).split("\\|", -1))
              : row.cells().stream().map(cell -> cut(text, cell).strip()).toList();
      if (!isWhole(written, cells)) {
        return List.of();
      }
      rows.add(cells.stream().map(String::strip).toList());
    }
    if (rows.size() < 2) {
      return List.of();
    }
    List<Column> columns = columns(rows);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SourceMap.Span place = table.rows().get(i).whole();
      String line = i == 1 ? hyphens(columns) : row(rows.get(i), columns);
      if (!line.equals(cut(text, place))) {
        edits.add(new Edit(place.start(), place.end(), line));
      }
    }
    return edits;
  }

  /**
   * Whether nothing but bars and spaces would be lost; columns too many are not among the cells.
   */
  private static boolean isWhole(String written, List<String> cells) {
    return withoutSpace(bare(written)).equals(withoutSpace(String.join("|", cells)));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[ \\t]", "");
  }

  /** The row without the bars around it. */
  private static String bare(String row) {
    String bare = row.strip();
    bare = bare.startsWith("|") ? bare.substring(1) : bare;
    return bare.endsWith("|") && !bare.endsWith("\\|")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }

  /**
   * @param left, right whether a colon stands at that end of the hyphens
   * @param width 0 where cells are not filled up
   */
  private record Column(boolean left, boolean right, int width) {}

  private static List<Column> columns(List<List<String>> rows) {
    List<String> marks = rows.get(1);
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < marks.size(); c++) {
      int column = c;
      widths.add(
          IntStream.range(0, rows.size())
              .filter(r -> r != 1)
              .map(r -> Width.of(cell(rows.get(r), column)))
              .reduce(LEAST_HYPHENS, Math::max));
    }
    int all = 1 + widths.stream().mapToInt(w -> w + 3).sum();
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < marks.size(); c++) {
      columns.add(
          new Column(
              marks.get(c).startsWith(":"),
              marks.get(c).endsWith(":"),
              all > MOST_COLUMNS_WIDE ? 0 : widths.get(c)));
    }
    return columns;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static String hyphens(List<Column> columns) {
    StringBuilder line = new StringBuilder("|");
    for (Column column : columns) {
      int colons = (column.left() ? 1 : 0) + (column.right() ? 1 : 0);
      String space = column.width() == 0 ? "" : " ";
      line.append(space)
          .append(column.left() ? ":" : "")
          .append("-".repeat(Math.max(column.width(), LEAST_HYPHENS) - colons))
          .append(column.right() ? ":" : "")
          .append(space)
          .append('|');
    }
    return line.toString();
  }

  private static String row(List<String> cells, List<Column> columns) {
    StringBuilder line = new StringBuilder("|");
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      String cell = cell(cells, c);
      int space = Math.max(0, column.width() - Width.of(cell));
      int before = !column.right() ? 0 : column.left() ? space / 2 : space;
      if (cell.isEmpty() && column.width() == 0) {
        line.append(" |");
        continue;
      }
      line.append(' ')
          .append(" ".repeat(before))
          .append(cell)
          .append(" ".repeat(space - before))
          .append(" |");
    }
    return line.toString();
  }

  private static String cut(String text, SourceMap.Span span) {
    return text.substring(span.start(), span.end());
  }
}
