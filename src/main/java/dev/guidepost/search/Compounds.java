package dev.guidepost.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are made of words: {@code wi-fi}, {@code camelCase}, {@code ERR_CODE}, {@code TRC20}.
 * They are found by each piece and by all pieces together, so that {@code wifi}, {@code Wi-Fi} and
 * {@code wi fi} meet.
 */
final class Compounds {
  private static final String LETTER =
      "A-Za-z0-9\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF";

  /** Latin letters and digits, with what holds a compound together. */
  static final Pattern RUN = Pattern.compile("[" + LETTER + "]+(?:[._:'-][" + LETTER + "]+)*");

  /** Names such as C++ and F#, whose sign is a part of the word. */
  private static final Pattern SIGNED =
      Pattern.compile("(^|[^A-Za-z0-9])([A-Za-z])(\\+\\+|#)(?![A-Za-z0-9])");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)*");
  private static final Pattern SEPARATOR = Pattern.compile("[._:-]");
  private static final Pattern POSSESSIVE = Pattern.compile("'[sS]$");
  private static final Pattern LOWER_UPPER = Pattern.compile("([a-z0-9])([A-Z])");

  /** The last capital of several begins a word, but NFTs and APIs are one. */
  private static final Pattern ACRONYM = Pattern.compile("([A-Z])([A-Z][a-z][a-z])");

  private static final Pattern LETTERS_AND_DIGITS =
      Pattern.compile("([A-Za-z]+)[0-9]+|([0-9]+)[A-Za-z]+");
  private static final int MOST_PIECES = 8;
  private static final int LONGEST = 40;

  private Compounds() {}

  /** Spells out the sign of {@code c++} and {@code c#}. */
  static String spellSigns(String text) {
    return text.indexOf('+') < 0 && text.indexOf('#') < 0
        ? text
        : SIGNED
            .matcher(text)
            .replaceAll(m ->
                Matcher.quoteReplacement(
                    m.group(1) + m.group(2) + (m.group(3).equals("#") ? "sharp" : "plusplus")));
  }

  /** Writes each compound as its pieces, followed by all of them as one word. */
  static String expand(String text) {
    Matcher run = RUN.matcher(text);
    StringBuilder expanded = new StringBuilder(text.length() + text.length() / 4);
    int from = 0;
    while (run.find()) {
      expanded.append(text, from, run.start());
      from = run.end();
      if (isPlain(text, run.start(), from)) {
        expanded.append(text, run.start(), from);
        continue;
      }
      List<String> pieces = pieces(run.group());
      expanded.append(String.join(" ", pieces));
      String whole = whole(pieces);
      if (!whole.isEmpty()) {
        expanded.append(' ').append(whole);
      }
    }
    return expanded.append(text, from, text.length()).toString();
  }

  /** Most words are: a letter and small ones after it. */
  private static boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isSmall = c >= 'a' && c <= 'z';
      boolean isFirstCapital = i == from && c >= 'A' && c <= 'Z';
      if (!isSmall && !isFirstCapital) {
        return false;
      }
    }
    return true;
  }

  /** The pieces of a run of {@link #RUN}; one if it is a plain word. */
  static List<String> pieces(String run) {
    if (NUMBER.matcher(run).matches()) {
      return List.of(run);
    }
    String word = POSSESSIVE.matcher(run).replaceFirst("").replace("'", "");
    List<String> pieces = new ArrayList<>();
    for (String segment : SEPARATOR.split(word)) {
      String apart = LOWER_UPPER.matcher(segment).replaceAll("$1 $2");
      for (String piece : ACRONYM.matcher(apart).replaceAll("$1 $2").split(" ")) {
        Matcher two = LETTERS_AND_DIGITS.matcher(piece);
        if (two.matches()) {
          pieces.add(piece.substring(0, two.end(two.group(1) == null ? 2 : 1)));
          pieces.add(piece.substring(pieces.getLast().length()));
        } else {
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }

  /** All pieces as one word; empty if there is one piece, or too many for a word. */
  static String whole(List<String> pieces) {
    if (pieces.size() < 2 || pieces.size() > MOST_PIECES) {
      return "";
    }
    String whole = String.join("", pieces);
    return whole.length() > LONGEST ? "" : whole;
  }
}
