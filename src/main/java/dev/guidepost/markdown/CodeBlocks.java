package dev.guidepost.markdown;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Code with its language, an optional title, marked lines and a button to copy it. */
final class CodeBlocks {
  private static final int MAX_RANGES = 100;

  private CodeBlocks() {}

  /**
   * What stands behind the fence: {@code js title="a.js" {1,3-5} [label]}.
   *
   * @param ranges of the marked lines, {@code 1,3-5}
   */
  record Info(String language, String title, String label, String ranges) {
    private static final Pattern LANGUAGE = Pattern.compile("^[\\w+#.-]+");
    private static final Pattern TITLE = Pattern.compile("title=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern LINES = Pattern.compile("\\{([0-9,\\s-]+)\\}");

    static Info parse(String info) {
      Matcher language = LANGUAGE.matcher(info);
      Matcher title = TITLE.matcher(info);
      Matcher label = LABEL.matcher(info);
      Matcher lines = LINES.matcher(info);
      String named = label.find() ? label.group(1) : "";
      String titled =
          title.find() ? (title.group(1) != null ? title.group(1) : title.group(2)) : named;
      return new Info(
          language.find() ? language.group().toLowerCase(Locale.ROOT) : "",
          titled,
          named,
          lines.find() ? lines.group(1) : "");
    }

    /**
     * Numbers of the marked lines, counted from 1.
     *
     * @param count how many lines there are
     */
    BitSet marked(int count) {
      BitSet lines = new BitSet();
      for (String part : ranges.split(",", MAX_RANGES)) {
        String[] range = part.strip().split("-", 2);
        int from = number(range[0]);
        int to = Math.min(range.length > 1 ? number(range[1]) : from, count);
        if (from > 0 && from <= to) {
          lines.set(from, to + 1);
        }
      }
      return lines;
    }

    private static int number(String text) {
      return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
  }

  static void apply(Element body, Draft draft) {
    for (Element block : body.select("gp-code")) {
      draft.deadline().checkNow();
      Info info = Info.parse(block.attr("info"));
      Element pre = block.selectFirst("pre");
      Element code = block.selectFirst("code");
      block.clearAttributes().tagName("div").attr("class", "code");
      if (pre == null || code == null) {
        continue;
      }
      pre.attr("tabindex", "0");
      String language = info.language().replaceAll("[^\\w+#-]", "");
      if (!language.isEmpty()) {
        code.attr("class", "language-" + language);
      }
      if (!info.ranges().isEmpty()) {
        mark(code, info);
      }
      boolean named = block.parent() != null && block.parent().hasClass("tab");
      if (!info.title().isEmpty() && !named) {
        block.prependElement("p").attr("class", "code-title").text(info.title());
      }
      block
          .appendElement("button")
          .attr("type", "button")
          .attr("class", "copy")
          .attr("hidden", "")
          .attr("data-done", draft.words().get("copied"))
          .text(draft.words().get("copy"));
    }
  }

  private static void mark(Element code, Info info) {
    String[] text = code.wholeText().split("\n", -1);
    BitSet lines = info.marked(text.length);
    code.empty();
    for (int i = 0; i < text.length; i++) {
      String end = i == text.length - 1 ? "" : "\n";
      if (lines.get(i + 1)) {
        code.appendElement("mark").text(text[i]);
        code.appendText(end);
      } else {
        code.appendText(text[i] + end);
      }
    }
  }
}
