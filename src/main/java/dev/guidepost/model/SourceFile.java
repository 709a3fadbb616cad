package dev.guidepost.model;

import java.util.List;

/**
 * One Markdown file, read, decoded and expanded.
 *
 * @param path below the project's folder, {@code content/zh/faq/wrong-network.md}
 * @param page path below the language's folder without the extension, {@code faq/wrong-network}
 * @param text front matter and Markdown with includes and facts in place, lines ending in LF
 * @param written the same with the names of facts in place of their values
 * @param origins where each line of {@code text} was written
 * @param remarks what its author lets pass
 * @param print digest of {@code text} and of what decides how it is read
 */
public record SourceFile(
    String path,
    Lang lang,
    String page,
    String text,
    String written,
    Origins origins,
    List<Remark> remarks,
    Fingerprint print) {
  public SourceFile {
    remarks = List.copyOf(remarks);
  }
}
