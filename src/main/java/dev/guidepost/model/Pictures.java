package dev.guidepost.model;

import java.util.List;
import java.util.Map;

/**
 * What was made of the site's pictures.
 *
 * @param renditions WebP by the path of the picture, the narrowest first; only where all of a
 *     picture's use is covered by files smaller than its own
 * @param icons square PNGs with the logo, the smallest first; none without a logo
 */
public record Pictures(Map<String, List<Rendition>> renditions, List<Rendition> icons) {
  public static final Pictures NONE = new Pictures(Map.of(), List.of());

  public Pictures {
    renditions = Map.copyOf(renditions);
    icons = List.copyOf(icons);
  }

  public List<Rendition> of(Asset picture) {
    return renditions.getOrDefault(picture.path(), List.of());
  }
}
