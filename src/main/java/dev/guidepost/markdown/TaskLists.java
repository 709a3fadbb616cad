package dev.guidepost.markdown;

import org.jsoup.nodes.Element;

/** Tells listeners what a box in a task list shows. */
final class TaskLists {
  private TaskLists() {}

  static void apply(Element body, Draft draft) {
    for (Element box : body.select("input[type=checkbox]")) {
      box.attr("aria-label", draft.words().get(box.hasAttr("checked") ? "task_done" : "task_open"));
    }
  }
}
