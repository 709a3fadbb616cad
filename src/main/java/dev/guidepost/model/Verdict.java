package dev.guidepost.model;

import java.util.List;

/**
 * Findings after the owner was heard.
 *
 * @param diagnostics in the order of their places
 * @param allowed how many a remark let pass
 * @param known those that the baseline knows
 */
public record Verdict(List<Diagnostic> diagnostics, int allowed, List<Diagnostic> known) {
  public Verdict {
    diagnostics = List.copyOf(diagnostics);
    known = List.copyOf(known);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
