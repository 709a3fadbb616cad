package dev.guidepost.model;

import java.util.Optional;

/**
 * A file beside the pages that is published as it is.
 *
 * @param path below the project's folder, {@code content/images/receive.zh.svg}
 * @param bytes its length
 * @param size of a picture whose format is known
 */
public record Asset(String path, Fingerprint print, long bytes, Optional<ImageSize> size) {

  /** Whether these are still the bytes that were read: authors save while a site is built. */
  public boolean holds(byte[] content) {
    return Fingerprint.of(content).equals(print);
  }

  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
