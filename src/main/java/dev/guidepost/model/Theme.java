package dev.guidepost.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * How pages look, read once into memory.
 *
 * @param templates source by path below {@code templates/}, e.g. {@code partials/header.peb}
 * @param files where each template was written: in the theme, or in the one that it extends
 * @param assets files by path below {@code assets/}
 * @param tokens colours, spaces and type
 */
public record Theme(
    String name,
    Map<String, String> templates,
    Map<String, String> files,
    Map<String, Bytes> assets,
    Tokens tokens) {
  public Theme {
    templates = Map.copyOf(templates);
    files = Map.copyOf(files);
    assets = Map.copyOf(assets);
  }

  /** Where a template was written, {@code themes/default/templates/partials/header.peb}. */
  public String file(String template) {
    return files.getOrDefault(template, "themes/" + name + "/templates/" + template);
  }

  public Fingerprint fingerprint() {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(templates)
        .forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
    new TreeMap<>(assets)
        .forEach((name, bytes) ->
            all.append(name).append('\0').append(bytes.fingerprint().hex()).append('\0'));
    return Fingerprint.of(all.append(tokens).toString());
  }
}
