package dev.guidepost.check;

import dev.guidepost.check.Prose.Section;
import dev.guidepost.check.Prose.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Blanks out the blocks of a page that are no prose, and leaves what stands within a line to {@link
 * InlineProse}. It reads each line once and needs to be right about ordinary pages only: what it
 * takes for prose by mistake is looked at by rules that ask for more than that.
 */
final class ProseReader {
  private static final Set<String> SAID = Set.of("title", "description", "answer");
  private static final List<String> RAW = List.of("script", "style", "pre", "svg", "textarea");

  private final String text;
  private final char[] words;
  private final InlineProse inline;
  private final List<Section> headings = new ArrayList<>();
  private final List<Span> scams = new ArrayList<>();
  private final Deque<Box> boxes = new ArrayDeque<>();

  /** The paragraph or table that is being read. */
  private int paragraph = -1;

  private int paragraphEnd;
  private boolean table;

  private char fence;
  private int fenceLength;
  private String until = "";
  private boolean list;
  private boolean indented;
  private boolean blankBefore = true;

  private record Box(String name, int from) {}

  ProseReader(String text) {
    this.text = text;
    this.words = text.toCharArray();
    this.inline = new InlineProse(text, words);
  }

  Prose read() {
    int at = frontMatter();
    while (at < text.length()) {
      int end = endOfLine(at);
      line(at, end);
      at = end + 1;
    }
    flush();
    while (!boxes.isEmpty()) {
      close(text.length());
    }
    return new Prose(text, new String(words), inline.addresses(), inline.codes(), headings, scams);
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Keys and values that readers do not see are blanked out; returns where the page begins. */
  private int frontMatter() {
    if (!text.startsWith("---\n")) {
      return 0;
    }
    int close = text.indexOf("\n---", 3);
    if (close < 0) {
      return 0;
    }
    int body = Math.min(endOfLine(close + 1) + 1, text.length());
    inline.blank(0, body);
    int at = 4;
    while (at < close) {
      int end = endOfLine(at);
      int colon = text.indexOf(':', at);
      if (colon > at && colon < end && SAID.contains(text.substring(at, colon))) {
        int last = end;
        while (last < close
            && (text.charAt(last + 1) == ' ' || text.charAt(last + 1) == '\n')
            && last + 1 < close) {
          last = endOfLine(last + 1);
        }
        value(colon + 1, Math.min(last, close));
        end = last;
      }
      at = end + 1;
    }
    return body;
  }

  private void value(int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      int quote = text.lastIndexOf(first, end - 1);
      start++;
      end = Math.max(start, quote);
    } else if (first == '|' || first == '>') {
      start = Math.min(endOfLine(start) + 1, end);
    } else {
      int comment = text.indexOf(" #", start);
      end = comment >= 0 && comment < end ? comment : end;
    }
    text.getChars(start, end, words, start);
    inline.read(start, end, false);
  }

  private void line(int from, int end) {
    if (!until.isEmpty()) {
      raw(from, end);
      return;
    }
    if (fence != 0) {
      int at = skip(from, end, " \t>");
      if (run(at, end) >= fenceLength
          && text.charAt(at) == fence
          && isBlank(at + run(at, end), end)) {
        fence = 0;
      }
      inline.blank(from, end);
      return;
    }
    if (isBlank(from, end)) {
      flush();
      blankBefore = true;
      return;
    }
    if (isIndentedCode(from, end)) {
      inline.blank(from, end);
      indented = true;
      return;
    }
    indented = false;
    int at = prefix(from, end);
    block(from, at, end);
    blankBefore = false;
  }

  private void block(int from, int at, int end) {
    char c = at < end ? text.charAt(at) : ' ';
    int run = run(at, end);
    if (at >= end) {
      flush();
    } else if (run >= 3 && (c == '~' || c == '`' && text.indexOf('`', at + run, end) < 0)) {
      flush();
      fence = c;
      fenceLength = run;
      inline.blank(at, end);
    } else if (c == ':' && run >= 3) {
      flush();
      container(at, at + run, end);
    } else if (c == '#' && run <= 6 && (at + run == end || text.charAt(at + run) == ' ')) {
      flush();
      heading(at, run, end);
    } else if (isRule(at, end)) {
      underline(c, at, end);
    } else if (isTableRule(at, end)) {
      table = paragraph >= 0;
      inline.blank(at, end);
      paragraphEnd = end;
    } else if (text.startsWith("<<<", at) || text.startsWith("[[toc]]", at)) {
      flush();
      inline.blank(at, end);
    } else if (text.startsWith("<!--", at) || rawElement(at, end).isPresent()) {
      flush();
      until = text.startsWith("<!--", at) ? "-->" : "</" + rawElement(at, end).orElseThrow();
      raw(at, end);
    } else if (c == '[' && isDefinition(at, end)) {
      flush();
      inline.definition(at, end);
    } else {
      if (paragraph < 0) {
        paragraph = from;
      }
      paragraphEnd = end;
    }
  }

  private Optional<String> rawElement(int at, int end) {
    return text.charAt(at) == '<'
        ? RAW.stream().filter(name -> isTag(name, at, end)).findFirst()
        : Optional.empty();
  }

  private boolean isTag(String name, int at, int end) {
    int behind = at + 1 + name.length();
    return text.regionMatches(true, at + 1, name, 0, name.length())
        && (behind >= end || " >".indexOf(text.charAt(behind)) >= 0);
  }

  /** A comment, or an element whose text is none, up to its end. */
  private void raw(int from, int end) {
    inline.blank(from, end);
    for (int i = from; i < end; i++) {
      if (text.regionMatches(true, i, until, 0, until.length())) {
        until = "";
        return;
      }
    }
  }

  private void container(int at, int name, int end) {
    int from = skip(name, end, " \t");
    int to = from;
    while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '-')) {
      to++;
    }
    inline.blank(at, to);
    if (from == to) {
      inline.blank(at, end);
      if (!boxes.isEmpty()) {
        close(end);
      }
    } else {
      boxes.push(new Box(text.substring(from, to), at));
      inline.read(to, end, false);
    }
  }

  private void close(int end) {
    Box box = boxes.pop();
    if (box.name().equals("scam")) {
      scams.add(new Span(box.from(), end));
    }
  }

  private void heading(int at, int level, int end) {
    headings.add(new Section(level, at, end));
    inline.blank(at, at + level);
    int last = end;
    while (last > at + level && " #".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    inline.blank(last, end);
    inline.read(at + level, last, false);
  }

  /** A line of strokes: below a paragraph it makes a heading of it, elsewhere it divides. */
  private void underline(char stroke, int at, int end) {
    if (paragraph >= 0 && (stroke == '-' || stroke == '=')) {
      headings.add(new Section(stroke == '=' ? 1 : 2, paragraph, end));
    }
    flush();
    inline.blank(at, end);
  }

  private void flush() {
    if (paragraph >= 0) {
      inline.read(paragraph, paragraphEnd, table);
    }
    paragraph = -1;
    table = false;
  }

  /** Blanks out the marks of quotes and lists at the start of a line; returns what is behind. */
  private int prefix(int from, int end) {
    int at = from;
    boolean marked = false;
    boolean quoted = false;
    while (true) {
      at = skip(at, end, " \t");
      int mark = at < end && text.charAt(at) == '>' ? at + 1 : listMark(at, end);
      if (mark == at) {
        break;
      }
      if (text.charAt(at) == '>') {
        quoted = true;
      } else {
        flush();
        list |= !quoted;
        marked = true;
      }
      inline.blank(at, mark);
      at = mark;
    }
    if (!marked && at == from && blankBefore) {
      list = false;
    }
    if (marked && (text.startsWith("[ ]", at) || text.startsWith("[x]", at))) {
      inline.blank(at, at + 3);
    }
    if (text.startsWith("[!", at)) {
      inline.blank(at, text.indexOf(']', at, end) + 1);
    } else if (text.startsWith("[^", at) || text.startsWith(": ", at)) {
      int close = text.indexOf(':', at, end);
      if (close >= 0 && (close == at || text.charAt(close - 1) == ']')) {
        inline.blank(at, close + 1);
        at = skip(close + 1, end, " ");
      }
    }
    return at;
  }

  private int listMark(int at, int end) {
    if (at >= end) {
      return at;
    }
    int mark = at;
    if ("-+*".indexOf(text.charAt(at)) >= 0) {
      mark++;
    } else {
      while (mark < end && mark - at < 9 && text.charAt(mark) >= '0' && text.charAt(mark) <= '9') {
        mark++;
      }
      if (mark == at || mark == end || ".)".indexOf(text.charAt(mark)) < 0) {
        return at;
      }
      mark++;
    }
    return (mark == end || text.charAt(mark) == ' ') && !isRule(at, end) ? mark : at;
  }

  private boolean isIndentedCode(int from, int end) {
    int at = skip(from, end, " ");
    return !list
        && boxes.isEmpty()
        && (blankBefore || indented)
        && (at - from >= 4 || at < end && text.charAt(at) == '\t');
  }

  private boolean isRule(int at, int end) {
    if (at >= end || "-=*_".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    char stroke = text.charAt(at);
    int strokes = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c != stroke && c != ' ') {
        return false;
      }
      strokes += c == stroke ? 1 : 0;
    }
    return strokes >= 3
        || strokes >= 1 && paragraph >= 0 && (stroke == '=' || strokes == 2 && stroke == '-');
  }

  private boolean isTableRule(int at, int end) {
    boolean bars = false;
    boolean strokes = false;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if ("|-: \t".indexOf(c) < 0) {
        return false;
      }
      bars |= c == '|';
      strokes |= c == '-';
    }
    return bars && strokes;
  }

  /** {@code [name]: address}, which readers do not see. */
  private boolean isDefinition(int at, int end) {
    int close = text.indexOf("]:", at, end);
    return close > at + 1 && text.charAt(at + 1) != '^';
  }

  private int run(int at, int end) {
    int to = at;
    while (to < end && text.charAt(to) == text.charAt(at)) {
      to++;
    }
    return to - at;
  }

  private int skip(int at, int end, String what) {
    int to = at;
    while (to < end && what.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return to;
  }

  private boolean isBlank(int from, int end) {
    return skip(from, end, " \t") >= end;
  }
}
