package dev.guidepost.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that chooses the project. */
final class ProjectFolder {
  @Option(names = "-C", paramLabel = "DIR", defaultValue = ".")
  private Path project = Path.of(".");

  Path path() {
    return project;
  }

  /** The same, or a wrong use of the command. */
  Path existing(CommandLine command) {
    if (!Files.isDirectory(project)) {
      throw new CommandLine.ParameterException(
          command, "there is no folder '" + project + "'; choose the project with -C DIR");
    }
    return project;
  }
}
