package dev.guidepost.schema;

import java.util.List;

/**
 * One key of a mapping.
 *
 * @param aliases other names under which other tools' authors know it
 * @param doc what it is for, in one sentence; it becomes the editor's help text
 */
public record Key(String name, Kind kind, boolean required, List<String> aliases, String doc) {
  public Key {
    aliases = List.copyOf(aliases);
  }

  public static Key of(String name, Kind kind, String doc) {
    return new Key(name, kind, false, List.of(), doc);
  }

  public Key mandatory() {
    return new Key(name, kind, true, aliases, doc);
  }

  public Key alias(String... others) {
    return new Key(name, kind, required, List.of(others), doc);
  }
}
