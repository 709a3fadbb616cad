package dev.guidepost.host;

import dev.guidepost.host.Rules.Rule;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code guidepost.nginx.conf}, to be included in a server block. A location that adds a header
 * inherits none, so each of them adds all.
 */
final class NginxFile {
  static final String PATH = "guidepost.nginx.conf";

  private final Rules rules;
  private final StringBuilder text = new StringBuilder();

  private NginxFile(Rules rules) {
    this.rules = rules;
  }

  static OutputFile of(Rules rules) {
    NginxFile file = new NginxFile(rules);
    file.write();
    return OutputFile.text(PATH, Turn.INDEX, file.text.toString());
  }

  private void write() {
    text.append(
        """
        # For nginx: include this in the server block of the site, after its root.
        # Not every nginx is built with these two modules. Where they are, they send what build --precompress writes:
        # gzip_static on;
        # gzip_vary on;
        # brotli_static on;
        absolute_redirect off;
        charset utf-8;
        """);
    rules
        .redirects()
        .forEach(r ->
            text.append("location = ")
                .append(quoted(r.from()))
                .append(" {\n  return 301 ")
                .append(quoted(Rules.encoded(r.to())))
                .append(";\n}\n"));
    open("~ ", Paths.any(rules.hidden()) + "$");
    text.append("  return 404;\n");
    close(rules.notFound());
    for (Rule rule : rules.rules()) {
      open("~ ", Paths.any(rule.paths()) + "$");
      headers(rule.headers());
      close(rule.notFound().orElse(rules.notFound()));
    }
    open("", rules.base());
    headers(rules.otherwise());
    close(rules.notFound());
  }

  private void open(String kind, String paths) {
    text.append("location ").append(kind).append(quoted(paths)).append(" {\n");
  }

  private void headers(List<Header> headers) {
    Stream.concat(rules.always().stream(), headers.stream())
        .forEach(h ->
            text.append("  add_header ")
                .append(h.name())
                .append(' ')
                .append(quoted(h.value()))
                .append(h.onErrors() ? " always;\n" : ";\n"));
  }

  private void close(String notFound) {
    text.append("  error_page 404 ").append(quoted(notFound)).append(";\n}\n");
  }

  private static String quoted(String value) {
    return '"' + value + '"';
  }
}
