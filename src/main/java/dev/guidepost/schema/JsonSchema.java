package dev.guidepost.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema in the form that editors read, as a tree of maps and lists. It is JSON Schema draft 7,
 * the newest that language servers for YAML know in full.
 */
public final class JsonSchema {
  private static final String TREE = "#/definitions/tree";

  private static final List<String> SCALAR = List.of("string", "number", "boolean");

  private JsonSchema() {}

  public static Map<String, Object> of(Schema schema) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("$schema", "http://json-schema.org/draft-07/schema#");
    tree.put("title", schema.name());
    tree.putAll(object(schema));
    if (schema.others().filter(Kind.Tree.class::isInstance).isPresent()) {
      tree.put("definitions", Map.of("tree", tree()));
    }
    return tree;
  }

  private static Map<String, Object> object(Schema schema) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Key key : schema.keys()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.doc());
      property.putAll(kind(key.kind()));
      properties.put(key.name(), property);
      for (String alias : key.aliases()) {
        Map<String, Object> other = new LinkedHashMap<>(property);
        other.put("description", "another name for " + key.name());
        other.put("deprecated", true);
        properties.put(alias, other);
      }
      if (key.required()) {
        required.add(key.name());
      }
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", "object");
    tree.put("properties", properties);
    if (!required.isEmpty()) {
      tree.put("required", required);
    }
    tree.put("additionalProperties", schema.others().map(JsonSchema::others).orElse(false));
    return tree;
  }

  private static Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", List.of("string", "number", "boolean", "object"));
    tree.put("additionalProperties", Map.of("$ref", TREE));
    return tree;
  }

  private static Object others(Kind kind) {
    return kind instanceof Kind.Anything ? true : kind(kind);
  }

  private static Map<String, Object> kind(Kind kind) {
    Map<String, Object> tree = new LinkedHashMap<>();
    switch (kind) {
      case Kind.Text ignored -> tree.put("type", SCALAR);
      case Kind.Choice choice -> tree.put("enum", List.copyOf(choice.options()));
      case Kind.Texts ignored -> {
        tree.put("type", List.of("array", "string", "number", "boolean"));
        tree.put("items", Map.of("type", SCALAR));
      }
      case Kind.Groups ignored -> {
        tree.put("type", "array");
        Map<String, Object> group = kind(new Kind.Texts());
        group.put("type", "array");
        tree.put("items", group);
      }
      case Kind.Decimal ignored -> tree.put("type", "number");
      case Kind.Flag ignored -> tree.put("type", "boolean");
      case Kind.Date ignored -> {
        tree.put("type", "string");
        tree.put("format", "date");
      }
      case Kind.Moment ignored -> {
        tree.put("type", "string");
        tree.put("pattern", "^\\d{4}-\\d{2}-\\d{2}(T.+)?$");
      }
      case Kind.Localized ignored -> {
        tree.put("type", List.of("string", "number", "boolean", "object"));
        tree.put("additionalProperties", Map.of("type", SCALAR));
      }
      case Kind.Nested nested -> tree.putAll(object(nested.schema()));
      case Kind.Many many -> {
        tree.put("type", "array");
        tree.put("items", object(many.schema()));
      }
      case Kind.Tree ignored -> tree.put("$ref", TREE);
      case Kind.Anything ignored -> {}
    }
    return tree;
  }
}
