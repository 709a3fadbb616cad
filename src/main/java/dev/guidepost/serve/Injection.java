package dev.guidepost.serve;

import dev.guidepost.model.Bytes;

/** Puts the preview's script into a page that is shown; what is built never has it. */
final class Injection {
  static final String SCRIPT = "/_guidepost/serve.js";

  private Injection() {}

  /** First in the head, so that it sees the page before the page's own scripts change it. */
  static Bytes into(Bytes page) {
    String html = page.text();
    int head = html.indexOf("<head>");
    int at = head < 0 ? Math.max(0, html.indexOf('>') + 1) : head + "<head>".length();
    return Bytes.utf8(html.substring(0, at) + tag(page) + html.substring(at));
  }

  private static String tag(Bytes page) {
    return "<script src=\""
        + SCRIPT
        + "\" data-print=\""
        + page.fingerprint().brief()
        + "\" defer></script>";
  }
}
