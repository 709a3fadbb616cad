package dev.guidepost.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * How pages look, read once into memory.
 *
 * @param templates source by path below {@code templates/}, e.g. {@code partials/header.peb}
 * @param assets files by path below {@code assets/}
 * @param tokens colours, spaces and type
 */
public record Theme(
    String name, Map<String, String> templates, Map<String, Bytes> assets, Tokens tokens) {
  public Theme {
    templates = Map.copyOf(templates);
    assets = Map.copyOf(assets);
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
