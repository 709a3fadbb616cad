package dev.guidepost.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The prose of a tree: its text nodes, less those inside of certain elements. */
final class TextNodes {
  private TextNodes() {}

  static List<TextNode> outside(Element body, Set<String> tags) {
    List<TextNode> found = new ArrayList<>();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              found.add(text);
            }
            return node instanceof Element element && tags.contains(element.tagName())
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }
        },
        body);
    return found;
  }
}
