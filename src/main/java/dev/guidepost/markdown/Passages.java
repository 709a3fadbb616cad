package dev.guidepost.markdown;

import dev.guidepost.model.Passage;
import dev.guidepost.model.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts the text of a finished tree where a search hit may lead: at headings, at questions and at
 * steps. Text after the last step belongs to the section around the steps again.
 */
final class Passages {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "pre",
          "blockquote",
          "table",
          "tr",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "details",
          "summary",
          "section",
          "hr",
          "br");
  private static final Set<String> NOT_TEXT = Set.of("button", "nav", "script", "style", "svg");

  private Passages() {}

  /**
   * @param answer the short answer's text, which is shown above the body
   */
  static List<Passage> of(Element body, String answer) {
    Walk walk = new Walk(answer);
    for (Node child : body.childNodes()) {
      walk.walk(child);
    }
    return walk.passages();
  }

  private static final class Part {
    private final Kind kind;
    private final String id;
    private final String heading;
    private final StringBuilder text = new StringBuilder();

    Part(Kind kind, String id, String heading) {
      this.kind = kind;
      this.id = id;
      this.heading = heading;
    }

    void block() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
      if (end > 0 && text.charAt(end - 1) != '\n') {
        text.append('\n');
      }
    }

    void add(String more) {
      for (int i = 0; i < more.length(); i++) {
        char c = more.charAt(i);
        boolean space = Character.isWhitespace(c);
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        if (!space) {
          text.append(c);
        } else if (!atStart) {
          text.append(' ');
        }
      }
    }

    Passage passage() {
      return new Passage(kind, id, heading, text.toString().strip());
    }
  }

  private static final class Walk implements NodeVisitor {
    private final List<Part> parts = new ArrayList<>();

    /** The part that takes text now, and what it lies in. */
    private final List<Part> open = new ArrayList<>();

    private int leftOut;

    Walk(String answer) {
      Part start = new Part(Kind.START, "", "");
      start.add(answer);
      start.block();
      parts.add(start);
      open.add(start);
    }

    void walk(Node node) {
      node.traverse(this);
    }

    List<Passage> passages() {
      return parts.stream()
          .map(Part::passage)
          .filter(p -> !p.text().isEmpty() || !p.heading().isEmpty())
          .toList();
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (leftOut == 0) {
          open.getLast().add(text.getWholeText());
        }
      } else if (node instanceof Element element) {
        begin(element);
        if (isLeftOut(element)) {
          leftOut++;
        }
      }
    }

    private void begin(Element element) {
      if (isHeading(element) && !element.id().isEmpty()) {
        open.set(open.size() - 1, part(Kind.SECTION, element.id(), element.text()));
      } else if (isQuestion(element)) {
        Element asked = element.previousElementSibling();
        open.add(part(Kind.QUESTION, element.id(), asked == null ? "" : asked.text()));
      } else if (isNode(element)) {
        Element title = element.selectFirst("> h2");
        open.add(part(Kind.SECTION, element.id(), title == null ? "" : title.text()));
      } else if (isStep(element)) {
        Element name = element.selectFirst(".step-name");
        open.add(part(Kind.STEP, element.id(), name == null ? "" : name.text()));
      } else if (BLOCKS.contains(element.tagName())) {
        open.getLast().block();
      } else if (element.tagName().equals("td") || element.tagName().equals("th")) {
        open.getLast().add(" ");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isLeftOut(element)) {
          leftOut--;
        }
        if (isQuestion(element) || isStep(element) || isNode(element)) {
          open.removeLast();
        }
        if (BLOCKS.contains(element.tagName())) {
          open.getLast().block();
        }
      }
    }

    private Part part(Kind kind, String id, String heading) {
      Part part = new Part(kind, id, heading.strip());
      parts.add(part);
      return part;
    }

    private static boolean isHeading(Element element) {
      return element.tagName().length() == 2 && element.tagName().matches("h[1-6]");
    }

    private static boolean isQuestion(Element element) {
      return element.hasClass("answer")
          && !element.id().isEmpty()
          && element.parent() != null
          && element.parent().hasClass("question");
    }

    private static boolean isStep(Element element) {
      return element.tagName().equals("li")
          && !element.id().isEmpty()
          && element.parent() != null
          && element.parent().hasClass("steps")
          && element.closest("section.node") == null;
    }

    /** A question or an outcome of a troubleshooter. */
    private static boolean isNode(Element element) {
      return element.tagName().equals("section")
          && element.hasClass("node")
          && !element.id().isEmpty();
    }

    /** What is no text of the passage, or is known as its heading. */
    private static boolean isLeftOut(Element element) {
      return NOT_TEXT.contains(element.tagName())
          || element.hasClass("toc-inline")
          || element.hasClass("visually-hidden")
          || element.hasClass("unsure")
          || element.hasClass("again")
          || isHeading(element)
              && (!element.id().isEmpty() || element.parent() != null && isNode(element.parent()))
          || element.tagName().equals("summary")
              && element.parent() != null
              && element.parent().hasClass("question");
    }
  }
}
