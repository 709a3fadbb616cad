package dev.guidepost.format;

import dev.guidepost.markdown.SourceMap;
import dev.guidepost.model.HanLatin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The space between a Chinese character and a Latin letter or digit, in plain text only: what
 * stands at an address, a fact, an attribute or markup is left as it is, and so are dates and
 * times, which are written 2026年11月21日 in either style.
 */
final class Spacing {
  private static final Pattern OPAQUE =
      Pattern.compile(
          "\\{\\{[^\\n]*?\\}\\}|\\{[^{}\\n]*\\}|[^\\s]*://[^\\s]*|[^\\s]*@[^\\s]*|www\\.[^\\s]*"
              + "|^[ \\t]*<<<[^\\n]*|<!--\\s*@include[^\\n]*",
          Pattern.MULTILINE);
  private static final String LATIN = "A-Za-z0-9\\u00C0-\\u024F&&[^\\u00D7\\u00F7]";
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=\\p{IsHan}) +(?=[" + LATIN + "])|(?<=[" + LATIN + "]) +(?=\\p{IsHan})");
  private static final String OF_DATES = "年月日号时点分秒";

  private Spacing() {}

  static String without(String text) {
    return BETWEEN.matcher(text).replaceAll("");
  }

  static List<Edit> edits(String text, SourceMap map, HanLatin policy) {
    List<Edit> edits = new ArrayList<>();
    if (policy == HanLatin.KEEP) {
      return edits;
    }
    BitSet opaque = new BitSet(text.length());
    Matcher found = OPAQUE.matcher(text).region(map.bodyStart(), text.length());
    while (found.find()) {
      opaque.set(found.start(), found.end());
    }
    for (SourceMap.Span span : map.prose()) {
      for (int i = span.start() + 1; i < span.end(); i++) {
        if (opaque.get(i - 1) || opaque.get(i)) {
          continue;
        }
        int end = i;
        while (end < span.end() && text.charAt(end) == ' ') {
          end++;
        }
        if (end < span.end() && !opaque.get(end) && meet(text, i, end)) {
          edit(policy, i, end).ifPresent(edits::add);
        }
      }
    }
    return edits;
  }

  private static Optional<Edit> edit(HanLatin policy, int start, int end) {
    if (policy == HanLatin.SPACE && end == start) {
      return Optional.of(new Edit(start, end, " "));
    }
    return policy == HanLatin.NONE && end > start
        ? Optional.of(new Edit(start, end, ""))
        : Optional.empty();
  }

  private static boolean meet(String text, int end, int start) {
    int before = text.codePointBefore(end);
    int after = text.codePointAt(start);
    return isHan(before) && isLatin(after) && !isDate(before, after)
        || isLatin(before) && isHan(after) && !isDate(after, before);
  }

  private static boolean isDate(int han, int latin) {
    return OF_DATES.indexOf(han) >= 0 && latin >= '0' && latin <= '9';
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isLatin(int c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
  }
}
