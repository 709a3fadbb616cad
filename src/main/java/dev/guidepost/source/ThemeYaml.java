package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Nearest;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code theme.yml}: which theme it is based on, for which contract it was written, and its
 * tokens as they are written. {@link TokenResolver} makes values of them.
 */
final class ThemeYaml {
  /** What a template may use and what scripts expect of it; it grows when themes must change. */
  static final int CONTRACT = 1;

  /** For editors; what is read here is held against more than a schema can say. */
  static final Schema SCHEMA =
      Schema.of(
          "theme.yml",
          Key.of(
                  "contract",
                  new Kind.Decimal(),
                  "what the theme was written for; write " + CONTRACT)
              .mandatory(),
          Key.of("extends", new Kind.Text(), "the theme below this one, default if you do not say"),
          Key.of("fixed", tokens(), "sizes, fonts and corners, by the names of the tokens"),
          Key.of("light", tokens(), "colours for light, by the names of the tokens"),
          Key.of("dark", tokens(), "colours for dark, by the names of the tokens"),
          Key.of(
              "contrast",
              new Kind.Many(
                  Schema.of(
                      "contrast",
                      Key.of("text", new Kind.Texts(), "tokens that are read").mandatory(),
                      Key.of("on", new Kind.Texts(), "tokens behind them").mandatory(),
                      Key.of("least", new Kind.Decimal(), "e.g. 4.5").mandatory())),
              "colours that must be told apart"));

  private static final List<String> KEYS = SCHEMA.keys().stream().map(Key::name).toList();
  private static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern UNSAFE = Pattern.compile("[;{}<>\\\\]|/\\*|\\p{Cntrl}");

  /** Who reads which colours against which, as written. */
  record Pairs(List<String> text, List<String> on, double least, Location at) {}

  /**
   * @param fixed, light, dark texts by the name of the token
   */
  record Written(
      Optional<YamlNode.Scalar> base,
      Map<String, YamlNode.Scalar> fixed,
      Map<String, YamlNode.Scalar> light,
      Map<String, YamlNode.Scalar> dark,
      List<Pairs> contrasts) {
    static final Written NOTHING =
        new Written(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of());
  }

  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private static Kind tokens() {
    return new Kind.Nested(Schema.of("tokens").each(new Kind.Text()));
  }

  private ThemeYaml(String file) {
    this.file = file;
  }

  static Outcome<Written> read(String text, String file) {
    return YamlReader.read(text, file, 1).then(new ThemeYaml(file)::written);
  }

  private Outcome<Written> written(YamlNode.Mapping root) {
    Map<String, YamlNode> byKey = new LinkedHashMap<>();
    for (YamlNode.Entry entry : root.entries()) {
      if (KEYS.contains(entry.key())) {
        byKey.put(entry.key(), entry.value());
      } else {
        diagnostics.add(
            Diagnostic.warning(
                "key-unknown",
                entry.at(),
                "a theme has no key '" + entry.key() + "'",
                Nearest.to(entry.key(), KEYS)
                    .map(n -> "did you mean '" + n + "'?")
                    .orElse("write one of " + String.join(", ", KEYS))));
      }
    }
    contract(Optional.ofNullable(byKey.get("contract")));
    return Outcome.of(
        new Written(
            scalar(byKey.get("extends"), "extends"),
            tokens(byKey.get("fixed"), "fixed"),
            tokens(byKey.get("light"), "light"),
            tokens(byKey.get("dark"), "dark"),
            contrasts(byKey.get("contrast"))),
        diagnostics);
  }

  private void contract(Optional<YamlNode> written) {
    String contract =
        written.flatMap(node -> scalar(node, "contract")).map(s -> s.text()).orElse("");
    if (written.isEmpty() || !contract.equals(Integer.toString(CONTRACT))) {
      diagnostics.add(
          Diagnostic.warning(
              "theme-contract",
              written.map(YamlNode::at).orElse(Location.of(file)),
              "the theme is written for contract '"
                  + contract
                  + "', this Guidepost keeps "
                  + CONTRACT,
              "compare its templates with those of the default theme, then write contract: "
                  + CONTRACT));
    }
  }

  private Map<String, YamlNode.Scalar> tokens(@Nullable YamlNode node, String key) {
    Map<String, YamlNode.Scalar> tokens = new LinkedHashMap<>();
    if (node == null) {
      return tokens;
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      wrong(
          node.at(),
          "'" + key + "' is not a list of names and values",
          "write " + key + ": {bg: \"#fff\"}");
      return tokens;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!TOKEN.matcher(entry.key()).matches()) {
        wrong(entry.at(), "'" + entry.key() + "' is not a name of a token", "use a-z, 0-9 and -");
      } else if (!(entry.value() instanceof YamlNode.Scalar scalar)
          || UNSAFE.matcher(scalar.text()).find()) {
        wrong(
            entry.value().at(),
            "'" + entry.key() + "' is not one value of a style",
            "write e.g. " + entry.key() + ": \"#1f6f54\"");
      } else {
        tokens.put(entry.key(), scalar);
      }
    }
    return tokens;
  }

  private List<Pairs> contrasts(@Nullable YamlNode node) {
    List<Pairs> contrasts = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        pairs(item).ifPresent(contrasts::add);
      }
    } else if (node != null) {
      wrong(node.at(), "'contrast' is not a list", PAIRS);
    }
    return contrasts;
  }

  private static final String PAIRS = "write - {text: [text, link], on: [bg], least: 4.5}";

  private Optional<Pairs> pairs(YamlNode item) {
    Map<String, YamlNode> byKey = new LinkedHashMap<>();
    if (item instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> byKey.put(entry.key(), entry.value()));
    }
    Optional<Double> least = number(byKey.get("least"));
    if (!byKey.keySet().equals(Set.of("text", "on", "least")) || least.isEmpty()) {
      wrong(item.at(), "this is not a pair of colours with a least contrast", PAIRS);
      return Optional.empty();
    }
    return Optional.of(
        new Pairs(names(byKey.get("text")), names(byKey.get("on")), least.get(), item.at()));
  }

  private static List<String> names(@Nullable YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return List.of(scalar.text());
    }
    return node instanceof YamlNode.Sequence sequence
        ? sequence.items().stream().flatMap(item -> names(item).stream()).toList()
        : List.of();
  }

  private static Optional<Double> number(@Nullable YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().matches("\\d{1,2}(\\.\\d+)?")
        ? Optional.of(Double.parseDouble(scalar.text()))
        : Optional.empty();
  }

  private Optional<YamlNode.Scalar> scalar(@Nullable YamlNode node, String key) {
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrong(node.at(), "'" + key + "' is not one value", "write " + key + ": …");
    return Optional.empty();
  }

  private void wrong(Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error("theme-token", at, message, hint));
  }
}
