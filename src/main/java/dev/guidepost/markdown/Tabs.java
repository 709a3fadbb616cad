package dev.guidepost.markdown;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Panels with names, one below the other; a script may show one at a time. */
final class Tabs {
  private Tabs() {}

  static void ofTabs(Element box, Map<String, String> options, Draft draft) {
    List<Element> panels =
        box.children().stream().filter(c -> c.tagName().equals("gp-tab")).toList();
    if (panels.isEmpty()) {
      draft.error(
          "tabs-empty",
          box,
          "'::: tabs' has no '::: tab' in it",
          "write ::: tab Name … ::: for each, and one colon more around them");
    }
    String sync = options.getOrDefault("sync", "");
    if (!sync.isEmpty()) {
      box.attr("data-sync", Slug.of(sync));
    }
    make(box, panels, panels.stream().map(p -> p.attr("label")).toList(), draft);
  }

  /** Code blocks become panels named by the {@code [label]} behind their language. */
  static void ofCode(Element box, Draft draft) {
    List<Element> panels =
        box.children().stream().filter(c -> c.tagName().equals("gp-code")).toList();
    List<String> labels =
        panels.stream().map(p -> CodeBlocks.Info.parse(p.attr("info")).label()).toList();
    make(
        box,
        panels.stream()
            .map(p -> p.wrap("<gp-tab></gp-tab>").parent())
            .map(p -> p == null ? box : p)
            .toList(),
        labels,
        draft);
  }

  private static void make(Element box, List<Element> panels, List<String> labels, Draft draft) {
    box.tagName("div").attr("class", "tabs");
    for (int i = 0; i < panels.size(); i++) {
      Element panel = panels.get(i);
      panel
          .removeAttr("label")
          .tagName("div")
          .attr("class", "tab")
          .attr("id", draft.unique("tab-" + Slug.of(labels.get(i))));
      panel.prependElement("p").attr("class", "tab-title").text(labels.get(i));
    }
  }
}
