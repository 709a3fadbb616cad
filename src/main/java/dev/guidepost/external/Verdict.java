package dev.guidepost.external;

/**
 * What became of a question.
 *
 * @param movedTo where the page is for good now; empty if it is where it was
 */
record Verdict(Kind kind, String movedTo) {
  enum Kind {
    /** It is there. */
    FINE("there"),
    /** 404 or 410. */
    GONE("gone"),
    /** It answers, but not to a program: 401, 403 and their like. */
    REFUSED("refused to answer"),
    /** 429, or told to come back later. */
    BUSY("asked us to come later"),
    /** 5xx, or redirects without an end. */
    BROKEN("out of order"),
    /** No address, no connection, or no answer in time. */
    SILENT("not reached"),
    /** The certificate is none that can be trusted. */
    INSECURE("without a trusted certificate"),
    /** It is not asked: reserved for examples, private, or not allowed. */
    SKIPPED("not asked");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** How the summary counts it. */
    String words() {
      return words;
    }
  }

  static Verdict of(Kind kind) {
    return new Verdict(kind, "");
  }
}
