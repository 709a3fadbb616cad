package dev.guidepost.model;

/**
 * A part of a page, and what it says as a digest: equal digests, equal words, numbers, code and
 * pictures in equal order, however they are set.
 *
 * @param id fragment under which the part can be linked; empty for those above the first heading
 * @param heading empty for the parts above the first heading
 * @param digest {@value #LENGTH} hexadecimal digits: the first {@value #OF_HEADING} are of the
 *     heading alone, so that a changed section can be told from a new one
 */
public record SectionDigest(Kind kind, String id, String heading, String digest) {
  /** At 32 bits of text, one change in four thousand million goes unseen. */
  public static final int LENGTH = 10;

  public static final int OF_HEADING = 2;

  public enum Kind {
    /** The title and the short answer. */
    TITLE,
    /** What stands above the first heading. */
    INTRO,
    /** A heading and what stands below it, up to the next one of any level. */
    SECTION
  }

  public static SectionDigest of(Kind kind, String id, String heading, String said, String words) {
    return new SectionDigest(
        kind,
        id,
        heading,
        Fingerprint.of(said).hex().substring(0, OF_HEADING)
            + Fingerprint.of(said, words).hex().substring(0, LENGTH - OF_HEADING));
  }
}
