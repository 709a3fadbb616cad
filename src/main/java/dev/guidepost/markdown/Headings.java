package dev.guidepost.markdown;

import dev.guidepost.model.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives every heading its id, takes the first one out as the title where it is one, and keeps the
 * others below it.
 */
final class Headings {
  private static final Pattern EXPLICIT_ID =
      Pattern.compile("(?<!\\s)\\s*+\\{\\s*#([\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]{0,99})\\s*\\}\\s*$");

  private final Draft draft;

  /**
   * @param title from the first heading of level 1
   * @param titleId its id, if its author gave one or links could know it
   */
  record Found(Optional<String> title, Optional<String> titleId, List<Heading> outline) {}

  private Headings(Draft draft) {
    this.draft = draft;
  }

  static Found apply(Element body, Draft draft) {
    return new Headings(draft).read(body);
  }

  static boolean isHeading(Element element) {
    String tag = element.tagName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** A heading's text without the id behind it. */
  static String withoutId(String text) {
    Matcher written = EXPLICIT_ID.matcher(text);
    return written.find() ? text.substring(0, written.start()) : text;
  }

  private Found read(Element body) {
    Optional<String> title = Optional.empty();
    Optional<String> titleId = Optional.empty();
    List<Heading> outline = new ArrayList<>();
    for (Element element : body.select("[id]")) {
      if (!draft.ids().add(element.id())) {
        draft.warning("duplicate-id", element, draft.taken(element.id()), "choose another one");
        element.removeAttr("id");
      }
    }
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      draft.deadline().checkNow();
      int level = heading.tagName().charAt(1) - '0';
      Optional<String> explicit = explicitId(heading);
      String text = heading.text().strip();
      String id =
          explicit.orElseGet(
              () -> heading.id().isEmpty() ? draft.unique(Slug.of(text)) : heading.id());
      if (level == 1 && title.isEmpty() && outline.isEmpty()) {
        title = Optional.of(text).filter(t -> !t.isEmpty());
        titleId = Optional.of(id);
        heading.remove();
        continue;
      }
      if (level == 1) {
        draft.warning(
            "heading-level-1",
            heading,
            "a second heading of level 1: '" + text + "'",
            "write ## for the sections of a page");
        heading.tagName("h2");
        level = 2;
      }
      heading.attr("id", id);
      outline.add(new Heading(level, id, text));
    }
    return new Found(title, titleId, outline);
  }

  /** Whether the heading's source ends in an id. */
  static boolean saysItsId(CharSequence text) {
    return EXPLICIT_ID.matcher(text).find();
  }

  private Optional<String> explicitId(Element heading) {
    Node last =
        heading.childNodeSize() == 0 ? null : heading.childNode(heading.childNodeSize() - 1);
    if (!(last instanceof TextNode text)) {
      return Optional.empty();
    }
    Matcher written = EXPLICIT_ID.matcher(text.getWholeText());
    if (!written.find()) {
      return Optional.empty();
    }
    text.text(text.getWholeText().substring(0, written.start()));
    String id = written.group(1);
    if (!draft.ids().add(id)) {
      draft.error("duplicate-id", heading, draft.taken(id), "choose another one");
      return Optional.of(draft.unique(id));
    }
    return Optional.of(id);
  }
}
