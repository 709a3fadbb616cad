package dev.guidepost.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes links of bare addresses, as GFM 0.29 §6.9 does, except that an address ends at the first
 * character that is not ASCII: a Chinese comma or full stop is never part of it, and a reader is
 * never led to an address that the author did not mean.
 */
final class Autolinks {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9@/._-])(?:(https?://[\\x21-\\x7E&&[^<>\"`]]+)|(www\\.[A-Za-z0-9-]+\\.[\\x21-\\x7E&&[^<>\"`]]+)|([A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+))");
  private static final Set<String> NOT_IN = Set.of("a", "code", "pre", "kbd", "samp", "button");

  private Autolinks() {}

  static void apply(Element body, Draft draft) {
    for (TextNode node : TextNodes.outside(body, NOT_IN)) {
      String text = node.getWholeText();
      if (text.contains("://") || text.contains("www.") || text.indexOf('@') > 0) {
        draft.deadline().checkNow();
        link(node, text);
      }
    }
  }

  private static void link(TextNode node, String text) {
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (address.find()) {
      String found = trim(address.group());
      if (address.start() < from || found.isEmpty()) {
        continue;
      }
      node.before(new TextNode(text.substring(from, address.start())));
      String href =
          address.group(2) != null
              ? "https://" + found
              : address.group(3) != null ? "mailto:" + found : found;
      Node link = new Element("a").attr("href", href).appendText(found);
      node.before(link);
      from = address.start() + found.length();
    }
    if (from > 0) {
      node.text(text.substring(from));
    }
  }

  /**
   * Punctuation at the end belongs to the sentence, and so does a bracket that the address did not
   * open.
   */
  private static String trim(String address) {
    long opened = count(address, '(');
    long closed = count(address, ')');
    int end = address.length();
    while (end > 0) {
      char last = address.charAt(end - 1);
      boolean unopened = last == ')' && opened < closed || last == ']' || last == '}';
      if ("?!.,:*_~'\";".indexOf(last) < 0 && !unopened) {
        break;
      }
      closed -= last == ')' ? 1 : 0;
      end--;
    }
    return address.substring(0, end);
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}
