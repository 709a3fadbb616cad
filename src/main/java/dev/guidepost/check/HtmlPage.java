package dev.guidepost.check;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.OutputFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the rules ask of a finished page, read from it once. Its text is not kept: that of all pages
 * would fill the memory.
 *
 * @param path of its file below the output folder
 * @param lang that it declares, or {@code ""}
 * @param addresses each once, in the order of their first use
 * @param ids of its elements, in their order
 * @param repeatedIds those that more than one element has
 * @param silentImages addresses of pictures without an {@code alt}
 * @param forward where it leads by itself
 * @param bytes its text
 */
record HtmlPage(
    String path,
    String lang,
    List<Address> addresses,
    Set<String> ids,
    Set<String> repeatedIds,
    List<Heading> headings,
    List<String> silentImages,
    Optional<String> forward,
    Bytes bytes) {

  /**
   * @param level 1 to 6
   */
  record Heading(int level, String text) {}

  /**
   * @param shared the same value for equal ones: pages repeat each other's addresses
   */
  static Optional<HtmlPage> of(OutputFile file, UnaryOperator<Address> shared) {
    return file.path().endsWith(".html") && file.content() instanceof OutputFile.Data data
        ? Optional.of(HtmlScan.read(file.path(), data.bytes(), shared))
        : Optional.empty();
  }

  /** Whether nothing is on it, since its template failed; its mistake is told already. */
  boolean isBlank() {
    return bytes.length() < 16 && bytes.text().isBlank();
  }

  /** Addresses of its links. */
  List<String> links() {
    return addresses.stream().filter(a -> a.use() == Address.Use.LINK).map(Address::value).toList();
  }

  /** {@code zh/faq/} for {@code zh/faq/index.html}. */
  String url() {
    return path.endsWith("/index.html") || path.equals("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  /** Whether it is shown under any address, where nothing else is. */
  boolean isNotFound() {
    return path.equals("404.html") || path.endsWith("/404.html");
  }
}
