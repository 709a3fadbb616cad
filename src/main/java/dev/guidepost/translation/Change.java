package dev.guidepost.translation;

import dev.guidepost.model.SectionDigest;
import java.util.Optional;

/**
 * A section of an original that is not what it was when it was translated.
 *
 * @param there the section as it is now; empty if it was removed
 * @param here the section of the translation that stands for it, as far as that can be told
 * @param before its digest when it was translated; empty if it is new
 */
public record Change(
    Kind kind, Optional<SectionDigest> there, Optional<SectionDigest> here, String before) {
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED,
    MOVED
  }

  /** The part that names it: that of the original, else that of the translation. */
  public Optional<SectionDigest> named() {
    return there.or(() -> here);
  }

  /** In words, for authors. */
  public String told() {
    String name =
        named()
            .map(part ->
                switch (part.kind()) {
                  case TITLE -> "the title or the short answer";
                  case INTRO -> "the text above the first heading";
                  case SECTION -> "'" + part.heading() + "'";
                })
            .orElse("a section");
    return switch (kind) {
      case CHANGED -> name + " has changed";
      case ADDED -> name + " is new";
      case REMOVED -> name + " is gone";
      case MOVED -> name + " stands elsewhere";
    };
  }
}
