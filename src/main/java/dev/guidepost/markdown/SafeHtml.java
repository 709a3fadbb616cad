package dev.guidepost.markdown;

import dev.guidepost.model.CharacterRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one sanitiser. Keeps the elements and attributes of a fixed list and takes everything else
 * out of the tree; what stands in addresses is judged where they become references. Run once,
 * before any markup of ours is made.
 */
final class SafeHtml {
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "b",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "u",
          "ul",
          "var",
          "video",
          "wbr",
          "gp-box",
          "gp-code",
          "gp-stray");

  /**
   * Elements that vanish with everything in them; others that are not in the list leave their
   * content behind.
   */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "template",
          "textarea",
          "title",
          "noscript",
          "plaintext",
          "xmp",
          "noembed",
          "noframes",
          "frameset",
          "frame",
          "select",
          "option",
          "link",
          "meta",
          "base",
          "head",
          "audio",
          "source",
          "track",
          "canvas",
          "map",
          "area",
          "dialog",
          "slot",
          "portal",
          "param",
          "image");

  private static final Set<String> EVERYWHERE = Set.of("lang", "dir", Offsets.ATTRIBUTE);
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "title", "class", "id", "name")),
          Map.entry("abbr", Set.of("title")),
          Map.entry("img", Set.of("src", "alt", "title", "width", "height")),
          Map.entry("video", Set.of("src", "poster", "width", "height")),
          Map.entry("details", Set.of("open")),
          Map.entry("ol", Set.of("start")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("th", Set.of("align", "colspan", "rowspan", "scope")),
          Map.entry("td", Set.of("align", "colspan", "rowspan")),
          Map.entry("input", Set.of("type", "checked", "disabled")),
          Map.entry("div", Set.of("id", "class")),
          Map.entry("span", Set.of("id", "class")),
          Map.entry("p", Set.of("id")),
          Map.entry("li", Set.of("id", "class")),
          Map.entry("sup", Set.of("id", "class")),
          Map.entry("code", Set.of("class")),
          Map.entry("h1", Set.of("id")),
          Map.entry("h2", Set.of("id")),
          Map.entry("h3", Set.of("id")),
          Map.entry("h4", Set.of("id")),
          Map.entry("h5", Set.of("id")),
          Map.entry("h6", Set.of("id")),
          Map.entry("gp-box", Set.of("kind", "label", "options", "colons", "unclosed")),
          Map.entry("gp-code", Set.of("info")));

  /** Attributes that go without a word: the page reads the same without them. */
  private static final Set<String> HARMLESS =
      Set.of("class", "style", "target", "rel", "loading", "decoding", "role", "tabindex");

  private static final Set<String> NUMBERS =
      Set.of("width", "height", "start", "colspan", "rowspan");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern CLASS =
      Pattern.compile("language-[\\w+#-]+|task|footnotes?|footnote-(ref|backref)");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]{0,99}");
  private static final Pattern LANG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern TIME = Pattern.compile("[0-9TZ:.+-]{4,35}");

  /**
   * Names under which scripts find their own things; an element with such an id would stand in
   * their way.
   */
  private static final Set<String> RESERVED_IDS =
      Set.of(
          "location",
          "constructor",
          "forms",
          "cookie",
          "config",
          "document",
          "window",
          "top",
          "self",
          "parent",
          "name",
          "main",
          "search",
          "menu",
          "toc",
          "theme",
          "nav");

  /** What was taken out. */
  private record Loss(int offset, int times, String what) {}

  private final Draft draft;
  private final Map<String, Loss> losses = new LinkedHashMap<>();
  private int offset;

  private SafeHtml(Draft draft) {
    this.draft = draft;
  }

  static void clean(Element body, Draft draft) {
    SafeHtml cleaner = new SafeHtml(draft);
    cleaner.children(body);
    cleaner.losses.values().forEach(cleaner::tell);
  }

  /**
   * Works through the tree with a list in place of the thread's stack, since the tree can be deep.
   */
  private void children(Element body) {
    Node node = body.childNodeSize() == 0 ? null : body.childNode(0);
    while (node != null) {
      draft.deadline().checkNow();
      Node next = visit(node);
      node = next != null ? next : following(node, body);
    }
  }

  /** The node to visit next when it is not simply the following one. */
  private @Nullable Node visit(Node node) {
    return switch (node) {
      case Comment comment -> {
        if (comment.getData().startsWith("at:")) {
          offset = Draft.offset(comment.getData().substring(3), offset);
        }
        yield leaveOut(node);
      }
      case Element element -> element(element);
      case TextNode text -> {
        text.text(characters(text.getWholeText()));
        yield null;
      }
      default -> leaveOut(node);
    };
  }

  /** The decoder refuses such characters as they are, but an entity still names them. */
  private String characters(String text) {
    if (CharacterRules.firstForbidden(text).isEmpty() && text.indexOf('\uFFFD') < 0) {
      return text;
    }
    lose("an entity for a control or invisible character", "");
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !CharacterRules.isForbidden(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private @Nullable Node element(Element element) {
    offset = Draft.offset(element.attr(Offsets.ATTRIBUTE), offset);
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    boolean dropped =
        DROPPED.contains(tag)
            || tag.equals("input") && !element.attr("type").equalsIgnoreCase("checkbox");
    if (dropped || !TAGS.contains(tag)) {
      lose("<" + tag + ">", dropped ? swallowed(element) : "; its text stays");
      return dropped || element.childNodeSize() == 0 ? leaveOut(element) : unwrap(element);
    }
    attributes(element, tag);
    if (!element.hasAttr(Offsets.ATTRIBUTE)) {
      element.attr(Offsets.ATTRIBUTE, Integer.toString(offset));
    }
    return element.childNodeSize() > 0 ? element.childNode(0) : null;
  }

  /** Markdown in an element that goes, or below one that is never closed, goes with it. */
  private static String swallowed(Element element) {
    return element.html().contains(Offsets.ATTRIBUTE + "=\"")
        ? "; the Markdown in it, or below it if it is never closed, is left out too"
        : "";
  }

  private static @Nullable Node following(Node node, Element root) {
    Node at = node;
    while (at != null && !at.equals(root)) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parent();
    }
    return null;
  }

  /** An empty text takes the node's place, so that the walk goes on from there. */
  private static Node leaveOut(Node node) {
    TextNode nothing = new TextNode("");
    node.replaceWith(nothing);
    return nothing;
  }

  private static Node unwrap(Element element) {
    Node first = element.childNode(0);
    element.unwrap();
    return first;
  }

  private void attributes(Element element, String tag) {
    Set<String> allowed = ATTRIBUTES.getOrDefault(tag, Set.of());
    List<String> removed = new ArrayList<>();
    for (Attribute attribute : element.attributes().asList()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (!allowed.contains(name) && !EVERYWHERE.contains(name)
          || !holds(name, attribute.getValue())) {
        element.removeAttr(attribute.getKey());
        if (!HARMLESS.contains(name) && !name.startsWith("data-")) {
          removed.add(name);
        }
      } else {
        element.attr(attribute.getKey(), CharacterRules.withoutNoncharacters(attribute.getValue()));
      }
    }
    for (String name : removed) {
      lose("the attribute " + name + " of <" + tag + ">", "");
    }
    if (element.hasAttr("class")) {
      List<String> kept =
          element.classNames().stream().filter(c -> CLASS.matcher(c).matches()).toList();
      if (kept.isEmpty()) {
        element.removeAttr("class");
      } else {
        element.attr("class", String.join(" ", kept));
      }
    }
    if (element.hasAttr("name")) {
      if (!element.hasAttr("id")) {
        element.attr("id", element.attr("name"));
      }
      element.removeAttr("name");
    }
    if (tag.equals("input")) {
      element.attr("type", "checkbox").attr("disabled", "");
    }
  }

  private static boolean holds(String name, String value) {
    return switch (name) {
      case "id", "name" ->
          ID.matcher(value).matches() && !RESERVED_IDS.contains(value) && !value.startsWith("gp-");
      case "lang" -> LANG.matcher(value).matches();
      case "dir" -> value.equals("ltr") || value.equals("rtl") || value.equals("auto");
      case "align" -> value.equals("left") || value.equals("right") || value.equals("center");
      case "scope" -> value.equals("row") || value.equals("col");
      case "datetime" -> TIME.matcher(value).matches();
      default -> !NUMBERS.contains(name) || NUMBER.matcher(value).matches();
    };
  }

  private void lose(String what, String remark) {
    losses.merge(
        what,
        new Loss(offset, 1, what + " is not allowed in content" + remark),
        (a, b) -> new Loss(a.offset, a.times + 1, a.what));
  }

  private void tell(Loss loss) {
    draft.warning(
        "html-removed",
        loss.offset,
        loss.what + (loss.times > 1 ? " (" + loss.times + " times on this page)" : ""),
        "use Markdown or a ::: container for it");
  }
}
