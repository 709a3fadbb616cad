package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.util.List;

/**
 * One rule over a page on its own. What it finds is remembered with the parsed page, so it may look
 * at nothing that is not part of the memo's key: no other page, no clock.
 */
interface PageCheck {
  /** Stable name of the rule, the same in every diagnostic that it makes. */
  String code();

  List<Diagnostic> check(PageSubject page);
}
