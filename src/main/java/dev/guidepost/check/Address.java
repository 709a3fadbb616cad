package dev.guidepost.check;

/**
 * An address on a finished page.
 *
 * @param value as it is meant, without entities
 */
record Address(Use use, String value) {
  /** What a browser, or a reader, does with it. */
  enum Use {
    /** Readers follow it. */
    LINK,
    /** Nothing is shown before it has come. */
    STYLE,
    /** Nothing is shown before it has run. */
    SCRIPT,
    /** Pictures, films, icons, and scripts that wait. */
    LOADED,
    /** Only its host is asked. */
    HOST,
    /** Search engines are told of it. */
    NAMED,
    /** Forms are sent there. */
    FORM,
    /** Scripts read it. */
    DATA
  }

  /** Whether browsers ask for it without the reader's doing. */
  boolean isLoaded() {
    return switch (use) {
      case STYLE, SCRIPT, LOADED, HOST, FORM -> true;
      case LINK, NAMED, DATA -> false;
    };
  }
}
