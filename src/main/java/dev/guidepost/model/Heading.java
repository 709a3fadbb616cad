package dev.guidepost.model;

/**
 * An entry of a page's outline.
 *
 * @param level 2 to 6, as in {@code h2}
 */
public record Heading(int level, String id, String text) {}
