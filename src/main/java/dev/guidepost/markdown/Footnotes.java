package dev.guidepost.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;

/** Orders footnotes by their first use; flexmark would take the last. */
final class Footnotes {
  private Footnotes() {}

  static void order(Node document) {
    Set<FootnoteBlock> used = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Footnote use && use.isDefined() && used.add(use.getFootnoteBlock())) {
        use.getFootnoteBlock().setFirstReferenceOffset(use.getStartOffset());
      }
    }
  }
}
