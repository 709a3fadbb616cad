package dev.guidepost.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Changes a file of JSON with comments in some places and leaves every other character. */
public final class JsonWithComments {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /**
   * An object in the text.
   *
   * @param open behind its brace
   * @param members where the values are
   */
  private record Found(int open, Map<String, Place> members) {
    boolean isEmpty() {
      return members.isEmpty();
    }
  }

  private record Place(int start, int end) {}

  private JsonWithComments() {}

  /**
   * The text with the members in the object under {@code key}: those that are there get the new
   * value, the others are added.
   *
   * @return empty if the text is no object, or has something else under the key
   */
  public static Optional<String> put(String text, String key, Map<String, Object> members) {
    try {
      Optional<Found> root = object(text, 0, "");
      if (root.isEmpty()) {
        return Optional.empty();
      }
      if (!root.get().members().containsKey(key)) {
        return Optional.of(insert(text, root.get(), "  ", Map.of(key, members)));
      }
      Optional<Found> inner = object(text, 1, key);
      String result = text;
      if (inner.isPresent()) {
        Map<String, Object> missing = new LinkedHashMap<>(members);
        missing.keySet().removeAll(inner.get().members().keySet());
        // The last first, so that the places of the others still hold.
        for (Map.Entry<String, Place> there : reversed(inner.get().members()).entrySet()) {
          Object value = members.get(there.getKey());
          if (value != null) {
            Place place = there.getValue();
            result =
                result.substring(0, place.start())
                    + Json.compact(value)
                    + result.substring(place.end());
          }
        }
        return Optional.of(
            missing.isEmpty() ? result : insert(result, inner.get(), "    ", missing));
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Place> reversed(Map<String, Place> members) {
    Map<String, Place> reversed = new LinkedHashMap<>();
    members.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().start(), a.getValue().start()))
        .forEach(e -> reversed.put(e.getKey(), e.getValue()));
    return reversed;
  }

  private static String insert(String text, Found object, String indent, Map<String, ?> members) {
    StringBuilder lines = new StringBuilder();
    members.forEach((name, value) -> {
      lines.append(lines.isEmpty() ? "\n" : ",\n").append(indent).append(Json.compact(name));
      lines.append(": ").append(Json.pretty(value).strip().replace("\n", "\n" + indent));
    });
    if (!object.isEmpty()) {
      lines.append(",");
    } else if (!text.startsWith("\n", object.open())) {
      lines.append("\n").append(indent.substring(2));
    }
    return text.substring(0, object.open()) + lines + text.substring(object.open());
  }

  /** The object at the root, or the one in it under the key. */
  private static Optional<Found> object(String text, int depth, String key) throws IOException {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      Optional<Found> found = Optional.empty();
      if (depth == 0) {
        found = Optional.of(members(json));
      } else {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          boolean wanted = json.currentName().equals(key);
          if (json.nextToken() == JsonToken.START_OBJECT && wanted) {
            found = Optional.of(members(json));
          } else {
            json.skipChildren();
          }
        }
      }
      return json.nextToken() == null ? found : Optional.empty();
    }
  }

  private static Found members(JsonParser json) throws IOException {
    int open = (int) json.currentLocation().getCharOffset();
    Map<String, Place> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      int start = (int) json.currentTokenLocation().getCharOffset();
      json.skipChildren();
      json.finishToken();
      members.put(name, new Place(start, (int) json.currentLocation().getCharOffset()));
    }
    return new Found(open, members);
  }
}
