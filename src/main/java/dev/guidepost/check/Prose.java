package dev.guidepost.check;

import dev.guidepost.model.Lang;
import java.util.List;

/**
 * A page's text as readers meet it, at the places where it was written: as long as the source, with
 * everything that is no prose blanked out.
 *
 * @param text the whole source
 * @param words the prose; {@link #MARK} stands where Markdown leaves nothing to be seen, {@link
 *     #THING} where something is seen that is no prose: code, an address, a picture, the bar of a
 *     table
 * @param addresses where links lead, bare addresses and e-mail addresses
 * @param codes code within a line
 * @param headings in their order
 * @param scams containers that show how a fraud looks
 */
record Prose(
    String text,
    String words,
    List<Span> addresses,
    List<Span> codes,
    List<Section> headings,
    List<Span> scams) {
  static final char MARK = '\u0001';
  static final char THING = '\u0002';

  Prose {
    addresses = List.copyOf(addresses);
    codes = List.copyOf(codes);
    headings = List.copyOf(headings);
    scams = List.copyOf(scams);
  }

  /** From its first character to behind its last one. */
  record Span(int from, int to) {
    String in(String text) {
      return text.substring(from, to);
    }

    boolean holds(int offset) {
      return from <= offset && offset < to;
    }
  }

  /**
   * A heading as it was written.
   *
   * @param from its first character
   * @param to behind its last line
   */
  record Section(int level, int from, int to) {}

  /** A heading's words, without its marks and its attributes. */
  String title(Section heading) {
    return text.substring(heading.from(), heading.to())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^#+ *", "")
        .replaceFirst(" *#*$", "")
        .replaceFirst(" *\\{[^{}]*\\}$", "")
        .strip();
  }

  static Prose of(String text) {
    return new ProseReader(text).read();
  }

  /** The character that readers see there; {@link #THING} before and behind the text. */
  char at(int offset) {
    return offset < 0 || offset >= words.length() ? THING : words.charAt(offset);
  }

  /** Where the character stands that readers see before this one. */
  int before(int offset) {
    int at = offset - 1;
    while (at >= 0 && words.charAt(at) == MARK) {
      at--;
    }
    return at;
  }

  /** Where the character stands that readers see behind this one. */
  int behind(int offset) {
    int at = offset + 1;
    while (at < words.length() && words.charAt(at) == MARK) {
      at++;
    }
    return at;
  }

  /** Where the line ends in which the character stands. */
  int lineEnd(int offset) {
    int end = words.indexOf('\n', offset);
    return end < 0 ? words.length() : end;
  }

  static boolean isHan(char c) {
    return Character.isIdeographic(c) || c == '〇';
  }

  /** A character of Chinese, Japanese or Korean. */
  static boolean isEastAsian(char c) {
    return isHan(c) || c >= '\u3040' && c <= '\u30FF' || c >= '\uAC00' && c <= '\uD7AF';
  }

  static boolean isLatin(char c) {
    return Character.isLetter(c) && c < '\u0250';
  }

  static boolean isChinese(Lang lang) {
    return lang.tag().equals("zh") || lang.tag().startsWith("zh-");
  }
}
