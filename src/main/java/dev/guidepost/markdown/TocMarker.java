package dev.guidepost.markdown;

import dev.guidepost.model.Heading;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the page's contents in the place of the first {@code [[toc]]}. */
final class TocMarker {
  private TocMarker() {}

  static boolean isOne(Element paragraph) {
    return paragraph.childrenSize() == 0 && paragraph.text().strip().equalsIgnoreCase("[[toc]]");
  }

  static void apply(Element body, List<Heading> outline, Draft draft) {
    boolean placed = false;
    for (Element paragraph : body.select("p")) {
      if (isOne(paragraph)) {
        if (placed) {
          draft.warning(
              "toc-twice", paragraph, "the contents are already on this page", "keep one [[toc]]");
          paragraph.replaceWith(new TextNode(""));
          continue;
        }
        placed = true;
        Element list = new Element("ul").attr("class", "toc-inline");
        for (Heading heading : outline) {
          if (heading.level() <= 3) {
            list.appendElement("li")
                .attr("class", "toc-level-" + heading.level())
                .appendElement("a")
                .attr("href", "#" + heading.id())
                .text(heading.text());
          }
        }
        paragraph.replaceWith(list);
      }
    }
  }
}
