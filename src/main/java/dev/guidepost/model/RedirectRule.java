package dev.guidepost.model;

/**
 * An old address and where it leads, both from the site's root with a leading {@code /} and, where
 * an anchor moved, a {@code #fragment}.
 */
public record RedirectRule(String from, String to, Location at) {
  /** Whether a heading moved, of which servers never hear. */
  public boolean isOfHeading() {
    return from.contains("#");
  }
}
