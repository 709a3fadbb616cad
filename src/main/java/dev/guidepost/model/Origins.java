package dev.guidepost.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each line of an expanded text was written, so that a finding names the file that the author
 * must open even when the line came from an include.
 */
public final class Origins {
  private final List<String> files;
  private final int[] fileOfLine;
  private final int[] lineOfLine;
  private final int[] lineStart;

  private Origins(List<String> files, int[] fileOfLine, int[] lineOfLine, int[] lineStart) {
    this.files = files;
    this.fileOfLine = fileOfLine;
    this.lineOfLine = lineOfLine;
    this.lineStart = lineStart;
  }

  /** A text that is a file as it stands. */
  public static Origins of(String file, String text) {
    Builder builder = new Builder();
    int line = 1;
    int at = 0;
    while (at <= text.length()) {
      builder.line(file, line++, at);
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() + 1 : end + 1;
    }
    return builder.build();
  }

  /**
   * @param offset UTF-16 index into the expanded text
   */
  public Location at(int offset) {
    int found = Arrays.binarySearch(lineStart, Math.max(0, offset));
    int line = found >= 0 ? found : Math.max(0, -found - 2);
    return new Location(
        files.get(fileOfLine[line]), lineOfLine[line], Math.max(0, offset) - lineStart[line] + 1);
  }

  /**
   * The same text for the same origins: where each run of neighbouring lines of one file begins.
   */
  public String summary() {
    StringBuilder runs = new StringBuilder();
    for (int i = 0; i < lineStart.length; i++) {
      boolean goesOn =
          i > 0 && fileOfLine[i] == fileOfLine[i - 1] && lineOfLine[i] == lineOfLine[i - 1] + 1;
      if (!goesOn) {
        runs.append(i)
            .append('=')
            .append(files.get(fileOfLine[i]))
            .append(':')
            .append(lineOfLine[i])
            .append('\n');
      }
    }
    return runs.toString();
  }

  /** Collects the lines of an expanded text in their order. */
  public static final class Builder {
    private final List<String> files = new ArrayList<>();
    private int[] fileOfLine = new int[64];
    private int[] lineOfLine = new int[64];
    private int[] lineStart = new int[64];
    private int lines;

    /**
     * @param start index of the line's first character in the expanded text
     */
    public void line(String file, int line, int start) {
      if (lines == lineStart.length) {
        fileOfLine = Arrays.copyOf(fileOfLine, lines * 2);
        lineOfLine = Arrays.copyOf(lineOfLine, lines * 2);
        lineStart = Arrays.copyOf(lineStart, lines * 2);
      }
      int index = files.lastIndexOf(file);
      if (index < 0) {
        index = files.size();
        files.add(file);
      }
      fileOfLine[lines] = index;
      lineOfLine[lines] = line;
      lineStart[lines++] = start;
    }

    public Origins build() {
      return new Origins(
          List.copyOf(files),
          Arrays.copyOf(fileOfLine, lines),
          Arrays.copyOf(lineOfLine, lines),
          Arrays.copyOf(lineStart, lines));
    }
  }
}
