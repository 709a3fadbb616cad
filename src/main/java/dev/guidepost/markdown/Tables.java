package dev.guidepost.markdown;

import org.jsoup.nodes.Element;

/**
 * Tables that scroll by themselves on a small screen, with keyboard too, and align by class since
 * styles in content are not allowed. In a cell {@code \|} is a bar within code too (GFM 0.29
 * §4.10).
 */
final class Tables {
  private Tables() {}

  static void apply(Element body, Draft draft) {
    for (Element table : body.select("table")) {
      draft.deadline().checkNow();
      for (Element code : table.select("code")) {
        code.text(code.wholeText().replace("\\|", "|"));
      }
      for (Element cell : table.select("[align]")) {
        cell.addClass("align-" + cell.attr("align")).removeAttr("align");
      }
      for (Element head : table.select("thead th:not([scope])")) {
        head.attr("scope", "col");
      }
      Element frame =
          new Element("div")
              .attr("class", "table")
              .attr("role", "region")
              .attr("tabindex", "0")
              .attr("aria-label", draft.words().get("table"));
      table.replaceWith(frame);
      frame.appendChild(table);
    }
  }
}
