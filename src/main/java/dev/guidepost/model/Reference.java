package dev.guidepost.model;

/** Something that a page points to, as its author wrote it. */
public sealed interface Reference {
  Location at();

  /** The {@code href} of a link: a page, an asset, a place on the same page or another site. */
  record Link(String written, Location at) implements Reference {}

  /**
   * A picture: the whole element, since nobody knows before which files there are for it.
   *
   * @param alt what it shows; empty for decoration
   * @param width that the author wants, in CSS pixels; 0 leaves it as it is
   * @param lazy whether it may wait until the reader comes near
   */
  record Image(String written, String alt, int width, boolean lazy, Location at)
      implements Reference {}

  /**
   * A file named by another attribute.
   *
   * @param attribute the attribute's name, e.g. {@code data-captions}
   */
  record File(String attribute, String written, Location at) implements Reference {}

  /** The {@code href} of a term's first use. */
  record Term(String id, Location at) implements Reference {}

  /**
   * The {@code href} of a way to a human.
   *
   * @param category under which the desk takes the case; empty for any
   * @param node id of the outcome that sends the reader there
   */
  record Contact(String category, String node, Location at) implements Reference {}
}
