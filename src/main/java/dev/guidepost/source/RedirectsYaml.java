package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code content/redirects.yml}: an old address, a colon, the new one. */
final class RedirectsYaml {
  private RedirectsYaml() {}

  static Outcome<List<RedirectRule>> read(String text, String file) {
    return YamlReader.read(text, file, 1)
        .then(root -> {
          List<RedirectRule> rules = new ArrayList<>();
          List<Diagnostic> diagnostics = new ArrayList<>();
          for (YamlNode.Entry entry : root.entries()) {
            String to = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            if (isWithinSite(entry.key()) && isWithinSite(to)) {
              rules.add(new RedirectRule(entry.key(), to, entry.at()));
            } else {
              String wrong = isWithinSite(entry.key()) ? to : entry.key();
              diagnostics.add(
                  Diagnostic.error(
                      "redirect-form",
                      entry.at(),
                      "'" + wrong + "' is not an address from the site's root",
                      "write /old/path/: /new/path/"));
            }
          }
          return Outcome.of(rules, diagnostics);
        });
  }

  /** Browsers take {@code //host} and {@code /\host} for another site. */
  private static boolean isWithinSite(String address) {
    return address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0;
  }
}
