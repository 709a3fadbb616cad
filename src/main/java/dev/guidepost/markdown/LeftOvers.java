package dev.guidepost.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds marks that were meant as emphasis and will be read as asterisks. */
final class LeftOvers {
  private LeftOvers() {}

  static void check(Element body, Draft draft) {
    for (TextNode node : TextNodes.outside(body, Set.of("code", "pre", "kbd", "samp"))) {
      int at = node.getWholeText().indexOf("**");
      Element parent = node.parent();
      if (at >= 0 && parent != null) {
        String around = node.getWholeText().strip();
        draft.warning(
            "emphasis-literal",
            parent,
            "'**' is shown as it stands: " + (around.length() > 40 ? around.substring(0, 40) + "…" : around),
            "leave no space inside the asterisks, close them in the same paragraph, or write \\*\\* if asterisks are meant");
      }
    }
  }
}
