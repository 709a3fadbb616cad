package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.schema.Nearest;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is true in more than one place: {@code facts.yml}. A fact has a dotted name, {@code
 * fees.withdrawal}, and a text, or one for each language.
 */
final class Facts {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  static final Facts NONE = new Facts(Map.of());

  /** Text by language tag, {@code *} for all, by name. */
  private final Map<String, Map<String, String>> byName;

  private Facts(Map<String, Map<String, String>> byName) {
    this.byName = byName;
  }

  static Outcome<Facts> read(String text, String file, List<Lang> languages) {
    Set<String> tags = new HashSet<>();
    languages.forEach(lang -> tags.add(lang.tag()));
    return YamlReader.read(text, file, 1)
        .then(root -> {
          Map<String, Map<String, String>> byName = new TreeMap<>();
          List<Diagnostic> diagnostics = new ArrayList<>();
          collect(root, "", tags, byName, diagnostics);
          return Outcome.of(new Facts(byName), diagnostics);
        });
  }

  Optional<String> find(String name, Lang lang) {
    Map<String, String> texts = byName.getOrDefault(name, Map.of());
    return Optional.ofNullable(texts.get(lang.tag())).or(() -> Optional.ofNullable(texts.get("*")));
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  Optional<String> nearest(String name) {
    return Nearest.to(name, byName.keySet());
  }

  private static void collect(
      YamlNode.Mapping mapping,
      String prefix,
      Set<String> tags,
      Map<String, Map<String, String>> byName,
      List<Diagnostic> diagnostics) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = prefix + entry.key();
      switch (entry.value()) {
        case YamlNode.Scalar scalar -> byName.put(name, Map.of("*", scalar.text()));
        case YamlNode.Mapping nested when isLocalized(nested, tags) ->
            byName.put(name, texts(nested));
        case YamlNode.Mapping nested -> collect(nested, name + ".", tags, byName, diagnostics);
        case YamlNode.Sequence list ->
            diagnostics.add(
                Diagnostic.error(
                    "key-type",
                    list.at(),
                    "'" + name + "' is a list, expected a text",
                    "give each fact a name of its own"));
      }
    }
  }

  private static boolean isLocalized(YamlNode.Mapping mapping, Set<String> tags) {
    return mapping.entries().stream().anyMatch(e -> tags.contains(e.key()))
        && mapping.entries().stream()
            .allMatch(e -> isLanguage(e.key(), tags) && e.value() instanceof YamlNode.Scalar);
  }

  /** A fact may have a text in a language that the site does not have yet. */
  private static boolean isLanguage(String key, Set<String> tags) {
    return tags.contains(key) || Lang.isTag(key) && LANGUAGES.contains(key.split("-", 2)[0]);
  }

  private static Map<String, String> texts(YamlNode.Mapping mapping) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.value() instanceof YamlNode.Scalar scalar) {
        texts.put(entry.key(), scalar.text());
      }
    }
    return texts;
  }
}
