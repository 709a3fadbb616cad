package dev.guidepost.model;

/**
 * A part of a page that a search hit can lead to.
 *
 * @param id fragment of the address; empty for the page's start
 * @param heading its heading, its question, or the name of its step; empty for the page's start
 * @param text plain, one block a line
 */
public record Passage(Kind kind, String id, String heading, String text) {
  public enum Kind {
    /** What stands before the first heading. */
    START,
    SECTION,
    /** One of many questions on a page. */
    QUESTION,
    /** A step of an instruction. */
    STEP
  }
}
