package dev.guidepost.source;

import dev.guidepost.model.Lang;
import dev.guidepost.yaml.YamlDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files with which sites and pages begin, in the languages in which somebody wrote them. */
public final class Scaffolds {
  /** Languages that have files of their own; others get the English ones. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private static final Set<String> ISO = Set.of(Locale.getISOLanguages());

  private Scaffolds() {}

  /**
   * What is there of a kind.
   *
   * @param kind {@code page}, {@code site/content} or {@code site/pages}
   * @return text by path below the kind's folder
   */
  public static SortedMap<String, String> of(String language, String kind) {
    SortedMap<String, String> texts = new TreeMap<>();
    String known = LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
    BundledFiles.below("scaffold/" + known + "/" + kind + "/")
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  /**
   * What a project already has.
   *
   * @param languages as {@code site.yml} names them, else as its folders do
   * @param flat whether its pages lie in no folder of a language
   * @param folders below the languages' folders
   */
  public record Present(List<Lang> languages, boolean flat, Set<String> folders) {
    public Present {
      languages = List.copyOf(languages);
      folders = Set.copyOf(folders);
    }
  }

  public static Present present(Path project) {
    Folder content = Folder.walk(project, "content");
    List<Lang> languages = new ArrayList<>();
    if (content.has("content/site.yml")) {
      String text = new String(content.bytes("content/site.yml"), StandardCharsets.UTF_8);
      YamlDecoder.decode(text, "content/site.yml", 1, SiteYaml.SCHEMA)
          .value()
          .ifPresent(values ->
              values.texts("languages").stream()
                  .filter(Lang::isTag)
                  .forEach(tag -> languages.add(new Lang(tag))));
    }
    Set<String> named = new TreeSet<>();
    Set<String> folders = new TreeSet<>();
    boolean pages = false;
    for (String path : content.files().keySet()) {
      String[] parts = path.split("/");
      boolean inLanguage =
          parts.length > 2
              && Lang.isTag(parts[1])
              && (languages.contains(new Lang(parts[1]))
                  || ISO.contains(parts[1].split("-", 2)[0]));
      if (inLanguage) {
        named.add(parts[1]);
        if (parts.length > 3) {
          folders.add(parts[2]);
        }
      }
      pages |= path.endsWith(".md");
    }
    boolean flat = pages && named.isEmpty();
    if (languages.isEmpty()) {
      named.forEach(tag -> languages.add(new Lang(tag)));
    }
    if (languages.isEmpty()) {
      languages.add(new Lang("en"));
    }
    return new Present(languages, flat, folders);
  }
}
