package dev.guidepost.model;

import java.util.Comparator;

/**
 * An author's mistake, as a value.
 *
 * @param code name of the rule, one of {@link Codes}
 * @param message what came and what was expected
 * @param hint what to do; empty where the message says it all
 */
public record Diagnostic(Severity severity, String code, Location at, String message, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    if (Codes.named(code).isEmpty()) {
      throw new IllegalArgumentException("'" + code + "' is missing in Codes");
    }
  }

  public static Diagnostic error(String code, Location at, String message, String hint) {
    return new Diagnostic(Severity.ERROR, code, at, message, hint);
  }

  public static Diagnostic warning(String code, Location at, String message, String hint) {
    return new Diagnostic(Severity.WARNING, code, at, message, hint);
  }

  public static Diagnostic info(String code, Location at, String message, String hint) {
    return new Diagnostic(Severity.INFO, code, at, message, hint);
  }

  /** The same finding, taken more or less seriously. */
  public Diagnostic with(Severity other) {
    return new Diagnostic(other, code, at, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
