package dev.guidepost.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a tree says, apart from how it is set: two trees have the same wording where a translation
 * of the one is a translation of the other.
 *
 * <p>Counted are words, code, what is struck out or raised, the names of pictures and videos,
 * addresses outside of the site, cells, items, and kinds of containers. Not counted are spaces and
 * line breaks, emphasis, the marks of lists and tables, ids, levels of headings, and where links
 * and files of the site lie: a picture is known by its name without folders and endings.
 */
final class Wording implements NodeVisitor {
  /** Controls cannot occur in content, which the decoder and the sanitiser have seen to. */
  private static final char OPENS = '\u0001';

  private static final char CLOSES = '\u0002';
  private static final char NAMES = '\u0003';
  private static final char CELL = '\t';

  private static final Set<String> BLOCKS =
      Set.of(
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
          "section");
  private static final Set<String> SPACES = Set.of("p", "br", "hr");
  private static final Set<String> MEANT = Set.of("del", "s", "ins", "sup", "sub");

  private final StringBuilder text = new StringBuilder();
  private int last = '\n';
  private boolean space;
  private int verbatim;
  private int leftOut;

  static Wording of(Element element) {
    Wording wording = new Wording();
    element.childNodes().forEach(child -> child.traverse(wording));
    return wording;
  }

  static Wording of(String words) {
    Wording wording = new Wording();
    wording.words(words);
    return wording;
  }

  String text() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      begin(element);
    } else if (node instanceof TextNode words && leftOut == 0) {
      if (verbatim > 0) {
        code(words.getWholeText());
      } else {
        words(written(words));
      }
    }
  }

  private void begin(Element element) {
    String tag = element.tagName();
    if (isLeftOut(element)) {
      leftOut++;
    }
    if (SPACES.contains(tag)) {
      space = true;
    } else if (BLOCKS.contains(tag)) {
      block();
    } else if (MEANT.contains(tag)) {
      mark(OPENS, tag);
    }
    switch (tag) {
      case "td", "th" -> cell();
      case "pre" -> verbatim++;
      case "img" -> picture(element);
      case "input" -> mark(NAMES, element.hasAttr("checked") ? "done" : "open");
      case "gp-box" -> container(element);
      case "gp-code" -> {
        block();
        words(CodeBlocks.Info.parse(element.attr("info")).title());
        block();
      }
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.tagName();
    if (isLeftOut(element)) {
      leftOut--;
    }
    if (SPACES.contains(tag)) {
      space = true;
    } else if (BLOCKS.contains(tag)) {
      block();
    } else if (MEANT.contains(tag)) {
      mark(CLOSES, "");
    }
    switch (tag) {
      case "pre" -> verbatim--;
      case "a" -> address(element);
      case "gp-box" -> {
        block();
        mark(CLOSES, "");
        block();
      }
      default -> {}
    }
  }

  /** The list of contents, and the numbers of footnotes, follow from the rest. */
  private static boolean isLeftOut(Element element) {
    return element.tagName().equals("p") && TocMarker.isOne(element)
        || element.hasClass("footnote-ref")
        || element.hasClass("footnote-backref");
  }

  private void container(Element box) {
    block();
    mark(OPENS, box.attr("kind").toLowerCase(Locale.ROOT));
    words(box.attr("label"));
    if (box.attr("kind").equalsIgnoreCase("video")) {
      Containers.options(box.attr("options"))
          .forEach((name, value) -> {
            if (!name.equals("id") && !name.startsWith(".")) {
              mark(NAMES, name + "=" + name(value));
            }
          });
    }
    block();
  }

  private void picture(Element image) {
    mark(NAMES, name(image.attr("src")));
    space = true;
    words(image.attr("alt"));
    words(image.attr("title"));
    space = true;
  }

  /** {@code ../images/send.en.png} is {@code send.en}. */
  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What lies outside of the site is told by its address, unless the words do. */
  private void address(Element link) {
    String address =
        switch (SafeUrl.of(link.attr("href"))) {
          case SafeUrl.External external -> external.url();
          case SafeUrl.Program program -> program.url();
          case SafeUrl.Internal ignored -> "";
          case SafeUrl.Refused ignored -> "";
        };
    String shown = link.text().strip();
    if (!address.isEmpty() && !address.equals(shown) && !address.endsWith(":" + shown)) {
      mark(NAMES, address);
    }
  }

  /** Without the list of attributes behind a picture or a link, and without a heading's id. */
  private static String written(TextNode node) {
    String whole = node.getWholeText();
    Node before = node.previousSibling();
    if (before instanceof Element element && Set.of("img", "a").contains(element.tagName())) {
      whole = whole.substring(AttributeList.lengthAtStart(whole));
    }
    Element parent = node.parent();
    return node.nextSibling() == null && parent != null && Headings.isHeading(parent)
        ? Headings.withoutId(whole)
        : whole;
  }

  /** A space beside a wide character is a line break or a matter of taste. */
  private void words(String more) {
    more.codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || c == '\u00A0') {
            space = true;
          } else {
            if (space && last > ' ' && !isTight(last) && !isTight(c)) {
              text.append(' ');
            }
            space = false;
            text.appendCodePoint(c);
            last = c;
          }
        });
  }

  private static boolean isTight(int c) {
    return Wide.is(c) || SoftBreaks.isShared(c);
  }

  private void code(String lines) {
    text.append(lines);
    last = lines.isEmpty() ? last : lines.codePointBefore(lines.length());
    space = false;
  }

  private void block() {
    space = false;
    if (last != '\n') {
      text.append('\n');
      last = '\n';
    }
  }

  private void cell() {
    space = false;
    text.append(CELL);
    last = CELL;
  }

  private void mark(char mark, String name) {
    text.append(mark).append(name);
    if (!name.isEmpty()) {
      text.append(mark);
    }
  }
}
