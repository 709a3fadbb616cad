package dev.guidepost.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds marks that were meant as markup and will be read as they stand: asterisks that are not
 * escaped, rows of tables, references to footnotes; and comments without an end, which hide the
 * rest of the page.
 */
final class LeftOvers {
  private static final Pattern ASTERISKS = Pattern.compile("(?<![\\\\*])\\*\\*");
  private static final Pattern BELOW_HEADER =
      Pattern.compile("\\|?(?:\\s*+:?-++:?\\s*+\\|)++(?:\\s*+:?-++:?\\s*+)?");

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private LeftOvers() {}

  static void check(Node document, Draft draft) {
    for (Node node : document.getDescendants()) {
      switch (node) {
        case HtmlCommentBlock comment -> comment(comment, draft);
        case Footnote footnote -> footnote(footnote, draft);
        case Text text when !isCode(text) -> text(text, draft);
        default -> {}
      }
    }
  }

  private static boolean isCode(Text text) {
    return text.getParent() instanceof Code || text.getParent() instanceof FencedCodeBlock;
  }

  private static void comment(HtmlCommentBlock comment, Draft draft) {
    if (!comment.getChars().toString().contains("-->")) {
      draft.error(
          "comment-unclosed",
          comment.getStartOffset(),
          "the comment is never closed and hides everything below it",
          "write --> where it ends");
    }
  }

  private static void footnote(Footnote footnote, Draft draft) {
    if (!footnote.isDefined() && NAME.matcher(footnote.getText()).matches()) {
      draft.warning(
          "footnote-missing",
          footnote.getStartOffset(),
          "there is no footnote '" + footnote.getChars() + "'",
          "write " + footnote.getChars() + ": and its text on a line of its own");
    }
  }

  private static void text(Text node, Draft draft) {
    String text = node.getChars().toString();
    Matcher asterisks = ASTERISKS.matcher(text);
    if (asterisks.find()) {
      String from = text.substring(asterisks.start()).lines().findFirst().orElse("").strip();
      draft.warning(
          "emphasis-literal",
          node.getStartOffset() + asterisks.start(),
          "'**' is shown as it stands: "
              + (from.length() > 40 ? from.substring(0, 40) + "…" : from),
          "leave no space inside the asterisks, close them in the same paragraph, or write \\*\\* if asterisks are meant");
    }
    if (BELOW_HEADER.matcher(text.strip()).matches()) {
      draft.warning(
          "table-literal",
          node.getStartOffset(),
          "the table is shown as it stands",
          "leave an empty line above it, and give this row as many cells as the one above");
    }
    if (isHeadless(node)) {
      draft.warning(
          "table-literal",
          node.getStartOffset(),
          "these lines look like a table and are shown as they stand",
          "write a line of dashes below the first one, |---|---|, with as many cells");
    }
  }

  /** Whether a paragraph begins with two rows of cells and no line of dashes is between them. */
  private static boolean isHeadless(Text node) {
    if (node.getPrevious() != null || !isRow(node)) {
      return false;
    }
    Node end = node;
    while (end != null && !(end instanceof SoftLineBreak)) {
      end = end.getNext();
    }
    return end != null
        && end.getNext() instanceof Text below
        && isRow(below)
        && !BELOW_HEADER.matcher(below.getChars().toString().strip()).matches();
  }

  private static boolean isRow(Text text) {
    return text.getChars().toString().stripLeading().startsWith("|");
  }
}
