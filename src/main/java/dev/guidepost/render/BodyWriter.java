package dev.guidepost.render;

import dev.guidepost.model.Body;
import dev.guidepost.model.ImageSize;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Reference;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/** Fills the gaps of a body with the addresses that its references lead to. */
final class BodyWriter {
  private BodyWriter() {}

  /**
   * @param root what leads from the page to the site's root, e.g. {@code ../../}
   */
  static SafeString write(Body body, List<LinkTarget> targets, String root) {
    StringBuilder html = new StringBuilder(body.html().getFirst());
    for (int i = 0; i < targets.size(); i++) {
      attributes(body.references().get(i), targets.get(i), root, html);
      html.append(body.html().get(i + 1));
    }
    return new SafeString(html.toString());
  }

  private static void attributes(
      Reference reference, LinkTarget target, String root, StringBuilder html) {
    String name =
        switch (reference) {
          case Reference.Link ignored -> "href";
          case Reference.Term ignored -> "href";
          case Reference.Contact ignored -> "href";
          case Reference.Image ignored -> "src";
          case Reference.File file -> file.attribute();
        };
    switch (target) {
      case LinkTarget.ToPage page ->
          attribute(
              html,
              name,
              root + page.url() + (page.fragment().isEmpty() ? "" : "#" + page.fragment()));
      case LinkTarget.ToFragment fragment -> attribute(html, name, "#" + fragment.fragment());
      case LinkTarget.ToAsset asset -> {
        attribute(html, name, root + asset.url());
        if (reference instanceof Reference.Image image) {
          asset.size().ifPresent(size -> size(html, image.width(), size));
        }
      }
      case LinkTarget.Elsewhere elsewhere -> {
        attribute(html, name, elsewhere.url());
        attribute(html, "rel", "external noopener noreferrer");
      }
      case LinkTarget.Broken ignored -> {
        // A link without an address cannot be followed, which is better than one that leads
        // nowhere.
      }
    }
  }

  private static void size(StringBuilder html, int width, ImageSize size) {
    int shown = width > 0 ? width : size.width();
    attribute(html, "width", Integer.toString(shown));
    attribute(
        html, "height", Long.toString(Math.round((double) size.height() * shown / size.width())));
  }

  private static void attribute(StringBuilder html, String name, String value) {
    html.append(' ').append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        default -> html.append(c);
      }
    }
    html.append('"');
  }
}
