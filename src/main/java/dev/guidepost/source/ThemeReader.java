package dev.guidepost.source;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Theme;
import dev.guidepost.model.Words;
import dev.guidepost.schema.Nearest;
import dev.guidepost.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a theme: the default one that came with the tool, and over it, file by file, the site's own
 * {@code themes/<name>/}. Words come from the default theme's {@code ui/<lang>.yml} and, over it,
 * key by key, from the site's own theme's and from {@code content/ui/<lang>.yml}.
 */
final class ThemeReader {
  private static final String DEFAULT = "themes/default/";

  private final SortedMap<String, byte[]> bundled = BundledFiles.below(DEFAULT);
  private final Folder own;
  private final Folder content;
  private final SiteConfig config;
  private final String prefix;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  record Loaded(Theme theme, Map<Lang, Words> words, List<Diagnostic> diagnostics) {}

  ThemeReader(Path project, Folder content, SiteConfig config) {
    this.own = Folder.walk(project, "themes");
    this.content = content;
    this.config = config;
    this.prefix = "themes/" + config.theme() + "/";
  }

  Loaded read() {
    Map<String, byte[]> files = new TreeMap<>(bundled);
    boolean found = config.theme().equals("default");
    for (String path : own.files().tailMap(prefix).keySet()) {
      if (!path.startsWith(prefix)) {
        break;
      }
      files.put(path.substring(prefix.length()), own.bytes(path));
      found = true;
    }
    if (!found) {
      diagnostics.add(
          Diagnostic.error(
              "theme-missing",
              Location.of("content/site.yml"),
              "there is no theme '" + config.theme() + "'",
              "make the folder themes/" + config.theme() + "/, or write theme: default"));
    }
    Map<String, String> templates = new TreeMap<>();
    Map<String, Bytes> assets = new TreeMap<>();
    files.forEach((path, bytes) -> {
      if (path.startsWith("templates/")) {
        decode(bytes, prefix + path)
            .value()
            .ifPresent(text -> templates.put(path.substring("templates/".length()), text));
      } else if (path.startsWith("assets/")) {
        assets.put(path.substring("assets/".length()), Bytes.copyOf(bytes));
      }
    });
    Map<Lang, Words> words = words(files);
    return new Loaded(
        new Theme(config.theme(), templates, assets), words, List.copyOf(diagnostics));
  }

  private Map<Lang, Words> words(Map<String, byte[]> files) {
    Map<Lang, Map<String, YamlNode.Scalar>> byLang = new LinkedHashMap<>();
    for (Lang lang : config.languages()) {
      Map<String, YamlNode.Scalar> words = new LinkedHashMap<>();
      ofTheme(lang, files, words);
      ofSite(lang, words);
      byLang.put(lang, words);
    }
    Map<String, YamlNode.Scalar> reference = new LinkedHashMap<>();
    ofTheme(new Lang("en"), files, reference);
    Set<String> wanted = new TreeSet<>(reference.keySet());
    Map<Lang, Words> result = new HashMap<>();
    byLang.forEach((lang, words) -> result.put(lang, complete(lang, words, wanted, reference)));
    return result;
  }

  private void ofTheme(Lang lang, Map<String, byte[]> files, Map<String, YamlNode.Scalar> words) {
    catalogue(lang, bundled, DEFAULT, words);
    catalogue(lang, files, prefix, words);
  }

  private void ofSite(Lang lang, Map<String, YamlNode.Scalar> words) {
    String file = "content/ui/" + lang + ".yml";
    if (content.has(file)) {
      merge(content.bytes(file), file, words);
    }
  }

  private void catalogue(
      Lang lang, Map<String, byte[]> files, String folder, Map<String, YamlNode.Scalar> words) {
    for (String name : List.of("ui/" + lang + ".yml", "ui/" + lang.primary() + ".yml")) {
      byte[] bytes = files.get(name);
      if (bytes != null) {
        merge(bytes, folder + name, words);
        return;
      }
    }
  }

  private void merge(byte[] bytes, String file, Map<String, YamlNode.Scalar> words) {
    Outcome<Map<String, YamlNode.Scalar>> read =
        decode(bytes, file).then(text -> WordsYaml.read(text, file));
    read.diagnostics().stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
    read.value().ifPresent(words::putAll);
  }

  /**
   * Keys that are missing are errors, told in one message; the English text stands in so that the
   * other stages can go on.
   */
  private Words complete(
      Lang lang,
      Map<String, YamlNode.Scalar> words,
      Set<String> wanted,
      Map<String, YamlNode.Scalar> reference) {
    Map<String, String> texts = new TreeMap<>();
    words.forEach((key, scalar) -> {
      if (wanted.contains(key)) {
        texts.put(key, scalar.text());
      } else {
        diagnostics.add(
            Diagnostic.warning(
                "word-unknown",
                scalar.at(),
                "no template uses the word '" + key + "'",
                Nearest.to(key, wanted).map(n -> "did you mean '" + n + "'?").orElse("remove it")));
      }
    });
    List<String> missing = wanted.stream().filter(key -> !texts.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "word-missing",
              Location.of("content/ui/" + lang + ".yml"),
              "the theme has no words in " + lang + " for: " + String.join(", ", missing),
              "write them in content/ui/" + lang + ".yml, e.g. " + missing.getFirst() + ": …"));
      missing.forEach(
          key -> texts.put(key, reference.get(key) == null ? key : text(reference, key)));
    }
    return new Words(lang, texts);
  }

  private static String text(Map<String, YamlNode.Scalar> words, String key) {
    YamlNode.Scalar scalar = words.get(key);
    return scalar == null ? key : scalar.text();
  }

  private Outcome<String> decode(byte[] bytes, String file) {
    Outcome<String> decoded = Decoding.decode(bytes, file);
    decoded.diagnostics().stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
    return decoded;
  }
}
