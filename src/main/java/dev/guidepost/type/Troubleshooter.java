package dev.guidepost.type;

import dev.guidepost.model.FrontMatter;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import java.util.List;
import java.util.Optional;

/** Questions that lead to an answer or to a human. */
public final class Troubleshooter implements ContentType {
  public static final String NAME = "troubleshooter";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> folders() {
    return List.of("troubleshooter", "troubleshooters", "troubleshooting");
  }

  @Override
  public List<Key> keys() {
    return List.of(
        Key.of("start", new Kind.Text(), "id of the first question; the first one where absent"),
        Key.of("unsure", new Kind.Text(), "id of the node to which \"I am not sure\" leads"));
  }

  /** The question that comes first, if the author chose one. */
  public static Optional<String> start(FrontMatter front) {
    return front.values().text("start");
  }

  /** Where "I am not sure" leads, unless a question says otherwise. */
  public static Optional<String> unsure(FrontMatter front) {
    return front.values().text("unsure");
  }
}
