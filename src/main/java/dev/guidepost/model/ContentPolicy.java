package dev.guidepost.model;

import java.util.List;

/**
 * What a browser lets the site do (Content Security Policy 3). Pages carry it themselves for hosts
 * that send no headers; a server sends it with what a page cannot say.
 */
public final class ContentPolicy {
  /** For the pages: everything from the site, nothing from elsewhere, nothing inline. */
  public static final String OF_PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

  /**
   * For pictures and other files under their digest. Firefox and older Safari hold the style inside
   * an SVG picture to the policy that the picture came with; without {@code 'unsafe-inline'} it
   * would be a black shape.
   */
  private static final String OF_ASSETS =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  private ContentPolicy() {}

  /**
   * With who may frame the pages, which browsers ignore in a page itself, and with the request to
   * load nothing over plain HTTP, which would break a site that is tried out on one.
   */
  public static String sentWithPages(List<String> frameAncestors) {
    return OF_PAGES + ancestors(frameAncestors) + "; upgrade-insecure-requests";
  }

  /** The same without that request, for whoever shows the site on plain HTTP on purpose. */
  public static String sentWithPreviews(List<String> frameAncestors) {
    return OF_PAGES + ancestors(frameAncestors);
  }

  public static String sentWithAssets(List<String> frameAncestors) {
    return OF_ASSETS + ancestors(frameAncestors);
  }

  private static String ancestors(List<String> allowed) {
    return "; frame-ancestors " + (allowed.isEmpty() ? "'none'" : String.join(" ", allowed));
  }
}
