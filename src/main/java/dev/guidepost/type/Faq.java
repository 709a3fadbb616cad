package dev.guidepost.type;

import dev.guidepost.model.FrontMatter;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import java.util.List;
import java.util.Optional;

/** One question and its answer, or many short ones that open one by one. */
public final class Faq implements ContentType {
  public static final String NAME = "faq";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> folders() {
    return List.of("faq", "faqs");
  }

  @Override
  public List<Key> keys() {
    return List.of(
        Key.of(
            "questions",
            new Kind.Flag(),
            "true: every heading below a group is a question of its own; found out from the question marks where it is absent"));
  }

  /** What the author decided; empty leaves it to the headings. */
  public static Optional<Boolean> manyQuestions(FrontMatter front) {
    return front.values().flag("questions");
  }
}
