package dev.guidepost.type;

import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All kinds of pages. A new one is a class beside this one and a line in {@link #ALL}. */
public final class ContentTypes {
  private static final List<ContentType> ALL =
      List.of(
          new PlainArticle(),
          new Faq(),
          new Tutorial(),
          new SecurityTip(),
          new Alert(),
          new Troubleshooter(),
          new Glossary());

  private static final Map<String, ContentType> BY_NAME = byName();
  private static final Map<String, ContentType> BY_FOLDER = byFolder();

  private ContentTypes() {}

  public static List<ContentType> all() {
    return ALL;
  }

  public static ContentType named(String name) {
    ContentType type = BY_NAME.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no content type '" + name + "'");
    }
    return type;
  }

  /**
   * The type that a page's folder implies; the innermost folder with a meaning decides.
   *
   * @param folders names from the language's folder inwards
   */
  public static ContentType ofFolders(List<String> folders) {
    for (String folder : folders.reversed()) {
      ContentType type = BY_FOLDER.get(folder.toLowerCase(Locale.ROOT));
      if (type != null) {
        return type;
      }
    }
    return named(PlainArticle.NAME);
  }

  /** What the front matter of a page of that type may hold. */
  public static Schema schema(ContentType type) {
    return Schema.of("front matter of type " + type.name())
        .plus(List.of(typeKey()))
        .plus(CommonKeys.FIRST)
        .plus(type.keys())
        .plus(CommonKeys.REST);
  }

  /** What the front matter may hold while its type is not yet known. */
  public static Schema typeOnly() {
    return Schema.open("front matter", typeKey());
  }

  static Key typeKey() {
    List<String> names = new ArrayList<>();
    ALL.forEach(type -> names.add(type.name()));
    return Key.of(
        "type",
        new Kind.Choice(names),
        "kind of page; the folder's name decides where it is absent");
  }

  private static Map<String, ContentType> byName() {
    Map<String, ContentType> map = new LinkedHashMap<>();
    ALL.forEach(type -> map.put(type.name(), type));
    return map;
  }

  private static Map<String, ContentType> byFolder() {
    Map<String, ContentType> map = new LinkedHashMap<>();
    ALL.forEach(type -> type.folders().forEach(folder -> map.put(folder, type)));
    return map;
  }
}
