package dev.guidepost.check;

import dev.guidepost.model.Codes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.KnownFinding;
import dev.guidepost.model.Level;
import dev.guidepost.model.Project;
import dev.guidepost.model.Remark;
import dev.guidepost.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hears the owner about what was found: the levels of {@code site.yml} first, then remarks beside
 * the text, then the baseline. What is firm in {@link Codes} is told whatever they say.
 */
final class Judgement {
  private final Map<String, Level> levels;
  private final List<Remark> remarks;
  private final List<KnownFinding> baseline;
  private final Set<Remark> heard = new HashSet<>();
  private final List<KnownFinding> gone;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final List<Diagnostic> known = new ArrayList<>();
  private int allowed;

  private Judgement(Project project) {
    this.levels = project.config().levels();
    this.remarks = project.remarks();
    this.baseline = project.baseline();
    this.gone = new ArrayList<>(baseline);
  }

  static Verdict of(Project project, List<Diagnostic> found, boolean whole) {
    return new Judgement(project).judge(found, whole);
  }

  private Verdict judge(List<Diagnostic> found, boolean whole) {
    for (Diagnostic finding : found.stream().distinct().sorted().toList()) {
      if (Codes.isFirm(finding.code())) {
        kept.add(finding);
      } else {
        leveled(finding).ifPresent(this::hear);
      }
    }
    // What stopped a build also kept later rules from looking.
    if (whole && kept.stream().noneMatch(Diagnostic::isError)) {
      remarks.stream().filter(r -> !heard.contains(r) && isWanted(r)).forEach(this::unused);
      gone.stream().filter(k -> isSettled(k.code())).forEach(this::gone);
    }
    return new Verdict(kept.stream().sorted().toList(), allowed, known);
  }

  private Optional<Diagnostic> leveled(Diagnostic finding) {
    Level level = levels.get(finding.code());
    return level == null ? Optional.of(finding) : level.severity().map(finding::with);
  }

  private void hear(Diagnostic finding) {
    List<Remark> meant = remarks.stream().filter(r -> r.covers(finding)).toList();
    if (!meant.isEmpty()) {
      heard.addAll(meant);
      allowed++;
      return;
    }
    Optional<KnownFinding> entry = gone.stream().filter(k -> k.is(finding)).findFirst();
    entry.ifPresentOrElse(
        e -> {
          gone.remove(e);
          known.add(finding);
        },
        () -> kept.add(finding));
  }

  private boolean isWanted(Remark remark) {
    return remark.codes().stream().anyMatch(this::isSettled);
  }

  /** Other sites are asked now and then, and answer today what they did not yesterday. */
  private boolean isSettled(String code) {
    return !isOff(code) && !code.startsWith("external-");
  }

  private boolean isOff(String code) {
    return levels.get(code) == Level.OFF;
  }

  private void unused(Remark remark) {
    tell(
        Diagnostic.warning(
            "remark-unused",
            remark.at(),
            "nothing is found here that this remark would allow ("
                + String.join(", ", remark.codes())
                + ")",
            "take the remark out, or move it directly above the text that it means"));
  }

  private void gone(KnownFinding entry) {
    tell(
        Diagnostic.info(
            "baseline-gone",
            entry.at(),
            "'" + entry.code() + "' is no longer found in " + entry.file(),
            "run guidepost check --update-baseline"));
  }

  private void tell(Diagnostic finding) {
    leveled(finding).ifPresent(kept::add);
  }
}
