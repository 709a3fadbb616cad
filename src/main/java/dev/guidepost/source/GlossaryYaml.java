package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads {@code content/glossary.yml}: an id, below it a language, below it {@code term}, {@code
 * also} and {@code definition}.
 */
public final class GlossaryYaml {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** One term in one language. */
  public static final Schema TERM =
      Schema.of(
          "glossary term",
          Key.of("term", new Kind.Text(), "the term as readers meet it").mandatory(),
          Key.of("also", new Kind.Texts(), "other names for it"),
          Key.of("definition", new Kind.Text(), "two or three sentences").mandatory());

  private GlossaryYaml() {}

  static Outcome<Map<Lang, List<GlossaryTerm>>> read(
      String text, String file, List<Lang> languages) {
    return YamlReader.read(text, file, 1)
        .then(root -> {
          Map<Lang, List<GlossaryTerm>> terms = new HashMap<>();
          List<Diagnostic> diagnostics = new ArrayList<>();
          for (YamlNode.Entry entry : root.entries()) {
            term(entry, languages, terms, diagnostics);
          }
          return Outcome.of(terms, diagnostics);
        });
  }

  private static void term(
      YamlNode.Entry entry,
      List<Lang> languages,
      Map<Lang, List<GlossaryTerm>> terms,
      List<Diagnostic> diagnostics) {
    if (!ID.matcher(entry.key()).matches()) {
      diagnostics.add(
          Diagnostic.error(
              "glossary-id",
              entry.at(),
              "'" + entry.key() + "' is not an id",
              "use a-z, 0-9 and hyphens, e.g. recovery-phrase"));
      return;
    }
    if (!(entry.value() instanceof YamlNode.Mapping byLang)) {
      diagnostics.add(
          Diagnostic.error(
              "key-type",
              entry.at(),
              "'" + entry.key() + "' has no languages",
              "write {en: {term: …, definition: …}, zh: …}"));
      return;
    }
    for (Lang lang : languages) {
      byLang.entries().stream()
          .filter(e -> e.key().equals(lang.tag()) && e.value() instanceof YamlNode.Mapping)
          .findFirst()
          .ifPresentOrElse(
              e -> {
                Outcome<Values> decoded = YamlDecoder.decode((YamlNode.Mapping) e.value(), TERM);
                diagnostics.addAll(decoded.diagnostics());
                decoded
                    .value()
                    .filter(v -> v.has("term") && v.has("definition"))
                    .ifPresent(v ->
                        terms
                            .computeIfAbsent(lang, l -> new ArrayList<>())
                            .add(
                                new GlossaryTerm(
                                    entry.key(),
                                    v.text("term").orElseThrow(),
                                    v.texts("also"),
                                    v.text("definition").orElseThrow().strip())));
              },
              () ->
                  diagnostics.add(
                      Diagnostic.warning(
                          "glossary-untranslated",
                          entry.at(),
                          "the term '" + entry.key() + "' is missing in " + lang,
                          "add " + lang + ": {term: …, definition: …}")));
    }
  }
}
