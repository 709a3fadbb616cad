package dev.guidepost.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which people ask and which say nothing about the matter: left out of a query as long as
 * something else is in it.
 */
final class Questions {
  private static final Set<String> ENGLISH =
      Set.of(
          "how", "what", "where", "when", "why", "which", "who", "can", "could", "do", "does",
          "did", "i", "my", "me", "you", "your", "we", "our", "should", "would", "am", "have",
          "has", "please");

  /** Longer ones first, since the first that fits is taken. */
  private static final Pattern CHINESE =
      Pattern.compile("可不可以|怎么办|怎么样|为什么|能不能|是不是|有没有|怎么|怎样|什么|为何|如何|哪里|哪儿|哪个|多少|是否|可以|请问|吗|呢");

  private Questions() {}

  static List<Item> leaveOut(List<Item> items, Analysis analysis) {
    List<Item> left = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.kind() == Item.Kind.CJK) {
        left.addAll(chinese(item, analysis));
      } else if (!ENGLISH.contains(item.text()) || isPiece(items, i)) {
        left.add(item);
      }
    }
    return left.stream().allMatch(i -> i.terms().isEmpty()) ? items : left;
  }

  /** The i of {@code i-phone} asks for nothing. */
  private static boolean isPiece(List<Item> items, int at) {
    for (int i = at + 1; i < items.size(); i++) {
      if (items.get(i).whole()) {
        return at >= i - items.get(i).pieces();
      }
    }
    return false;
  }

  /** A character that stood beside a question word is no word of its own. */
  private static List<Item> chinese(Item run, Analysis analysis) {
    String[] parts = CHINESE.split(run.text());
    if (parts.length == 1 && parts[0].equals(run.text())) {
      return List.of(run);
    }
    List<Item> left = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].codePointCount(0, parts[i].length()) > 1) {
        left.add(new Item(run.kind(), parts[i], analysis.terms(parts[i]), 0, false));
      }
    }
    return left;
  }
}
