package dev.guidepost.yaml;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Nearest;
import dev.guidepost.schema.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a YAML mapping against its schema and tells every difference with its place. */
public final class YamlDecoder {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private YamlDecoder() {}

  /** Reads and decodes; a mapping with mistakes still yields the values that are right. */
  public static Outcome<Values> decode(String text, String file, int firstLine, Schema schema) {
    return YamlReader.read(text, file, firstLine).then(mapping -> decode(mapping, schema));
  }

  public static Outcome<Values> decode(YamlNode.Mapping mapping, Schema schema) {
    YamlDecoder decoder = new YamlDecoder();
    Values values = decoder.mapping(mapping, schema);
    return Outcome.of(values, decoder.diagnostics);
  }

  private Values mapping(YamlNode.Mapping mapping, Schema schema) {
    Map<String, Values.Value> byKey = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Optional<Key> key = schema.find(entry.key());
      if (key.isEmpty()) {
        schema
            .others()
            .ifPresentOrElse(kind -> own(entry, kind, byKey), () -> unknown(entry, schema));
        continue;
      }
      Key known = key.get();
      if (!known.name().equals(entry.key())) {
        diagnostics.add(
            Diagnostic.info(
                "key-alias",
                entry.at(),
                "'" + entry.key() + "' is read as '" + known.name() + "'",
                "write " + known.name() + ": …"));
      }
      if (byKey.containsKey(known.name())) {
        error(
            "yaml-duplicate-key",
            entry.at(),
            "'" + known.name() + "' is given twice, once as '" + entry.key() + "'",
            "keep one of the two");
        continue;
      }
      if (entry.value() instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
        continue;
      }
      content(entry.value(), known.kind(), known.name())
          .ifPresent(
              content -> byKey.put(known.name(), new Values.Value(content, entry.value().at())));
    }
    for (Key key : schema.keys()) {
      if (key.required() && !byKey.containsKey(key.name())) {
        error(
            "key-missing",
            mapping.at(),
            schema.name() + " needs '" + key.name() + "'",
            "add a line: " + key.name() + ": … (" + key.doc() + ")");
      }
    }
    return new Values(byKey);
  }

  /** The place of a key that the author named is that of the name. */
  private void own(YamlNode.Entry entry, Kind kind, Map<String, Values.Value> byKey) {
    content(entry.value(), kind, entry.key())
        .ifPresent(content -> byKey.put(entry.key(), new Values.Value(content, entry.at())));
  }

  private void unknown(YamlNode.Entry entry, Schema schema) {
    String hint =
        entry.key().startsWith("\u00a0")
            ? "the line begins with a no-break space; use ordinary spaces"
            : schema
                .nearest(entry.key())
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("remove it, or see the list of keys");
    diagnostics.add(
        Diagnostic.warning(
            "key-unknown",
            entry.at(),
            "unknown key '" + entry.key().strip() + "' in " + schema.name(),
            hint));
  }

  private Optional<Values.Content> content(YamlNode node, Kind kind, String key) {
    return switch (kind) {
      case Kind.Text ignored -> scalar(node, key).map(s -> new Values.Text(s.text()));
      case Kind.Choice choice -> scalar(node, key).flatMap(s -> choice(s, choice, key));
      case Kind.Texts ignored -> texts(node, key);
      case Kind.Groups ignored -> groups(node, key);
      case Kind.Decimal ignored -> scalar(node, key).flatMap(s -> number(s, key));
      case Kind.Flag ignored -> scalar(node, key).flatMap(s -> flag(s, key));
      case Kind.Date ignored -> scalar(node, key).flatMap(s -> date(s, key));
      case Kind.Moment ignored -> scalar(node, key).flatMap(s -> moment(s, key));
      case Kind.Localized ignored -> localized(node, key);
      case Kind.Nested nested ->
          node instanceof YamlNode.Mapping mapping
              ? Optional.of(new Values.Nested(mapping(mapping, nested.schema())))
              : wrong(node, key, "lines 'key: value' below it", "indent them by two spaces");
      case Kind.Many many -> many(node, many, key);
      case Kind.Tree ignored -> Optional.empty();
      case Kind.Anything ignored -> Optional.empty();
    };
  }

  private Optional<YamlNode.Scalar> scalar(YamlNode node, String key) {
    return node instanceof YamlNode.Scalar scalar
        ? Optional.of(scalar)
        : wrong(node, key, "one text", "put a text that begins with '[' or '{' in quotes");
  }

  private Optional<Values.Content> choice(YamlNode.Scalar scalar, Kind.Choice choice, String key) {
    if (choice.options().contains(scalar.text())) {
      return Optional.of(new Values.Text(scalar.text()));
    }
    String hint =
        Nearest.to(scalar.text(), choice.options())
            .map(n -> "did you mean '" + n + "'?")
            .orElse("choose one of them");
    return wrong(scalar, key, "one of " + String.join(", ", choice.options()), hint);
  }

  private Optional<Values.Content> texts(YamlNode node, String key) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(new Values.Texts(List.of(scalar.text())));
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return wrong(node, key, "a list", "write " + key + ": [one, two]");
    }
    return Optional.of(new Values.Texts(items(sequence, key)));
  }

  private List<String> items(YamlNode.Sequence sequence, String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      scalar(item, key).ifPresent(s -> texts.add(s.text()));
    }
    return texts;
  }

  private Optional<Values.Content> groups(YamlNode node, String key) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return wrong(node, key, "a list of lists", "begin each list with '- ': - [one, two]");
    }
    List<Values.Group> groups = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Sequence group) {
        groups.add(new Values.Group(items(group, key), group.at()));
      } else {
        wrong(item, key, "lists in the list", "write - [one, two]");
      }
    }
    return Optional.of(new Values.Groups(groups));
  }

  private Optional<Values.Content> number(YamlNode.Scalar scalar, String key) {
    return NUMBER.matcher(scalar.text()).matches()
        ? Optional.of(new Values.Decimal(Double.parseDouble(scalar.text())))
        : wrong(scalar, key, "a number", "write digits, e.g. 10");
  }

  private Optional<Values.Content> flag(YamlNode.Scalar scalar, String key) {
    return switch (scalar.text()) {
      case "true" -> Optional.of(new Values.Flag(true));
      case "false" -> Optional.of(new Values.Flag(false));
      default -> wrong(scalar, key, "true or false", "write true or false");
    };
  }

  private Optional<Values.Content> date(YamlNode.Scalar scalar, String key) {
    try {
      return Optional.of(new Values.Date(LocalDate.parse(scalar.text())));
    } catch (DateTimeException e) {
      return wrong(scalar, key, "a date", "write year-month-day, e.g. 2026-11-21");
    }
  }

  private Optional<Values.Content> moment(YamlNode.Scalar scalar, String key) {
    try {
      Instant instant =
          scalar.text().length() == 10
              ? LocalDate.parse(scalar.text()).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(scalar.text()).toInstant();
      return Optional.of(new Values.Moment(instant));
    } catch (DateTimeException e) {
      return wrong(
          scalar,
          key,
          "a date, or a time with its zone",
          "write 2026-11-21 or \"2026-11-21T09:00:00+08:00\"");
    }
  }

  private Optional<Values.Content> localized(YamlNode node, String key) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(new Values.Localized(Map.of("*", scalar.text())));
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return wrong(
          node, key, "a text, or one for each language", "write " + key + ": {en: …, zh: …}");
    }
    Map<String, String> byLang = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!Lang.isTag(entry.key())) {
        error(
            "key-unknown",
            entry.at(),
            "'" + entry.key() + "' is not a language",
            "use the names of the language folders, e.g. en, zh");
      } else {
        scalar(entry.value(), key).ifPresent(s -> byLang.put(entry.key(), s.text()));
      }
    }
    return Optional.of(new Values.Localized(byLang));
  }

  private Optional<Values.Content> many(YamlNode node, Kind.Many many, String key) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return wrong(node, key, "a list", "begin each item with '- '");
    }
    List<Values> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Mapping mapping) {
        items.add(mapping(mapping, many.schema()));
      } else {
        wrong(
            item,
            key,
            "lines 'key: value' in each item",
            "see the list of keys of " + many.schema().name());
      }
    }
    return Optional.of(new Values.Many(items));
  }

  private <T> Optional<T> wrong(YamlNode node, String key, String expected, String hint) {
    error(
        "key-type",
        node.at(),
        "'" + key + "' is " + describe(node) + ", expected " + expected,
        hint);
    return Optional.empty();
  }

  private static String describe(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar s ->
          "'" + (s.text().length() > 60 ? s.text().substring(0, 60) + "…" : s.text()) + "'";
      case YamlNode.Sequence s -> "a list of " + s.items().size();
      case YamlNode.Mapping m -> "a mapping of " + m.entries().size();
    };
  }

  private void error(String code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, at, message, hint));
  }
}
