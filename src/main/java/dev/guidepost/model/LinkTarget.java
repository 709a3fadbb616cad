package dev.guidepost.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a reference leads. */
public sealed interface LinkTarget {
  /**
   * A page of the site.
   *
   * @param url from the site's root without a leading slash
   * @param fragment without {@code #}; empty for the page's start
   */
  record ToPage(String url, String fragment) implements LinkTarget {}

  /** A place on the same page. */
  record ToFragment(String fragment) implements LinkTarget {}

  /**
   * A file.
   *
   * @param dark what a picture's readers see instead where their system is dark
   */
  record ToAsset(Site.PublishedAsset file, Optional<Site.PublishedAsset> dark)
      implements LinkTarget {

    public String url() {
      return file.url();
    }

    public List<Site.PublishedAsset> files() {
      return Stream.concat(Stream.of(file), dark.stream()).toList();
    }
  }

  /** Another site. */
  record Elsewhere(String url) implements LinkTarget {}

  /**
   * Nothing that exists.
   *
   * @param why what was looked for
   * @param hint what the author may have meant
   */
  record Broken(String written, String why, String hint) implements LinkTarget {}
}
