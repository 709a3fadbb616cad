package dev.guidepost.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between braces behind an image, a link, a heading or a container: {@code #id .class
 * key=value key="a value" flag}.
 */
final class AttributeList {
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:([#.])([^\\s#.{}\"']+)|([\\w-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|([^\\s{}]+)))?)");
  private static final Pattern LOOKS_LIKE =
      Pattern.compile("^\\{:?\\s*(?:[#.][\\w-]|[\\w-]+=|(?:decorative|open|copy)\\b)[^{}\\n]*\\}");

  private AttributeList() {}

  /**
   * Values by name; {@code #x} is under {@code id}, {@code .x} under {@code .x}, a word alone under
   * itself.
   */
  static Map<String, String> parse(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher item = ITEM.matcher(text.startsWith(":") ? text.substring(1) : text);
    int at = 0;
    while (at < item.regionEnd() && item.find() && item.start() >= at) {
      at = item.end();
      if ("#".equals(item.group(1))) {
        attributes.put("id", item.group(2));
      } else if (".".equals(item.group(1))) {
        attributes.put("." + item.group(2), "");
      } else {
        String value =
            item.group(4) != null
                ? item.group(4)
                : item.group(5) != null ? item.group(5) : item.group(6);
        attributes.put(item.group(3), value == null ? "" : value);
      }
    }
    return attributes;
  }

  /** Length of the list at the start of the text, 0 if there is none. */
  static int lengthAtStart(String text) {
    Matcher list = LOOKS_LIKE.matcher(text);
    return list.find() ? list.end() : 0;
  }
}
