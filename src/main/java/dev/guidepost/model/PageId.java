package dev.guidepost.model;

/**
 * The name of a page that its translations share: its path below the language's folder without the
 * extension, {@code faq/wrong-network}, or what the front matter's {@code id} says.
 */
public record PageId(String name) implements Comparable<PageId> {
  @Override
  public int compareTo(PageId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
