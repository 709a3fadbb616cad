package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.Diagnostic;

/** What the command says to the program that called it; 70 is EX_SOFTWARE of sysexits(3). */
final class ExitCode {
  static final int FINE = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int INPUT_OUTPUT = 4;
  static final int BUG = 70;

  private ExitCode() {}

  /** Of a build that was refused: the configuration comes first, since all else follows from it. */
  static int of(Build.Result result) {
    if (result.files().isPresent()) {
      return FINE;
    }
    return result.diagnostics().stream().anyMatch(ExitCode::isConfiguration) ? USAGE : CONTENT;
  }

  private static boolean isConfiguration(Diagnostic d) {
    return d.isError()
        && (d.code().equals("no-content") || d.at().file().equals("content/site.yml"));
  }
}
