package dev.guidepost.cli;

import dev.guidepost.output.OutputWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Says in a sentence why a command could not do its work. */
final class Failures {
  private Failures() {}

  /** Returns the exit code. */
  static int tell(Throwable failure, PrintWriter err) {
    Throwable cause =
        failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : failure;
    return switch (cause) {
      case OutputWriter.Unwritable unwritable ->
          say(err, String.valueOf(unwritable.getMessage()), ExitCode.INPUT_OUTPUT);
      case InvalidPathException path ->
          say(
              err,
              "the file name '"
                  + path.getInput()
                  + "' cannot be used with this system's encoding; set LC_ALL=C.UTF-8",
              ExitCode.INPUT_OUTPUT);
      case AccessDeniedException denied ->
          say(err, "no permission to use '" + denied.getFile() + "'", ExitCode.INPUT_OUTPUT);
      case NoSuchFileException missing ->
          say(
              err,
              "'" + missing.getFile() + "' has disappeared; run the command again",
              ExitCode.INPUT_OUTPUT);
      case FileSystemException file ->
          say(
              err,
              "'" + file.getFile() + "' cannot be used: " + reason(file),
              ExitCode.INPUT_OUTPUT);
      case IOException io -> say(err, String.valueOf(io.getMessage()), ExitCode.INPUT_OUTPUT);
      case OutOfMemoryError memory ->
          say(err, "not enough memory; set GUIDEPOST_OPTS=-Xmx2g", ExitCode.INPUT_OUTPUT);
      default -> {
        err.println(
            "error: this is a mistake of Guidepost itself; please report it with the lines below");
        cause.printStackTrace(err);
        yield ExitCode.BUG;
      }
    };
  }

  private static String reason(FileSystemException file) {
    return file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
  }

  private static int say(PrintWriter err, String sentence, int code) {
    err.println("error: " + sentence);
    return code;
  }
}
