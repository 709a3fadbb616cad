package dev.guidepost.cli;

import picocli.CommandLine.Option;

/** Options of the commands whose outcome are findings. */
final class FindingsOptions {
  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private FindingsFormat format = FindingsFormat.text;

  boolean strict() {
    return strict;
  }

  FindingsFormat format() {
    return format;
  }
}
