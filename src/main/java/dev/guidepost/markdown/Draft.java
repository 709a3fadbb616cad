package dev.guidepost.markdown;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;

/**
 * What is known of a page while its tree is worked on: where things stand in the source, what was
 * found, what it points to.
 */
final class Draft {
  /** Ids that the theme's templates give to parts of every page. */
  private static final Set<String> OF_THEME =
      Set.of(
          "main",
          "nav",
          "q",
          "answer-title",
          "appearance-title",
          "contact",
          "contact-title",
          "definition",
          "menu",
          "popular-title",
          "related-title",
          "search-options",
          "sidebar-title",
          "stale-title",
          "tasks-title",
          "topics-title",
          "urgent-title");

  /** Marks an element whose address is a reference; the value is the reference's number. */
  static final String REFERENCE = "data-ref";

  /** Name of an element in whose place a reference stands. */
  static final String PICTURE = "gp-picture";

  private final Reading reading;
  private final Words words;
  private final Deadline deadline;
  private final IntFunction<Location> places;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> ids = new HashSet<>(OF_THEME);
  private final Map<String, Integer> suffixes = new HashMap<>();

  /**
   * @param places from an offset in the Markdown to its place in a file
   */
  Draft(Reading reading, Words words, Deadline deadline, IntFunction<Location> places) {
    this.reading = reading;
    this.words = words;
    this.deadline = deadline;
    this.places = places;
  }

  Reading reading() {
    return reading;
  }

  Words words() {
    return words;
  }

  Deadline deadline() {
    return deadline;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  List<Reference> references() {
    return references;
  }

  Set<String> ids() {
    return ids;
  }

  /** Where an element's text stands: the nearest offset that it or an element around it carries. */
  Location at(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      if (around.hasAttr(Offsets.ATTRIBUTE)) {
        return places.apply(offset(around.attr(Offsets.ATTRIBUTE), 0));
      }
    }
    return places.apply(0);
  }

  static int offset(String text, int otherwise) {
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return otherwise;
    }
    return Integer.parseInt(text);
  }

  /** Makes the element stand for a reference in place of the attribute that held its address. */
  void refer(Element element, String attribute, Reference reference) {
    element.removeAttr(attribute);
    mark(element, reference);
  }

  /** An element that stands for the whole picture. */
  Element picture(Reference.Image image) {
    Element picture = new Element(PICTURE);
    mark(picture, image);
    return picture;
  }

  private void mark(Element element, Reference reference) {
    String before = element.attr(REFERENCE);
    element.attr(
        REFERENCE, before.isEmpty() ? mark(references.size()) : before + mark(references.size()));
    references.add(reference);
  }

  /** Noncharacters cannot occur in content, which the decoder has seen to. */
  private static String mark(int number) {
    return "\uFDD0" + number + "\uFDD1";
  }

  void error(String code, Element element, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, at(element), message, hint));
  }

  void error(String code, int offset, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, places.apply(offset), message, hint));
  }

  void warning(String code, Element element, String message, String hint) {
    diagnostics.add(Diagnostic.warning(code, at(element), message, hint));
  }

  void warning(String code, int offset, String message, String hint) {
    diagnostics.add(Diagnostic.warning(code, places.apply(offset), message, hint));
  }

  Location place(int offset) {
    return places.apply(offset);
  }

  /** Why an id cannot be given once more. */
  String taken(String id) {
    return "the id '"
        + id
        + (OF_THEME.contains(id) ? "' is one of the theme's own" : "' is already on this page");
  }

  /** The id, or the first of {@code id-2}, {@code id-3} ... that the page does not have yet. */
  String unique(String id) {
    String candidate = id;
    while (!ids.add(candidate)) {
      candidate = id + "-" + suffixes.merge(id, 2, (n, ignored) -> n + 1);
    }
    return candidate;
  }
}
