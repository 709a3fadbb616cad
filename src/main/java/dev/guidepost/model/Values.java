package dev.guidepost.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A mapping that met its schema: each value is of the type that its key declares, so reading one
 * never fails. Asking for a key by another type than it declares is our own mistake and throws
 * {@link ClassCastException}.
 */
public record Values(Map<String, Value> byKey) {
  public static final Values EMPTY = new Values(Map.of());

  public Values {
    byKey = Map.copyOf(byKey);
  }

  /** A value and where its author wrote it. */
  public record Value(Content content, Location at) {}

  /** The types that a value can have. */
  public sealed interface Content {}

  public record Text(String text) implements Content {}

  public record Texts(List<String> texts) implements Content {
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /** A list of texts in a list, and where its author wrote it. */
  public record Group(List<String> texts, Location at) {
    public Group {
      texts = List.copyOf(texts);
    }
  }

  public record Groups(List<Group> groups) implements Content {
    public Groups {
      groups = List.copyOf(groups);
    }
  }

  public record Decimal(double number) implements Content {}

  public record Flag(boolean on) implements Content {}

  public record Date(LocalDate date) implements Content {}

  public record Moment(Instant instant) implements Content {}

  public record Nested(Values values) implements Content {}

  public record Many(List<Values> items) implements Content {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** A text in several languages; one written for all of them stands under the key {@code *}. */
  public record Localized(Map<String, String> byLang) implements Content {
    public Localized {
      byLang = Map.copyOf(byLang);
    }

    public Optional<String> in(Lang lang) {
      return Optional.ofNullable(byLang.get(lang.tag()))
          .or(() -> Optional.ofNullable(byLang.get("*")));
    }
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  public Optional<Location> at(String key) {
    return Optional.ofNullable(byKey.get(key)).map(Value::at);
  }

  public Optional<String> text(String key) {
    return content(key).map(c -> ((Text) c).text());
  }

  public List<String> texts(String key) {
    return content(key).map(c -> ((Texts) c).texts()).orElse(List.of());
  }

  public List<Group> groups(String key) {
    return content(key).map(c -> ((Groups) c).groups()).orElse(List.of());
  }

  public Optional<Double> number(String key) {
    return content(key).map(c -> ((Decimal) c).number());
  }

  public Optional<Boolean> flag(String key) {
    return content(key).map(c -> ((Flag) c).on());
  }

  public Optional<LocalDate> date(String key) {
    return content(key).map(c -> ((Date) c).date());
  }

  public Optional<Instant> moment(String key) {
    return content(key).map(c -> ((Moment) c).instant());
  }

  public Values nested(String key) {
    return content(key).map(c -> ((Nested) c).values()).orElse(EMPTY);
  }

  public List<Values> many(String key) {
    return content(key).map(c -> ((Many) c).items()).orElse(List.of());
  }

  public Optional<Localized> localized(String key) {
    return content(key).map(c -> (Localized) c);
  }

  /** The values by key in the order of their names, for a digest or a log. */
  @Override
  public String toString() {
    return new TreeMap<>(byKey).toString();
  }

  private Optional<Content> content(String key) {
    return Optional.ofNullable(byKey.get(key)).map(Value::content);
  }
}
