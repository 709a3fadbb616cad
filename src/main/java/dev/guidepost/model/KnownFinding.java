package dev.guidepost.model;

/**
 * A finding that the owner has taken note of. It is told by what it says and not by its line, which
 * moves with every edit above it.
 *
 * @param at where the baseline speaks of it
 * @param reason why it stays for now; may be empty
 */
public record KnownFinding(Location at, String code, String file, String message, String reason) {
  public boolean is(Diagnostic finding) {
    return finding.code().equals(code)
        && finding.at().file().equals(file)
        && finding.message().equals(message);
  }
}
