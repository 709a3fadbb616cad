package dev.guidepost.model;

import java.util.List;

/**
 * Safe HTML with gaps where addresses belong, since those are known only with the whole site:
 * {@code html[0] ref[0] html[1] ... html[n]}.
 *
 * @param html one piece more than there are references
 * @param references each stands for attributes of the tag that the piece before it has opened, e.g.
 *     {@code href="…"}; a {@link Reference.Image} for an element between two tags
 */
public record Body(List<String> html, List<Reference> references) {
  public static final Body EMPTY = new Body(List.of(""), List.of());

  public Body {
    html = List.copyOf(html);
    references = List.copyOf(references);
    if (html.size() != references.size() + 1) {
      throw new IllegalArgumentException(
          html.size() + " pieces of HTML for " + references.size() + " references");
    }
  }

  public boolean isEmpty() {
    return references.isEmpty() && html.getFirst().isBlank();
  }
}
