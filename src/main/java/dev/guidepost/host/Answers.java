package dev.guidepost.host;

import dev.guidepost.host.Rules.Rule;
import dev.guidepost.model.ContentPolicy;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules for servers as answers, for the server that shows a site while it is written. What
 * holds for HTTPS only is left out: such a server has none.
 */
public final class Answers {
  private static final String POLICY = "Content-Security-Policy";
  private static final List<String> OF_HTTPS = List.of("Strict-Transport-Security");

  private record Matched(Pattern paths, Rule rule) {}

  private final Rules rules;
  private final String policy;
  private final List<Matched> matched = new ArrayList<>();
  private final Map<String, String> redirects = new HashMap<>();

  private Answers(Rules rules, String policy) {
    this.rules = rules;
    this.policy = policy;
    for (Rule rule : rules.rules()) {
      matched.add(new Matched(Pattern.compile(Paths.any(rule.paths()) + "$"), rule));
    }
    for (RedirectRule redirect : rules.redirects()) {
      redirects.put(redirect.from(), redirect.to());
    }
  }

  public static Answers of(Site site) {
    return new Answers(
        Rules.of(site), ContentPolicy.sentWithPreviews(site.config().headers().frameAncestors()));
  }

  /** The folder of the site on its host, {@code /} or {@code /help/}. */
  public String base() {
    return rules.base();
  }

  /**
   * Headers of the answer by name.
   *
   * @param path from the host's root
   */
  public Map<String, String> headers(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    rules.always().forEach(h -> headers.put(h.name(), h.value()));
    rule(path)
        .map(Rule::headers)
        .orElse(rules.otherwise())
        .forEach(h -> headers.put(h.name(), h.value()));
    headers.keySet().removeAll(OF_HTTPS);
    headers.computeIfPresent(
        POLICY, (name, value) -> value.contains("script-src") ? policy : value);
    return headers;
  }

  /** Where an old address leads, from the host's root. */
  public Optional<String> redirect(String path) {
    return Optional.ofNullable(redirects.get(path))
        .or(() -> Optional.ofNullable(redirects.get(path + "/")))
        .map(Rules::encoded);
  }

  /** The page for those who are lost at a path, from the host's root. */
  public String notFound(String path) {
    return rule(path).flatMap(Rule::notFound).orElse(rules.notFound());
  }

  private Optional<Rule> rule(String path) {
    return matched.stream()
        .filter(m -> m.paths().matcher(path).find())
        .findFirst()
        .map(Matched::rule);
  }
}
