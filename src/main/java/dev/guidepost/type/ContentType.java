package dev.guidepost.type;

import dev.guidepost.schema.Key;
import java.util.List;

/** A kind of page: what its author may say about it and which template shows it. */
public interface ContentType {
  /** The value of the front matter's {@code type}, and the name of the template. */
  String name();

  /** Names of folders whose pages are of this type unless they say otherwise. */
  default List<String> folders() {
    return List.of();
  }

  /** Keys of the front matter that only this type knows. */
  default List<Key> keys() {
    return List.of();
  }

  /** The schema.org type of the page. */
  default String structuredData() {
    return "TechArticle";
  }
}
