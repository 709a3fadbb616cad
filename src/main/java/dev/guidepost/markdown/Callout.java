package dev.guidepost.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;

/** A remark that stands out: a kind, a title, and what it says. */
final class Callout {
  static final Set<String> KINDS =
      Set.of("note", "tip", "info", "warning", "danger", "scam", "never-share");

  private Callout() {}

  static void make(Element box, String kind, String title) {
    box.tagName("div")
        .attr("class", "callout callout-" + kind)
        .attr("role", "note")
        .attr("aria-label", title);
    box.prependElement("p").attr("class", "callout-title").text(title);
  }
}
