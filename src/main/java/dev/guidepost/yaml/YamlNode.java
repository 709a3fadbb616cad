package dev.guidepost.yaml;

import dev.guidepost.model.Location;
import java.util.List;

/**
 * A YAML document as written: text, lists and mappings with their places, and no guess at types.
 */
public sealed interface YamlNode {
  Location at();

  /**
   * @param plain whether it was written without quotes
   */
  record Scalar(String text, boolean plain, Location at) implements YamlNode {
    boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  record Sequence(List<YamlNode> items, Location at) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Mapping(List<Entry> entries, Location at) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Entry(String key, Location at, YamlNode value) {}
}
