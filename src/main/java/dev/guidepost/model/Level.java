package dev.guidepost.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a site's owner wants a rule to matter. */
public enum Level {
  OFF(Optional.empty()),
  INFO(Optional.of(Severity.INFO)),
  WARNING(Optional.of(Severity.WARNING)),
  ERROR(Optional.of(Severity.ERROR));

  private final Optional<Severity> severity;

  Level(Optional<Severity> severity) {
    this.severity = severity;
  }

  /** Empty where nothing is told. */
  public Optional<Severity> severity() {
    return severity;
  }

  /** As it is written in {@code site.yml}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(Level::label).toList();
  }

  public static Level labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
