package dev.guidepost.model;

import java.util.List;

/**
 * An author's word that findings in one place are meant: {@code <!-- guidepost: allow zh-spacing
 * because it is a name -->}.
 *
 * @param at where the remark is written
 * @param codes rules that may speak there without being heard
 * @param from first line for which it holds, in the remark's file
 * @param to last line for which it holds
 * @param reason for those who read the source after the author
 */
public record Remark(Location at, List<String> codes, int from, int to, String reason) {
  public Remark {
    codes = List.copyOf(codes);
  }

  public boolean covers(Diagnostic finding) {
    return finding.at().file().equals(at.file())
        && finding.at().line() >= from
        && finding.at().line() <= to
        && codes.contains(finding.code());
  }
}
