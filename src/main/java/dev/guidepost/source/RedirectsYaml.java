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
            if (entry.key().startsWith("/")
                && entry.value() instanceof YamlNode.Scalar to
                && to.text().startsWith("/")) {
              rules.add(new RedirectRule(entry.key(), to.text(), entry.at()));
            } else {
              diagnostics.add(
                  Diagnostic.error(
                      "redirect-form",
                      entry.at(),
                      "'" + entry.key() + "' is not an address from the site's root",
                      "write /old/path/: /new/path/"));
            }
          }
          return Outcome.of(rules, diagnostics);
        });
  }
}
