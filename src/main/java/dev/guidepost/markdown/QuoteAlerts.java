package dev.guidepost.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns GitHub's alerts, {@code > [!NOTE]}, into callouts. */
final class QuoteAlerts {
  private static final Pattern MARK = Pattern.compile("^\\s*\\[!([A-Za-z]+)\\]([^\\n]*)\\n?");

  private QuoteAlerts() {}

  static void apply(Element body, Draft draft) {
    for (Element quote : body.select("blockquote")) {
      draft.deadline().checkNow();
      Element first = quote.firstElementChild();
      if (first == null
          || !first.tagName().equals("p")
          || first.childNodeSize() == 0
          || !(first.childNode(0) instanceof TextNode text)) {
        continue;
      }
      Matcher mark = MARK.matcher(text.getWholeText());
      if (!mark.find()) {
        continue;
      }
      String written = mark.group(1).toLowerCase(Locale.ROOT);
      String kind =
          switch (written) {
            case "important" -> "info";
            case "caution" -> "danger";
            default -> written;
          };
      if (!Callout.KINDS.contains(kind)) {
        draft.warning(
            "alert-unknown",
            quote,
            "[!" + mark.group(1) + "] is not an alert",
            "use NOTE, TIP, IMPORTANT, WARNING or CAUTION");
        continue;
      }
      text.text(text.getWholeText().substring(mark.end()));
      if (first.text().isBlank() && first.selectFirst("img") == null) {
        first.remove();
      }
      String label = mark.group(2).strip();
      Callout.make(quote, kind, draft.words().get("callout_" + written), label);
    }
  }
}
