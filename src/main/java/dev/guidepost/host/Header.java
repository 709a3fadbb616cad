package dev.guidepost.host;

/**
 * A field of a response.
 *
 * @param onErrors whether it goes with an answer that is not the file: what may be kept for good
 *     must not be said of a file that is not there yet
 */
record Header(String name, String value, boolean onErrors) {
  Header(String name, String value) {
    this(name, value, true);
  }
}
