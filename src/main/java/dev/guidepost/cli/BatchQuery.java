package dev.guidepost.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A line of a file of queries. */
record BatchQuery(String id, String query) {
  private static final int COLUMNS = 3;

  static List<BatchQuery> read(List<String> lines, String file, CommandLine command) {
    List<BatchQuery> queries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      // Spreadsheets begin their files with a byte order mark.
      String line =
          i == 0 && lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      String place = (file.equals("-") ? "standard input" : file) + ":" + (i + 1) + ": ";
      if (columns.length < COLUMNS) {
        throw new ParameterException(
            command,
            place
                + "expected an id, a type and a query with tabs between, got "
                + (columns.length == 1 ? "1 column" : columns.length + " columns"));
      }
      if (columns[0].isBlank() || columns[2].isBlank()) {
        throw new ParameterException(
            command, place + "the " + (columns[0].isBlank() ? "id" : "query") + " is empty");
      }
      queries.add(new BatchQuery(columns[0], columns[2].strip()));
    }
    return queries;
  }
}
