package dev.guidepost.check;

import java.util.List;

/** Names the pages on which something shows, so that one mistake of a theme is told once. */
final class OnPages {
  private OnPages() {}

  /** {@code 12 pages, /en/faq/ the first of them,}; the words go on with what they have or do. */
  static String of(List<HtmlPage> pages) {
    long count = pages.stream().map(HtmlPage::path).distinct().count();
    String first = "/" + pages.getFirst().url();
    return count == 1 ? "the page " + first : "the page " + first + " (as " + others(count) + ")";
  }

  private static String others(long count) {
    return count == 2 ? "another one" : count - 1 + " others";
  }
}
