package dev.guidepost.serve;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.ContentPolicy;
import dev.guidepost.model.Diagnostic;
import java.util.List;
import java.util.Map;

/** What is shown as long as the project has never been without an error. */
final class FirstPage {
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          ContentPolicy.sentWithPreviews(List.of()),
          "Cache-Control",
          "no-store");

  private FirstPage() {}

  /**
   * @param print digest of the findings
   */
  static Bytes of(List<Diagnostic> findings, String print) {
    StringBuilder html =
        new StringBuilder(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Guidepost</title>
            </head>
            <body>
            <h1>The site cannot be shown yet</h1>
            <p>Mend what is listed here and save; this page follows by itself.</p>
            <p lang="zh-CN">站点还不能显示。改好下面列出的问题并保存，这一页会自己更新。</p>
            <ul>
            """);
    for (Diagnostic d : findings) {
      if (d.isError()) {
        html.append("<li><code>")
            .append(escaped(d.at().toString()))
            .append("</code> ")
            .append(escaped(d.message()))
            .append("</li>\n");
      }
    }
    return Bytes.utf8(
        html.append("</ul>\n<!-- ").append(print).append(" -->\n</body>\n</html>\n").toString());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
