package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.util.List;

/** One rule over the whole site. */
interface Check {
  /** Stable name of the rule, the same in every diagnostic that it makes. */
  String code();

  List<Diagnostic> check(Subject subject);
}
