package dev.guidepost.cli;

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

  boolean strict() {
    return strict;
  }

  FindingsFormat format() {
    return format;
  }
}
