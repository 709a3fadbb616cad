package dev.guidepost.type;

import dev.guidepost.model.FrontMatter;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import java.util.List;
import java.util.Optional;

/** A way to do something, step by step; several can form a series. */
public final class Tutorial implements ContentType {
  public static final String NAME = "tutorial";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> folders() {
    return List.of("tutorial", "tutorials", "guide", "guides");
  }

  @Override
  public List<Key> keys() {
    return List.of(
        Key.of("series", new Kind.Text(), "name that the tutorials of a series share"),
        Key.of("series_order", new Kind.Decimal(), "place within the series, lowest first"));
  }

  /** A tutorial's place in a series. */
  public record Series(String name, double order) {}

  public static Optional<Series> series(FrontMatter front) {
    return front
        .values()
        .text("series")
        .map(name ->
            new Series(
                name,
                front.values().number("series_order").or(front::order).orElse(Double.MAX_VALUE)));
  }
}
