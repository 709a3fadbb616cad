package dev.guidepost.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands whose outcome are findings. */
final class FindingsOptions {
  @Option(names = "--strict", description = "Warnings fail the command, as errors do.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How findings are written: ${COMPLETION-CANDIDATES} (default: text).")
  private FindingsFormat format = FindingsFormat.text;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings that are known and not told again (default: content/baseline.yml, if it is there).")
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
