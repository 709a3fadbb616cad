package dev.guidepost.source;

import dev.guidepost.model.Values;
import dev.guidepost.yaml.YamlDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The themes that a site can choose from, and their files. */
public final class Themes {
  /** What this Guidepost expects of a theme, {@code contract:} in its {@code theme.yml}. */
  public static final int CONTRACT = ThemeYaml.CONTRACT;

  private static final String FOLDER = "themes/";
  private static final String DEFAULT = "default";

  private final SortedMap<String, byte[]> bundled = BundledFiles.below(FOLDER);
  private final Folder own;
  private final Folder content;

  private Themes(Path project) {
    this.own = Folder.walk(project, "themes");
    this.content = Folder.walk(project, "content");
  }

  public static Themes of(Path project) {
    return new Themes(project);
  }

  /**
   * @param base name of the theme that shows where this one has no file; empty for the default one
   * @param bundled whether it came with Guidepost
   * @param files paths below {@code themes/<name>/}
   */
  public record Listed(String name, String base, boolean bundled, List<String> files) {
    public Listed {
      files = List.copyOf(files);
    }
  }

  public List<Listed> all() {
    SortedSet<String> names = new TreeSet<>();
    bundled.keySet().forEach(path -> names.add(path.split("/", 2)[0]));
    own.files()
        .keySet()
        .forEach(path -> names.add(path.substring(FOLDER.length()).split("/", 2)[0]));
    List<Listed> all = new ArrayList<>();
    for (String name : names) {
      SortedMap<String, byte[]> files = files(name);
      boolean came = bundled.keySet().stream().anyMatch(path -> path.startsWith(name + "/"));
      all.add(new Listed(name, base(name), came, List.copyOf(files.keySet())));
    }
    return all;
  }

  /** The name that {@code site.yml} gives. */
  public String chosen() {
    if (!content.has("content/site.yml")) {
      return DEFAULT;
    }
    String text = new String(content.bytes("content/site.yml"), StandardCharsets.UTF_8);
    return YamlDecoder.decode(text, "content/site.yml", 1, SiteYaml.SCHEMA)
        .value()
        .flatMap((Values values) -> values.text("theme"))
        .orElse(DEFAULT);
  }

  /** All files that a theme shows, its own and those of the themes below it, by path. */
  public SortedMap<String, byte[]> shown(String theme) {
    SortedMap<String, byte[]> shown = new TreeMap<>();
    List<String> chain = new ArrayList<>();
    String name = theme;
    while (!name.isEmpty() && !chain.contains(name)) {
      chain.addFirst(name);
      name = base(name);
    }
    chain.forEach(one -> shown.putAll(files(one)));
    return Collections.unmodifiableSortedMap(shown);
  }

  private String base(String name) {
    byte[] tokens = files(name).get("theme.yml");
    String written =
        tokens == null
            ? ""
            : ThemeYaml.read(new String(tokens, StandardCharsets.UTF_8), "theme.yml")
                .value()
                .flatMap(ThemeYaml.Written::base)
                .map(base -> base.text())
                .orElse("");
    return written.isEmpty() && !name.equals(DEFAULT) ? DEFAULT : written;
  }

  private SortedMap<String, byte[]> files(String name) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    bundled.forEach((path, bytes) -> {
      if (path.startsWith(name + "/")) {
        files.put(path.substring(name.length() + 1), bytes);
      }
    });
    String prefix = FOLDER + name + "/";
    own.files().keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .forEach(path -> files.put(path.substring(prefix.length()), own.bytes(path)));
    return files;
  }
}
