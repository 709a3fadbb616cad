package dev.guidepost.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds marks that were meant as emphasis and will be read as asterisks, where escaped ones are
 * meant; and comments without an end, which hide the rest of the page.
 */
final class LeftOvers {
  private static final Pattern ASTERISKS = Pattern.compile("(?<![\\\\*])\\*\\*");

  private LeftOvers() {}

  static void check(Node document, Draft draft) {
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlCommentBlock && !node.getChars().toString().contains("-->")) {
        draft.error(
            "comment-unclosed",
            node.getStartOffset(),
            "the comment is never closed and hides everything below it",
            "write --> where it ends");
      }
      if (node instanceof Text
          && !(node.getParent() instanceof Code || node.getParent() instanceof FencedCodeBlock)) {
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
      }
    }
  }
}
