package dev.guidepost.markdown;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A button behind a single value that readers carry elsewhere: {@code `0x…`{copy}}, or {@code
 * {copy="the USDT contract address"}} with a name for those who hear the page.
 */
final class CopyValues {
  private static final String NOT_IN = "a, pre, h1, h2, h3, h4, h5, h6, summary";

  private CopyValues() {}

  static void apply(Element body, Draft draft) {
    for (Element code : body.select("code")) {
      draft.deadline().checkNow();
      if (!(code.nextSibling() instanceof TextNode behind)) {
        continue;
      }
      String text = behind.getWholeText();
      int length = AttributeList.lengthAtStart(text);
      Map<String, String> options =
          length == 0 ? Map.of() : AttributeList.parse(text.substring(1, length - 1));
      if (!options.containsKey("copy")) {
        continue;
      }
      behind.text(text.substring(length));
      if (code.closest(NOT_IN) != null) {
        draft.warning(
            "copy-place",
            code,
            "there is no room for a button in a link, a heading or a summary",
            "put the value with {copy} into the text below");
      } else {
        code.after(button(code.text(), options.get("copy"), draft));
      }
    }
  }

  private static Element button(String value, String name, Draft draft) {
    String what = name.isBlank() ? value : name.strip();
    return new Element("button")
        .attr("type", "button")
        .attr("class", "copy")
        .attr("hidden", "")
        .attr("data-done", draft.words().get("copied"))
        .attr("aria-label", draft.words().get("copy_value", what))
        .text(draft.words().get("copy"));
  }
}
