package dev.guidepost.cli;

import dev.guidepost.json.Json;
import dev.guidepost.json.JsonWithComments;
import dev.guidepost.schema.JsonSchema;
import dev.guidepost.source.Schemas;
import dev.guidepost.type.ContentTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What editors need in the project's folder to know the keys of its files. */
final class EditorFiles {
  private static final String FOLDER = ".vscode/guidepost/";
  private static final String SETTINGS = ".vscode/settings.json";
  private static final String KEY = "yaml.schemas";

  private EditorFiles() {}

  /** Text by path below the project's folder; the settings are added to those that are there. */
  static SortedMap<String, String> of(Path project) {
    SortedMap<String, String> files = new TreeMap<>();
    Map<String, Object> patterns = new LinkedHashMap<>();
    Schemas.all()
        .forEach(described -> {
          String path = FOLDER + described.name() + ".json";
          files.put(path, Json.pretty(JsonSchema.of(described.schema())));
          patterns.put("./" + path, described.files());
        });
    ContentTypes.all()
        .forEach(type ->
            files.put(
                FOLDER + "pages/" + type.name() + ".json",
                Json.pretty(JsonSchema.of(ContentTypes.schema(type)))));
    settings(project.resolve(SETTINGS), patterns).ifPresent(text -> files.put(SETTINGS, text));
    return files;
  }

  /** What to write into a file of settings that is not understood. */
  static String settings() {
    Map<String, Object> patterns = new LinkedHashMap<>();
    Schemas.all().forEach(d -> patterns.put("./" + FOLDER + d.name() + ".json", d.files()));
    return "\"" + KEY + "\": " + Json.pretty(patterns).strip();
  }

  private static Optional<String> settings(Path file, Map<String, Object> patterns) {
    try {
      String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "{\n}\n";
      return JsonWithComments.put(text.isBlank() ? "{\n}\n" : text, KEY, patterns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
