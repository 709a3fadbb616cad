package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Site;
import java.util.List;

/** One rule over the whole site. */
interface Check {
  /** Stable name of the rule, the same in every diagnostic that it makes. */
  String code();

  List<Diagnostic> check(Subject subject);

  /** What is held against the rules. */
  record Subject(Site site, List<OutputFile> files) {}
}
