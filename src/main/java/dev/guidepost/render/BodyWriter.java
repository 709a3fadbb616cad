package dev.guidepost.render;

import dev.guidepost.model.Body;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Pictures;
import dev.guidepost.model.Reference;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/** Fills the gaps of a body with the addresses that its references lead to. */
final class BodyWriter {
  private final Pictures pictures;
  private final String root;
  private final StringBuilder html = new StringBuilder();

  private BodyWriter(Pictures pictures, String root) {
    this.pictures = pictures;
    this.root = root;
  }

  /**
   * @param root what leads from the page to the site's root, e.g. {@code ../../}
   */
  static SafeString write(Body body, List<LinkTarget> targets, Pictures pictures, String root) {
    return new SafeString(new BodyWriter(pictures, root).write(body, targets));
  }

  private String write(Body body, List<LinkTarget> targets) {
    html.append(body.html().getFirst());
    for (int i = 0; i < targets.size(); i++) {
      LinkTarget target = targets.get(i);
      switch (body.references().get(i)) {
        case Reference.Image image -> PictureTag.write(image, target, pictures, root, html);
        case Reference.File file -> address(file.attribute(), target);
        case Reference.Link ignored -> address("href", target);
        case Reference.Term ignored -> address("href", target);
        case Reference.Contact ignored -> address("href", target);
      }
      html.append(body.html().get(i + 1));
    }
    return html.toString();
  }

  private void address(String name, LinkTarget target) {
    switch (target) {
      case LinkTarget.ToPage page ->
          Attributes.add(
              html,
              name,
              root + page.url() + (page.fragment().isEmpty() ? "" : "#" + page.fragment()));
      case LinkTarget.ToFragment fragment -> Attributes.add(html, name, "#" + fragment.fragment());
      case LinkTarget.ToAsset asset -> Attributes.add(html, name, root + asset.url());
      case LinkTarget.Elsewhere elsewhere -> {
        Attributes.add(html, name, elsewhere.url());
        Attributes.add(html, "rel", "external noopener noreferrer");
      }
      case LinkTarget.Broken ignored -> {
        // A link without an address cannot be followed, which is better than one that leads
        // nowhere.
      }
    }
  }
}
