package dev.guidepost.format;

import dev.guidepost.markdown.SourceMap;
import java.util.List;

/** Writes down the id that a heading has, so that links to it survive other words. */
final class HeadingIds {
  private HeadingIds() {}

  static List<Edit> edits(SourceMap map) {
    return map.headings().stream()
        .flatMap(heading ->
            heading.id().stream()
                .map(id -> new Edit(heading.textEnd(), heading.textEnd(), " {#" + id + "}")))
        .toList();
  }
}
