package dev.guidepost.type;

/** A page without rules of its own. */
final class PlainArticle implements ContentType {
  static final String NAME = "article";

  @Override
  public String name() {
    return NAME;
  }
}
