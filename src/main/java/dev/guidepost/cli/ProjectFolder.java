package dev.guidepost.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that chooses the project. */
final class ProjectFolder {
  @Option(
      names = "-C",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The project: a folder with content/ in it (default: the current folder).")
  private Path project = Path.of(".");

  Path path() {
    return project;
  }
}
