package dev.guidepost.format;

import dev.guidepost.markdown.SourceMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * No space at the end of a line where it means nothing, and one line feed at the end of the file.
 * Two spaces break the line before what an include will put there, which no parser of this file can
 * know.
 */
final class LineEnds {
  private static final Pattern INCLUDE = Pattern.compile("\\n[ \\t]*<!--\\s*@include");

  private LineEnds() {}

  /**
   * @param included whether blank lines at the end may part the paragraphs of another file
   */
  static List<Edit> edits(String text, SourceMap map, boolean included) {
    BitSet verbatim = new BitSet(text.length());
    map.verbatim().forEach(span -> verbatim.set(span.start(), span.end()));
    int end = included ? text.length() : contentEnd(text, map.bodyStart());
    List<Edit> edits = new ArrayList<>();
    int start = map.bodyStart();
    while (start < end) {
      int feed = text.indexOf('\n', start);
      int lineEnd = feed < 0 ? text.length() : feed;
      int last = lineEnd;
      while (last > start && isSpace(text.charAt(last - 1)) && !verbatim.get(last - 1)) {
        last--;
      }
      boolean breaks =
          lineEnd - last > 1
              && last > start
              && (included || INCLUDE.matcher(text).region(lineEnd, text.length()).lookingAt());
      if (last < lineEnd && !breaks && (included || lineEnd < end)) {
        edits.add(new Edit(last, lineEnd, ""));
      }
      start = lineEnd + 1;
    }
    String wanted = end == 0 || text.charAt(end - 1) == '\n' ? "" : "\n";
    if (!text.substring(end).equals(wanted)) {
      edits.add(new Edit(end, text.length(), wanted));
    }
    return edits;
  }

  private static int contentEnd(String text, int bodyStart) {
    int end = text.length();
    while (end > bodyStart && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '\n')) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
