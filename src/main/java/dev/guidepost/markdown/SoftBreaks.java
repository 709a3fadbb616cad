package dev.guidepost.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out line breaks between wide characters, where a browser would show a space that no Chinese
 * reader expects (CSS Text 3 §4.1.2 would do it, no browser does). Inline elements between the two
 * do not matter. Quotation marks, dashes and dots that Chinese shares with Latin are as wide as
 * what they touch. All other breaks stay.
 */
final class SoftBreaks {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

  /** How many texts away a neighbour is looked for; between two inline elements there are few. */
  private static final int MAX_NODES = 16;

  private SoftBreaks() {}

  static void apply(Element body) {
    List<List<TextNode>> runs = new ArrayList<>();
    runs.add(new ArrayList<>());
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              if (!text.getWholeText().isEmpty()) {
                runs.getLast().add(text);
              }
            } else if (node instanceof Element element && !INLINE.contains(element.tagName())) {
              runs.add(new ArrayList<>());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && !INLINE.contains(element.tagName())) {
              runs.add(new ArrayList<>());
            }
          }
        },
        body);
    runs.forEach(SoftBreaks::join);
  }

  /** Text nodes of one paragraph, in their order. */
  private static void join(List<TextNode> run) {
    for (int n = 0; n < run.size(); n++) {
      TextNode node = run.get(n);
      String text = node.getWholeText();
      if (text.indexOf('\n') < 0 || isCode(node)) {
        continue;
      }
      StringBuilder joined = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n' && Wide.is(before(run, n, i)) && Wide.is(after(run, n, i))) {
          while (!joined.isEmpty() && joined.charAt(joined.length() - 1) == ' ') {
            joined.setLength(joined.length() - 1);
          }
          while (i + 1 < text.length() && text.charAt(i + 1) == ' ') {
            i++;
          }
        } else {
          joined.append(c);
        }
      }
      node.text(joined.toString());
    }
  }

  private static boolean isCode(TextNode node) {
    for (Node around = node.parent();
        around instanceof Element element;
        around = element.parent()) {
      if (element.tagName().equals("pre") || element.tagName().equals("code")) {
        return true;
      }
    }
    return false;
  }

  private static int before(List<TextNode> run, int n, int i) {
    boolean touching = false;
    for (int node = n; node >= Math.max(0, n - MAX_NODES); node--) {
      String text = run.get(node).getWholeText();
      for (int at = node == n ? i - 1 : text.length() - 1; at >= 0; at--) {
        char c = text.charAt(at);
        if (isSpace(c) && !touching) {
          continue;
        }
        if (!isShared(c)) {
          return isSpace(c) ? 0 : text.codePointBefore(at + 1);
        }
        touching = true;
      }
    }
    return 0;
  }

  private static int after(List<TextNode> run, int n, int i) {
    boolean touching = false;
    for (int node = n; node < Math.min(run.size(), n + MAX_NODES); node++) {
      String text = run.get(node).getWholeText();
      for (int at = node == n ? i + 1 : 0; at < text.length(); at++) {
        char c = text.charAt(at);
        if (isSpace(c) && !touching) {
          continue;
        }
        if (!isShared(c)) {
          return isSpace(c) ? 0 : text.codePointAt(at);
        }
        touching = true;
      }
    }
    return 0;
  }

  static boolean isShared(int c) {
    return c == '“' || c == '”' || c == '‘' || c == '’' || c == '—' || c == '…' || c == '·';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
