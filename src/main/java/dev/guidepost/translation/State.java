package dev.guidepost.translation;

import dev.guidepost.model.Article;
import dev.guidepost.model.Location;
import java.util.List;
import java.util.Optional;

/** What can be said of a translation. */
public sealed interface State {
  /** The original says what it said when it was translated. */
  record Fresh() implements State {}

  /**
   * @param changes in the order of the original, at least one
   */
  record Stale(List<Change> changes) implements State {
    public Stale {
      changes = List.copyOf(changes);
    }

    /** Whether the original still has the same sections in the same order. */
    public boolean mayBeMinor() {
      return changes.stream().allMatch(change -> change.kind() == Change.Kind.CHANGED);
    }
  }

  /** Nobody has recorded which state of the original it translates. */
  record Unrecorded() implements State {}

  /**
   * The original was deleted.
   *
   * @param page as the record names it
   * @param alike the page that says most of what it said, if there is one
   */
  record Orphan(String page, Optional<Article> alike) implements State {}

  /** What the front matter says of the original makes no sense. */
  record Unreadable(Location at, String message, String hint) implements State {}
}
