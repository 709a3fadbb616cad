package dev.guidepost.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a mapping may hold.
 *
 * @param others what stands behind keys whose names are the author's own; empty where every other
 *     key is a mistake
 */
public record Schema(String name, List<Key> keys, Optional<Kind> others) {
  public Schema {
    keys = List.copyOf(keys);
  }

  public static Schema of(String name, Key... keys) {
    return new Schema(name, List.of(keys), Optional.empty());
  }

  /** A mapping whose other keys are the author's own business. */
  public static Schema open(String name, Key... keys) {
    return of(name, keys).each(new Kind.Anything());
  }

  /** The same schema with {@code kind} behind each other key. */
  public Schema each(Kind kind) {
    return new Schema(name, keys, Optional.of(kind));
  }

  public Schema plus(List<Key> more) {
    List<Key> all = new ArrayList<>(keys);
    all.addAll(more);
    return new Schema(name, all, others);
  }

  public Optional<Key> find(String written) {
    return keys.stream()
        .filter(k -> k.name().equals(written) || k.aliases().contains(written))
        .findFirst();
  }

  /** The key that was probably meant: at most two edits away, or one for short names. */
  public Optional<String> nearest(String written) {
    return Nearest.to(written, keys.stream().map(Key::name).toList());
  }
}
