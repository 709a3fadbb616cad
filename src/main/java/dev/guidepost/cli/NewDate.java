package dev.guidepost.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that new pages bear. */
final class NewDate {
  @Option(
      names = "--now",
      paramLabel = "TIME",
      converter = ProjectOptions.Time.class,
      hidden = true)
  private @Nullable Instant now;

  LocalDate today() {
    return LocalDate.ofInstant(now == null ? Instant.now() : now, ZoneOffset.UTC);
  }
}
