package dev.guidepost.cli;

import dev.guidepost.build.Build;
import java.io.PrintWriter;
import java.util.Locale;

/** What is on the other end of standard error. */
final class Terminal {
  private Terminal() {}

  /** Whether a person is watching: the launcher has asked the system, which Java 21 cannot. */
  static boolean isInteractive() {
    return Boolean.getBoolean("guidepost.terminal") && System.getenv("CI") == null;
  }

  /** Colours are for persons who have not declined them (no-color.org). */
  static boolean colors() {
    String declined = System.getenv("NO_COLOR");
    return isInteractive()
        && (declined == null || declined.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** Shows how far a long build has come, on one line that is overwritten. */
  static Build.Progress progress(PrintWriter err) {
    if (!isInteractive()) {
      return Build.Progress.SILENT;
    }
    long start = System.nanoTime();
    long[] shown = {start};
    return (stage, done, total) -> {
      long now = System.nanoTime();
      synchronized (shown) {
        // A short build says nothing on the way, and a long one ten times a second at most.
        if (now - start > 700_000_000L && now - shown[0] > 100_000_000L) {
          shown[0] = now;
          err.print(
              String.format(
                  Locale.ROOT, "\r\u001b[K%s %s", stage, total == 0 ? "…" : done + " of " + total));
          err.flush();
        }
      }
    };
  }

  static void clearLine(PrintWriter err) {
    if (isInteractive()) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
