package dev.guidepost.cli;

import dev.guidepost.build.Build;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The one line at the end. */
final class Summary {
  private Summary() {}

  static String of(Build.Result result, long nanos, String outcome) {
    int pages = result.pages().values().stream().mapToInt(Integer::intValue).sum();
    StringJoiner languages = new StringJoiner(", ");
    new TreeMap<>(result.pages()).forEach((lang, count) -> languages.add(lang + " " + count));
    return String.format(
        Locale.ROOT,
        "%s%s, %s, %s%s, %.1f s%s",
        count(pages, "page"),
        languages.length() == 0 ? "" : " (" + languages + ")",
        count(result.errors(), "error"),
        count(result.warnings(), "warning"),
        passed(result.allowed() + result.known().size()),
        nanos / 1e9,
        outcome.isEmpty() ? "" : ": " + outcome);
  }

  private static String passed(int findings) {
    return findings == 0 ? "" : " (" + findings + " allowed or known)";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
