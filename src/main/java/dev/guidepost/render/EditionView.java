package dev.guidepost.render;

import java.util.Map;

/** One language of the site, for the pages that speak all of them: {@code edition.words.…}. */
public record EditionView(SiteView site, DeskView desk, Map<String, String> words) {
  public EditionView {
    words = Map.copyOf(words);
  }
}
