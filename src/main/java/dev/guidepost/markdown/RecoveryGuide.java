package dev.guidepost.markdown;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.FrontMatter;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A guide through a recovery has guard rails: what never to share, what to have ready, which step
 * cannot be undone, and what nobody can do.
 */
final class RecoveryGuide {
  private static final List<String> BLOCKS =
      List.of("never-share", "before", "irreversible", "cannot");

  private RecoveryGuide() {}

  static void check(Element body, FrontMatter front, Draft draft) {
    if (!front.recovery()) {
      return;
    }
    for (String block : BLOCKS) {
      if (body.selectFirst(".callout-" + block) == null) {
        draft
            .diagnostics()
            .add(
                Diagnostic.error(
                    "recovery-guide",
                    front.values().at("recovery").orElse(draft.place(0)),
                    "a recovery guide needs '::: " + block + "'",
                    hint(block)));
      }
    }
  }

  private static String hint(String block) {
    return switch (block) {
      case "never-share" -> "add it where readers might be asked for a secret";
      case "before" -> "add what to have ready before the first step";
      case "irreversible" -> "add it at the step that cannot be undone";
      default -> "add what neither support nor anybody else can do";
    };
  }
}
