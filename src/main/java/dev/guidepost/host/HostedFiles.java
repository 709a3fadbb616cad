package dev.guidepost.host;

import dev.guidepost.host.Rules.Rule;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.RedirectRule;
import java.util.List;

/**
 * {@code _headers} and {@code _redirects}, which Cloudflare Pages and Netlify read. Paths that no
 * rule names are left to the host, which has them checked as {@code no-cache} would.
 */
final class HostedFiles {
  static final String HEADERS = "_headers";
  static final String REDIRECTS = "_redirects";

  private HostedFiles() {}

  static OutputFile headers(Rules rules) {
    StringBuilder text = new StringBuilder("# For Cloudflare Pages and Netlify.\n");
    block(text, rules.base() + "*", rules.always());
    for (Rule rule : rules.rules()) {
      rule.paths().forEach(paths -> block(text, paths.pattern(), rule.headers()));
    }
    return OutputFile.text(HEADERS, Turn.INDEX, text.toString());
  }

  private static void block(StringBuilder text, String pattern, List<Header> headers) {
    text.append(pattern).append('\n');
    headers.forEach(
        h -> text.append("  ").append(h.name()).append(": ").append(h.value()).append('\n'));
  }

  static OutputFile redirects(Rules rules) {
    StringBuilder text = new StringBuilder("# For Cloudflare Pages and Netlify.\n");
    for (RedirectRule redirect : rules.redirects()) {
      text.append(Rules.encoded(redirect.from()))
          .append(' ')
          .append(Rules.encoded(redirect.to()))
          .append(" 301\n");
    }
    text.append(
        "# For Netlify. Cloudflare finds these by itself and says that it leaves them out.\n");
    for (Rule rule : rules.rules()) {
      rule.notFound()
          .ifPresent(page ->
              text.append(rule.paths().getFirst().pattern())
                  .append(' ')
                  .append(page)
                  .append(" 404\n"));
    }
    return OutputFile.text(REDIRECTS, Turn.INDEX, text.toString());
  }
}
