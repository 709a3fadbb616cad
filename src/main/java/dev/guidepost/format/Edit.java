package dev.guidepost.format;

import java.util.List;

/** Other text in the place of what stands from {@code start} up to {@code end}. */
record Edit(int start, int end, String text) {

  /**
   * The text after all of them.
   *
   * @param edits in the order of their places, none over another
   */
  static String apply(String text, List<Edit> edits) {
    StringBuilder edited = new StringBuilder(text.length());
    int from = 0;
    for (Edit edit : edits) {
      edited.append(text, from, edit.start).append(edit.text);
      from = edit.end;
    }
    return edited.append(text, from, text.length()).toString();
  }
}
