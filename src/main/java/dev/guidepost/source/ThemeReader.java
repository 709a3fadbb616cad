package dev.guidepost.source;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Theme;
import dev.guidepost.model.Tokens;
import dev.guidepost.model.Tokens.Token;
import dev.guidepost.model.Words;
import dev.guidepost.schema.Nearest;
import dev.guidepost.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a theme as layers of files, each over the one before: the default theme that came with the
 * tool, the themes that it is based on by {@code extends}, and the site's own {@code
 * themes/<name>/}. Templates and assets are replaced file by file, words and tokens key by key;
 * {@code content/ui/<lang>.yml} and the colour of {@code site.yml} have the last word.
 */
final class ThemeReader {
  private static final String DEFAULT = "default";
  private static final String TOKENS = "theme.yml";
  private static final Pattern FOLDER_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  private final Folder own;
  private final Folder content;
  private final SiteConfig config;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  record Loaded(Theme theme, Map<Lang, Words> words, List<Diagnostic> diagnostics) {}

  /**
   * @param files bytes by path below {@code themes/<name>/}
   */
  private record Layer(String name, Map<String, byte[]> files, ThemeYaml.Written tokens) {
    String file(String path) {
      return "themes/" + name + "/" + path;
    }
  }

  private ThemeReader(Disk disk, SiteConfig config) {
    this.own = disk.themes();
    this.content = disk.content();
    this.config = config;
  }

  static Loaded read(Disk disk, SiteConfig config) {
    return disk.made(
        "theme",
        List.of(
            config.theme(),
            config.themeAt(),
            config.color(),
            config.languages(),
            disk.themes().held("themes/"),
            disk.content().held("content/ui/")),
        () -> new ThemeReader(disk, config).read());
  }

  private Loaded read() {
    List<Layer> layers = layers(config.theme(), config.themeAt(), new ArrayList<>());
    Map<String, String> templates = new TreeMap<>();
    Map<String, String> written = new TreeMap<>();
    Map<String, Bytes> assets = new TreeMap<>();
    for (Layer layer : layers) {
      layer
          .files()
          .forEach((path, bytes) -> {
            if (path.startsWith("templates/")) {
              String name = path.substring("templates/".length());
              written.put(name, layer.file(path));
              decode(bytes, layer.file(path)).value().ifPresent(text -> templates.put(name, text));
            } else if (path.startsWith("assets/")) {
              assets.put(path.substring("assets/".length()), Bytes.copyOf(bytes));
            }
          });
    }
    Theme theme = new Theme(config.theme(), templates, written, assets, tokens(layers));
    return new Loaded(theme, words(layers), List.copyOf(diagnostics));
  }

  /** The layers of a theme from the lowest to itself. */
  private List<Layer> layers(String name, Location at, List<String> above) {
    if (above.contains(name)) {
      diagnostics.add(
          Diagnostic.error(
              "theme-missing",
              at,
              "the theme '" + name + "' is based on itself",
              "write extends: default"));
      return layers(DEFAULT, at, new ArrayList<>());
    }
    List<Layer> own = ownLayers(name);
    if (own.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "theme-missing",
              at,
              "there is no theme '" + name + "'",
              "make the folder themes/"
                  + name
                  + "/, or choose one that guidepost theme list names"));
      return layers(DEFAULT, at, new ArrayList<>());
    }
    List<Layer> layers = new ArrayList<>();
    if (!name.equals(DEFAULT)) {
      above.add(name);
      Optional<YamlNode.Scalar> base =
          own.stream().flatMap(layer -> layer.tokens().base().stream()).reduce((a, b) -> b);
      layers.addAll(
          layers(
              base.map(YamlNode.Scalar::text).orElse(DEFAULT),
              base.map(YamlNode.Scalar::at).orElse(at),
              above));
    }
    layers.addAll(own);
    return layers;
  }

  /** What came with the tool under this name, and what the site has under it. */
  private List<Layer> ownLayers(String name) {
    if (!FOLDER_NAME.matcher(name).matches()) {
      return List.of();
    }
    String prefix = "themes/" + name + "/";
    Map<String, byte[]> written = new TreeMap<>();
    own.files().tailMap(prefix).keySet().stream()
        .takeWhile(path -> path.startsWith(prefix))
        .forEach(path -> written.put(path.substring(prefix.length()), own.bytes(path)));
    return Stream.of(BundledFiles.below(prefix), written)
        .filter(files -> !files.isEmpty())
        .map(files -> new Layer(name, files, written(name, files)))
        .toList();
  }

  private ThemeYaml.Written written(String name, Map<String, byte[]> files) {
    byte[] bytes = files.get(TOKENS);
    if (bytes == null) {
      return ThemeYaml.Written.NOTHING;
    }
    String file = "themes/" + name + "/" + TOKENS;
    Outcome<ThemeYaml.Written> read = decode(bytes, file).then(text -> ThemeYaml.read(text, file));
    read.diagnostics().stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
    return read.value().orElse(ThemeYaml.Written.NOTHING);
  }

  private Tokens tokens(List<Layer> layers) {
    Map<String, Token> fixed = new TreeMap<>();
    Map<String, Token> light = new TreeMap<>();
    Map<String, Token> dark = new TreeMap<>();
    List<ThemeYaml.Pairs> pairs = new ArrayList<>();
    for (Layer layer : layers) {
      put(layer.tokens().fixed(), fixed);
      put(layer.tokens().light(), light);
      put(layer.tokens().dark(), dark);
      pairs.addAll(layer.tokens().contrasts());
    }
    config
        .color()
        .ifPresent(color -> {
          light.put("brand", color);
          dark.put("brand", color);
        });
    light.forEach(dark::putIfAbsent);
    return new Tokens(
        fixed,
        TokenResolver.resolve(light, diagnostics),
        TokenResolver.resolve(dark, diagnostics),
        pairs.stream().map(p -> new Tokens.Contrast(p.text(), p.on(), p.least(), p.at())).toList());
  }

  private static void put(Map<String, YamlNode.Scalar> written, Map<String, Token> into) {
    written.forEach((name, scalar) -> into.put(name, new Token(scalar.text(), scalar.at())));
  }

  private Map<Lang, Words> words(List<Layer> layers) {
    Map<Lang, Map<String, YamlNode.Scalar>> byLang = new LinkedHashMap<>();
    for (Lang lang : config.languages()) {
      Map<String, YamlNode.Scalar> words = new LinkedHashMap<>();
      layers.forEach(layer -> catalogue(lang, layer, words));
      ofSite(lang, words);
      byLang.put(lang, words);
    }
    Map<String, YamlNode.Scalar> reference = new LinkedHashMap<>();
    layers.forEach(layer -> catalogue(new Lang("en"), layer, reference));
    Set<String> wanted = new TreeSet<>(reference.keySet());
    Map<Lang, Words> result = new HashMap<>();
    byLang.forEach((lang, words) -> result.put(lang, complete(lang, words, wanted, reference)));
    return result;
  }

  private void ofSite(Lang lang, Map<String, YamlNode.Scalar> words) {
    String file = "content/ui/" + lang + ".yml";
    if (content.has(file)) {
      merge(content.bytes(file), file, words);
    }
  }

  private void catalogue(Lang lang, Layer layer, Map<String, YamlNode.Scalar> words) {
    for (String name : List.of("ui/" + lang + ".yml", "ui/" + lang.primary() + ".yml")) {
      byte[] bytes = layer.files().get(name);
      if (bytes != null) {
        merge(bytes, layer.file(name), words);
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
    return new Words(lang, texts, missing);
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
