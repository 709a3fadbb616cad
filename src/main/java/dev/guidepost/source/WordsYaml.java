package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a catalogue of the theme's words: a key, a colon, the text. */
final class WordsYaml {
  private WordsYaml() {}

  static Outcome<Map<String, YamlNode.Scalar>> read(String text, String file) {
    return YamlReader.read(text, file, 1)
        .then(root -> {
          Map<String, YamlNode.Scalar> words = new LinkedHashMap<>();
          List<Diagnostic> diagnostics = new ArrayList<>();
          for (YamlNode.Entry entry : root.entries()) {
            if (entry.value() instanceof YamlNode.Scalar scalar) {
              words.put(entry.key(), scalar);
            } else {
              diagnostics.add(
                  Diagnostic.error(
                      "key-type",
                      entry.value().at(),
                      "'" + entry.key() + "' is not a text",
                      "write " + entry.key() + ": …"));
            }
          }
          return Outcome.of(words, diagnostics);
        });
  }
}
