package dev.guidepost.markdown;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A remark that stands out: a kind, said with a word and not by colour alone, a title, and what it
 * says.
 */
final class Callout {
  static final Set<String> KINDS =
      Set.of(
          "note",
          "tip",
          "info",
          "warning",
          "danger",
          "scam",
          "never-share",
          "before",
          "irreversible",
          "cannot");

  /** Kinds that look like another one. */
  private static final Map<String, String> LIKE =
      Map.of("irreversible", "danger", "cannot", "warning");

  private Callout() {}

  /**
   * Makes the box a callout.
   *
   * @param word names the kind
   * @param title the author's own; empty if the word says enough
   */
  static void make(Element box, String kind, String word, String title) {
    boolean titled = !title.isEmpty() && !title.equals(word);
    box.tagName("div")
        .attr("class", classes(kind))
        .attr("role", "note")
        .attr("aria-label", titled ? word + ": " + title : word);
    Element heading = box.prependElement("p").attr("class", "callout-title");
    if (titled) {
      heading.appendElement("span").attr("class", "callout-word").text(word);
      heading.appendText(" " + title);
    } else {
      heading.text(word);
    }
  }

  private static String classes(String kind) {
    String own = "callout callout-" + kind;
    String other = LIKE.get(kind);
    return other == null ? own : own + " callout-" + other;
  }
}
