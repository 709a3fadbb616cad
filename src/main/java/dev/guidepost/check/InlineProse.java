package dev.guidepost.check;

import static dev.guidepost.check.Prose.MARK;
import static dev.guidepost.check.Prose.THING;

import dev.guidepost.check.Prose.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Blanks out what is no prose within a paragraph: code, marks of emphasis, tags, addresses. */
final class InlineProse {
  /** Longer ones are no addresses, and looking for their ends would cost. */
  private static final int MAX_ADDRESS = 2_000;

  /** Tags that change how words look and stand between none. */
  private static final Pattern FORMATTING =
      Pattern.compile("/?(?:a|b|em|i|mark|s|small|strong|sub|sup|u)(?: [^/]*)?");

  private static final int MAX_NAME = 64;
  private static final int MAX_FORMULA = 200;
  private static final int MAX_ATTRIBUTES = 300;

  private final String text;
  private final char[] words;
  private final List<Span> addresses = new ArrayList<>();
  private final List<Span> codes = new ArrayList<>();

  private int end;
  private boolean table;
  private boolean picture;

  InlineProse(String text, char[] words) {
    this.text = text;
    this.words = words;
  }

  List<Span> addresses() {
    return addresses;
  }

  List<Span> codes() {
    return codes;
  }

  void blank(int from, int to) {
    fill(from, to, THING);
  }

  private int fill(int from, int to, char with) {
    for (int i = from; i < to; i++) {
      words[i] = words[i] == '\n' ? '\n' : with;
    }
    return to;
  }

  /** {@code [name]: address "title"}. */
  void definition(int from, int to) {
    int at = text.indexOf("]:", from) + 2;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    int last = at;
    while (last < to && text.charAt(last) != ' ') {
      last++;
    }
    addresses.add(new Span(at, last));
    blank(from, to);
  }

  /**
   * @param inTable whether bars divide cells
   */
  void read(int from, int to, boolean inTable) {
    end = to;
    table = inTable;
    picture = false;
    int[] unclosed = new int[8];
    int at = from;
    while (at < to) {
      at = Math.max(at + 1, next(at, from, unclosed));
    }
  }

  /** Looks at one character; returns where to go on. */
  private int next(int at, int from, int[] unclosed) {
    return switch (words[at]) {
      case '\\' -> escape(at);
      case '`' -> code(at, unclosed);
      case '<' -> angle(at);
      case '!' -> peek(at + 1) == '[' ? pictureStart(at) : at + 1;
      case '[' -> bracket(at);
      case ']' -> closeBracket(at);
      case '{' -> brace(at);
      case '&' -> entity(at);
      case '*' -> fill(at, at + 1, MARK);
      case '~' -> peek(at + 1) == '~' ? fill(at, at + 2, MARK) : at + 1;
      case '_' -> underscore(at, from);
      case '$' -> formula(at);
      case '|' -> table ? fill(at, at + 1, THING) : at + 1;
      case ':' -> emoji(at);
      case '@' -> mail(at, from);
      case 'h', 'H', 'w', 'W' -> bare(at, from);
      default -> at + 1;
    };
  }

  private char peek(int at) {
    return at < end ? text.charAt(at) : '\n';
  }

  private int escape(int at) {
    char c = peek(at + 1);
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c)
        ? fill(at, at + 1, MARK) + (c == '"' || c == '\'' ? 0 : 1)
        : at + 1;
  }

  /**
   * @param unclosed by the length of a row of backticks, up to where it is known that none closes
   */
  private int code(int at, int[] unclosed) {
    int length = backticks(at);
    int slot = Math.min(length, unclosed.length) - 1;
    if (unclosed[slot] == end) {
      return at + length;
    }
    int close = at + length;
    while (close < end) {
      if (text.charAt(close) == '`') {
        int run = backticks(close);
        if (run == length) {
          codes.add(new Span(at + length, close));
          return fill(at, close + run, THING);
        }
        close += run;
      } else {
        close++;
      }
    }
    unclosed[slot] = end;
    return at + length;
  }

  private int backticks(int at) {
    int to = at;
    while (to < end && text.charAt(to) == '`') {
      to++;
    }
    return to - at;
  }

  /** An address in angle brackets, a comment, or a tag. */
  private int angle(int at) {
    if (text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", Math.min(at + 4, end), end);
      return close >= 0 ? fill(at, close + 3, MARK) : at + 1;
    }
    char c = peek(at + 1);
    int close = text.indexOf('>', at, end);
    if (close < 0 || !(isAsciiLetter(c) || c == '/')) {
      return at + 1;
    }
    String inside = text.substring(at + 1, close);
    if (inside.indexOf(' ') < 0 && (inside.contains("://") || inside.indexOf('@') > 0)) {
      addresses.add(new Span(at + 1, close));
      return fill(at, close + 1, THING);
    }
    for (String name : List.of("code", "kbd", "samp", "var")) {
      if (inside.equals(name) || inside.startsWith(name + " ")) {
        int last = text.indexOf("</" + name + ">", close, end);
        if (last >= 0) {
          return fill(at, last + name.length() + 3, THING);
        }
      }
    }
    return fill(at, close + 1, FORMATTING.matcher(inside).matches() ? MARK : THING);
  }

  private int pictureStart(int at) {
    picture = true;
    return fill(at, at + 2, THING);
  }

  private int bracket(int at) {
    if (peek(at + 1) == '^') {
      int close = text.indexOf(']', at, Math.min(end, at + MAX_NAME));
      if (close >= 0) {
        return fill(at, close + 1, MARK);
      }
    }
    return fill(at, at + 1, MARK);
  }

  private int closeBracket(int at) {
    char mark = picture ? THING : MARK;
    picture = false;
    int close = -1;
    if (peek(at + 1) == '(') {
      close = destination(at + 2);
    } else if (peek(at + 1) == '[') {
      close = text.indexOf(']', at + 2, Math.max(at + 2, Math.min(end, at + MAX_NAME)));
    }
    return fill(at, Math.max(at, close) + 1, mark);
  }

  /** Where the bracket closes behind a link's address and title; -1 if it does not. */
  private int destination(int from) {
    int depth = 1;
    int space = -1;
    for (int i = from; i < Math.min(end, from + MAX_ADDRESS); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (Character.isWhitespace(c) && space < 0) {
        space = i;
      }
      if (depth == 0) {
        addresses.add(new Span(from, space < 0 ? i : space));
        return i;
      }
    }
    return -1;
  }

  /** A list of attributes, or something that another program fills in. */
  private int brace(int at) {
    boolean filled = peek(at + 1) == '{';
    int to = Math.min(end, at + MAX_ATTRIBUTES);
    int close = at + 1;
    while (close < to && text.charAt(close) != '}' && text.charAt(close) != '\n') {
      close++;
    }
    if (close >= to || text.charAt(close) != '}') {
      return at + 1;
    }
    if (filled) {
      return fill(at, Math.min(end, close + 2), THING);
    }
    return peek(at + 1) < 0x80 ? fill(at, close + 1, MARK) : at + 1;
  }

  private int entity(int at) {
    int to = at + 1;
    while (to < end
        && to - at < 32
        && (isAsciiLetter(peek(to)) || isDigit(peek(to)) || peek(to) == '#')) {
      to++;
    }
    return to > at + 1 && peek(to) == ';' ? fill(at, to + 1, THING) : at + 1;
  }

  private int underscore(int at, int from) {
    boolean before = at > from && Character.isLetterOrDigit(words[at - 1]);
    boolean behind = Character.isLetterOrDigit(peek(at + 1));
    return before && behind ? at + 1 : fill(at, at + 1, MARK);
  }

  /** TeX within a line: no space inside the dollars, no digit behind, so that prices stay prose. */
  private int formula(int at) {
    int start = peek(at + 1) == '$' ? at + 2 : at + 1;
    if (Character.isWhitespace(peek(start))) {
      return at + 1;
    }
    int to = Math.min(end, start + MAX_FORMULA);
    for (int i = start + 1; i < to && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (Prose.isHan(c)) {
        break;
      }
      if (c == '$' && text.charAt(i - 1) != ' ' && !isDigit(peek(i + 1))) {
        return fill(at, i + (start - at), THING);
      }
    }
    return at + 1;
  }

  /** {@code :rocket:}. */
  private int emoji(int at) {
    if (!isAsciiLetter(peek(at + 1))) {
      return at + 1;
    }
    int to = at + 1;
    while (to < end
        && to - at < MAX_NAME
        && (isAsciiLetter(peek(to)) || isDigit(peek(to)) || "_+-".indexOf(peek(to)) >= 0)) {
      to++;
    }
    return peek(to) == ':' ? fill(at, to + 1, THING) : at + 1;
  }

  private int mail(int at, int from) {
    int start = at;
    while (start > Math.max(from, at - MAX_NAME) && isMailName(words[start - 1])) {
      start--;
    }
    int to = hostEnd(at + 1);
    int dot = text.lastIndexOf('.', to - 1);
    if (start == at || dot <= at + 1 || to - dot < 3 || !isAsciiLetter(text.charAt(to - 1))) {
      return at + 1;
    }
    addresses.add(new Span(start, to));
    return fill(start, to, THING);
  }

  private static boolean isMailName(char c) {
    return isAsciiLetter(c) || isDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private int hostEnd(int from) {
    int to = from;
    while (to < end
        && (isAsciiLetter(peek(to)) || isDigit(peek(to)) || ".-".indexOf(peek(to)) >= 0)) {
      to++;
    }
    while (to > from && ".-".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  /** An address that stands in the text as it is. */
  private int bare(int at, int from) {
    boolean begins = at == from || !isAsciiLetter(words[at - 1]) && !isDigit(words[at - 1]);
    boolean address =
        text.regionMatches(true, at, "http://", 0, 7)
            || text.regionMatches(true, at, "https://", 0, 8)
            || text.regionMatches(true, at, "www.", 0, 4);
    if (!begins || !address) {
      return at + 1;
    }
    int to = at;
    int depth = 0;
    while (to < end && peek(to) > ' ' && peek(to) < 0x7F && "<>\"`|*".indexOf(peek(to)) < 0) {
      depth += peek(to) == '(' ? 1 : peek(to) == ')' ? -1 : 0;
      if (depth < 0 || peek(to) == ']') {
        break;
      }
      to++;
    }
    while (to > at && ".,;:!?'".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    addresses.add(new Span(at, to));
    return fill(at, to, THING);
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
