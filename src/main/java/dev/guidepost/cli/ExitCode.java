package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.Diagnostic;
import java.util.List;
import java.util.Set;

/** What the command says to the program that called it; 70 is EX_SOFTWARE of sysexits(3). */
final class ExitCode {
  static final int FINE = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int GATE = 3;
  static final int INPUT_OUTPUT = 4;
  static final int BUG = 70;

  private static final Set<String> GATES = Set.of("search-budget", "page-budget", "asset-heavy");

  private ExitCode() {}

  static int of(Build.Result result) {
    return result.files().isPresent() ? FINE : of(result.diagnostics());
  }

  /**
   * Of what was refused: the configuration comes first, since all else follows from it, and a gate
   * last, since it measures what the content has become.
   */
  static int of(List<Diagnostic> diagnostics) {
    List<Diagnostic> errors = diagnostics.stream().filter(Diagnostic::isError).toList();
    if (errors.stream().anyMatch(ExitCode::isConfiguration)) {
      return USAGE;
    }
    return !errors.isEmpty() && errors.stream().allMatch(ExitCode::isGate) ? GATE : CONTENT;
  }

  private static boolean isConfiguration(Diagnostic d) {
    return d.code().equals("no-content") || d.at().file().equals("content/site.yml") && !isGate(d);
  }

  private static boolean isGate(Diagnostic d) {
    return GATES.contains(d.code());
  }
}
