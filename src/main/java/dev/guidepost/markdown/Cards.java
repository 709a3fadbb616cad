package dev.guidepost.markdown;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A list of {@code [Title](page.md) — text} as cards that can be tapped as a whole. */
final class Cards {
  private static final Pattern DASH = Pattern.compile("^\\s*(?:—+|–|--?|：|:)\\s*");

  private Cards() {}

  static void make(Element box, Draft draft) {
    Element list = box.selectFirst("> ul");
    if (list == null) {
      draft.error(
          "cards-list",
          box,
          "'::: cards' needs a list in it",
          "write - [Title](page.md) — text, one a line");
      box.tagName("div");
      return;
    }
    list.addClass("cards");
    for (Element item : list.children()) {
      Element paragraph = item.selectFirst("> p:first-child");
      if (paragraph != null) {
        paragraph.unwrap();
      }
      Element link = item.selectFirst("> a:first-child");
      if (link == null) {
        draft.error(
            "cards-link", item, "a card begins with a link", "write - [Title](page.md) — text");
        continue;
      }
      link.addClass("card-link");
      Element text = new Element("p");
      Node next = link.nextSibling();
      if (next instanceof TextNode dash) {
        dash.text(DASH.matcher(dash.getWholeText()).replaceFirst(""));
      }
      while (next != null) {
        Node following = next.nextSibling();
        text.appendChild(next);
        next = following;
      }
      if (text.hasText()) {
        item.appendChild(text);
      }
    }
    box.tagName("div").unwrap();
  }
}
