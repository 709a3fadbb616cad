package dev.guidepost.model;

import java.util.Locale;

/**
 * How much a finding matters: an error keeps the old output, a warning does so only under {@code
 * --strict}, an info never.
 */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
