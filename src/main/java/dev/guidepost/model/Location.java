package dev.guidepost.model;

import java.util.Comparator;

/**
 * A place in a file that an author can open.
 *
 * @param file path below the project's folder, with {@code /}
 * @param line counted from 1; 0 speaks of the whole file
 * @param column counted from 1 in UTF-16 units, as editors do; 0 speaks of the whole line
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, the form that terminals and editors turn into a link. */
  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
