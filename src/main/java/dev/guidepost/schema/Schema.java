package dev.guidepost.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a mapping may hold.
 *
 * @param open whether keys beyond the known ones are the author's own business
 */
public record Schema(String name, List<Key> keys, boolean open) {
  public Schema {
    keys = List.copyOf(keys);
  }

  public static Schema of(String name, Key... keys) {
    return new Schema(name, List.of(keys), false);
  }

  public Schema plus(List<Key> more) {
    List<Key> all = new ArrayList<>(keys);
    all.addAll(more);
    return new Schema(name, all, open);
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
