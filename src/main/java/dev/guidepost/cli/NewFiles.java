package dev.guidepost.cli;

import dev.guidepost.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files that are there only afterwards: either all of them are new, or none is written. */
final class NewFiles {
  private final Path folder;
  private final SortedMap<String, String> texts = new TreeMap<>();

  NewFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * @param values by the names that stand between two {@code @}; a line that is left empty goes
   */
  void add(String path, String template, Map<String, String> values) {
    String text = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      String mark = "@" + value.getKey() + "@";
      text =
          value.getValue().isEmpty()
              ? text.replace(mark + "\n", "")
              : text.replace(mark, value.getValue());
    }
    texts.put(path, text);
  }

  void addAll(Map<String, String> more) {
    texts.putAll(more);
  }

  boolean isThere(String path) {
    return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes them and prints their paths. */
  void write(CommandLine command) {
    List<String> there = texts.keySet().stream().filter(this::isThere).toList();
    if (!there.isEmpty()) {
      throw new ParameterException(
          command,
          String.join(", ", there)
              + (there.size() == 1 ? " is" : " are")
              + " there already; nothing was written");
    }
    texts.forEach((path, text) -> {
      write(folder.resolve(path), text);
      command.getOut().println(path);
    });
    command.getOut().flush();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as YAML reads it whatever it holds; JSON is YAML. */
  static String quoted(String text) {
    return Json.compact(text)
        .replace("\\u003c", "<")
        .replace("\\u003e", ">")
        .replace("\\u0026", "&");
  }
}
