package dev.guidepost.model;

/**
 * A picture in another size or format than its file.
 *
 * @param width in pixels
 * @param url from the site's root without a leading slash
 */
public record Rendition(int width, String url, Bytes bytes) {}
