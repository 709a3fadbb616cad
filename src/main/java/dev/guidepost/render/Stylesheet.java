package dev.guidepost.render;

import dev.guidepost.model.Tokens;
import dev.guidepost.model.Tokens.Token;
import java.util.Map;
import java.util.TreeMap;

/** Styles as they are published. */
final class Stylesheet {
  private static final String NO_SPACE_AFTER = "{};,:";
  private static final String NO_SPACE_BEFORE = "{};,";

  private Stylesheet() {}

  /**
   * The tokens as custom properties. A reader's choice of light or dark, an attribute of the root
   * element, stands above that of the system; paper is always light.
   */
  static String properties(Tokens tokens) {
    String light = block(tokens.fixed()) + block(tokens.light());
    String dark = block(differing(tokens.dark(), tokens.light()));
    return ":root{color-scheme:light dark;"
        + light
        + "}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){"
        + dark
        + "}}@media screen{:root[data-theme=dark]{color-scheme:dark;"
        + dark
        + "}}:root[data-theme=light]{color-scheme:light}";
  }

  static Map<String, String> values(Map<String, Token> tokens) {
    Map<String, String> values = new TreeMap<>();
    tokens.forEach((name, token) -> values.put(name, token.value()));
    return values;
  }

  private static String block(Map<String, Token> tokens) {
    StringBuilder css = new StringBuilder();
    tokens.forEach((name, token) ->
        css.append("--").append(name).append(':').append(token.value()).append(';'));
    return css.toString();
  }

  private static Map<String, Token> differing(Map<String, Token> tokens, Map<String, Token> from) {
    Map<String, Token> differing = new TreeMap<>(tokens);
    differing
        .entrySet()
        .removeIf(entry -> {
          Token other = from.get(entry.getKey());
          return other != null && other.value().equals(entry.getValue().value());
        });
    return differing;
  }

  /**
   * The same styles without comments and without the space that means nothing. Strings and
   * addresses stay as they are (CSS Syntax 3 §4.3.5 and §4.3.6); a space before a colon may
   * separate selectors and stays as well.
   */
  static String compact(String css) {
    StringBuilder out = new StringBuilder(css.length());
    boolean gap = false;
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        at = after(css, "*/", at + 2);
        gap = true;
      } else if (Character.isWhitespace(c)) {
        at++;
        gap = true;
      } else {
        int end = c == '"' || c == '\'' ? string(css, at) : address(css, at);
        char last = out.isEmpty() ? ';' : out.charAt(out.length() - 1);
        if (gap && NO_SPACE_AFTER.indexOf(last) < 0 && NO_SPACE_BEFORE.indexOf(c) < 0) {
          out.append(' ');
        } else if (c == '}' && last == ';') {
          out.setLength(out.length() - 1);
        }
        out.append(css, at, end);
        gap = false;
        at = end;
      }
    }
    return out.toString();
  }

  private static int string(String css, int at) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != css.charAt(at)) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, css.length());
  }

  /** One character, or all of {@code url(…)} if its address stands there without quotes. */
  private static int address(String css, int at) {
    boolean bare =
        css.startsWith("url(", at) && !css.startsWith("url(\"", at) && !css.startsWith("url('", at);
    return bare ? after(css, ")", at) : at + 1;
  }

  private static int after(String css, String mark, int at) {
    int found = css.indexOf(mark, at);
    return found < 0 ? css.length() : found + mark.length();
  }
}
