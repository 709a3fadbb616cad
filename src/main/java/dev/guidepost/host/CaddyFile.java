package dev.guidepost.host;

import dev.guidepost.host.Rules.Rule;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import java.util.List;
import java.util.stream.Collectors;

/** {@code guidepost.Caddyfile} for Caddy 2, to be imported into the block of a site. */
final class CaddyFile {
  static final String PATH = "guidepost.Caddyfile";

  private final Rules rules;
  private final StringBuilder text = new StringBuilder();

  private CaddyFile(Rules rules) {
    this.rules = rules;
  }

  static OutputFile of(Rules rules) {
    CaddyFile file = new CaddyFile(rules);
    file.write();
    return OutputFile.text(PATH, Turn.INDEX, file.text.toString());
  }

  private void write() {
    text.append("# For Caddy 2: import this in the block of the site, after its root.\n");
    rules
        .redirects()
        .forEach(r ->
            text.append("redir ")
                .append(quoted(r.from()))
                .append(' ')
                .append(quoted(Rules.encoded(r.to())))
                .append(" 301\n"));
    text.append("@guidepost_hidden path ").append(globs(rules.hidden())).append('\n');
    text.append("error @guidepost_hidden 404\n");
    headers(quoted(rules.base() + "*"), rules.always());
    List<Rule> all = rules.rules();
    for (int i = 0; i < all.size(); i++) {
      text.append("@guidepost_").append(i).append(" path ").append(globs(all.get(i).paths()));
      text.append('\n');
      headers("@guidepost_" + i, all.get(i).headers());
    }
    text.append("@guidepost_other {\n  path ").append(quoted(rules.base() + "*")).append('\n');
    all.forEach(rule -> text.append("  not path ").append(globs(rule.paths())).append('\n'));
    text.append("}\n");
    headers("@guidepost_other", rules.otherwise());
    text.append("file_server ").append(quoted(rules.base() + "*"));
    text.append(" {\n  precompressed br gzip\n}\n");
    notFound();
  }

  /** What was said of the file that is not there is said anew for the page that comes instead. */
  private void notFound() {
    text.append("handle_errors {\n");
    text.append("@guidepost_missing expression `{http.error.status_code} == 404`\n");
    text.append("route @guidepost_missing {\n");
    List<Rule> languages = rules.rules().stream().filter(r -> r.notFound().isPresent()).toList();
    for (int i = 0; i < languages.size(); i++) {
      Rule rule = languages.get(i);
      text.append("@guidepost_missing_").append(i).append(" path ").append(globs(rule.paths()));
      text.append('\n');
    }
    text.append("@guidepost_missing_other {\n");
    languages.forEach(rule -> text.append("  not path ").append(globs(rule.paths())).append('\n'));
    text.append("}\n");
    for (int i = 0; i < languages.size(); i++) {
      rewrite("@guidepost_missing_" + i, languages.get(i).notFound().orElseThrow());
    }
    rewrite("@guidepost_missing_other", rules.notFound());
    headers("", languages.getFirst().headers());
    text.append("file_server\n}\n}\n");
  }

  private void rewrite(String matcher, String page) {
    text.append("rewrite ").append(matcher).append(' ').append(page).append('\n');
  }

  private void headers(String matcher, List<Header> headers) {
    text.append("header ").append(matcher).append(matcher.isEmpty() ? "{\n" : " {\n");
    headers.forEach(
        h -> text.append("  ").append(h.name()).append(' ').append(quoted(h.value())).append('\n'));
    text.append("}\n");
  }

  private static String globs(List<Paths> paths) {
    return paths.stream().map(p -> quoted(p.glob())).collect(Collectors.joining(" "));
  }

  private static String quoted(String value) {
    return '"' + value + '"';
  }
}
