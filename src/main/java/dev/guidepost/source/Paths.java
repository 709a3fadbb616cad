package dev.guidepost.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paths with {@code /} as text, so that they are the same on every system and can never leave the
 * folder unseen.
 */
final class Paths {
  private Paths() {}

  /** {@code ..} beyond the root stays in the result, where no file is found by it. */
  static String normalize(String folder, String relative) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder + "/" + relative).split("/")) {
      if (name.equals("..") && !names.isEmpty() && !names.peekLast().equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
