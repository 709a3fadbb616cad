package dev.guidepost.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands whose outcome are findings. */
final class FindingsOptions {
  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private FindingsFormat format = FindingsFormat.text;

  @Option(names = "--baseline", paramLabel = "FILE")
  private @Nullable Path baseline;

  Optional<Path> baseline() {
    return Optional.ofNullable(baseline);
  }

  boolean strict() {
    return strict;
  }

  FindingsFormat format() {
    return format;
  }
}
