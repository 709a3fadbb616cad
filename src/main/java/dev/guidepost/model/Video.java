package dev.guidepost.model;

import java.util.Optional;

/**
 * A video that a page offers.
 *
 * @param file as written, or an address
 * @param poster as written
 * @param duration as written, {@code 3:20}
 */
public record Video(
    String title, String file, Optional<String> poster, Optional<String> duration, Location at) {}
