package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks of Latin keyboards in Chinese sentences. What stands among Latin letters only is left
 * alone: numbers, times, names of files, English phrases.
 */
final class ChinesePunctuation implements PageCheck {
  private static final String HALF = ",;:!?";
  private static final String FULL = "，；：！？";
  private static final String DOUBLED = "。，、；：";
  private static final int LONGEST_QUOTE = 300;
  private static final int AROUND = 6;

  @Override
  public String code() {
    return "zh-punctuation";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    return Prose.isChinese(page.lang()) ? new Look(page).findings() : List.of();
  }

  /** One look at one page. */
  private final class Look {
    private final PageSubject page;
    private final Prose prose;
    private final String words;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private final List<Prose.Span> brackets = new ArrayList<>();

    /** Marks that belong to a pair which is judged already. */
    private final Set<Integer> done = new HashSet<>();

    Look(PageSubject page) {
      this.page = page;
      this.prose = page.prose();
      this.words = prose.words();
    }

    List<Diagnostic> findings() {
      int at = 0;
      while (at < words.length()) {
        at = Math.max(at + 1, look(at));
      }
      brackets();
      return diagnostics;
    }

    /** Looks at one character; returns where to go on. */
    private int look(int at) {
      return switch (words.charAt(at)) {
        case ',', ';', ':', '!', '?' -> mark(at);
        case '.' -> dots(at);
        case '-' -> hyphens(at);
        case '(' -> brackets(at);
        case '"' -> quotes(at);
        case '。', '，', '、', '；', '：' -> doubled(at);
        default -> at + 1;
      };
    }

    private int mark(int at) {
      char c = words.charAt(at);
      boolean behindHan = isChinese(prose.at(prose.before(at)));
      char next = prose.at(at + 1);
      boolean beforeHan = Prose.isHan(next) && c != '!' && c != '?' && !isSpace(prose.at(at - 1));
      boolean smiley = (c == ';' || c == ':') && (next == ')' || next == '(' || next == '-');
      if ((behindHan || beforeHan) && !smiley) {
        tell(at, at + 1, String.valueOf(FULL.charAt(HALF.indexOf(c))));
      }
      return at + 1;
    }

    private int dots(int at) {
      int end = at;
      while (end < words.length() && words.charAt(end) == '.') {
        end++;
      }
      boolean behindHan = isChinese(prose.at(prose.before(at)));
      char next = prose.at(prose.behind(end - 1));
      if (end - at >= 3 && (behindHan || Prose.isHan(next))) {
        tell(at, end, "……");
      } else if (end - at == 1
          && behindHan
          && (isSpace(next) || next == '\n' || next == Prose.THING && end == prose.lineEnd(at))) {
        tell(at, end, "。");
      }
      return end;
    }

    private int hyphens(int at) {
      int end = at;
      while (end < words.length() && words.charAt(end) == '-') {
        end++;
      }
      int before = at - 1;
      while (isSpace(prose.at(before))) {
        before--;
      }
      int behind = end;
      while (isSpace(prose.at(behind))) {
        behind++;
      }
      boolean between = isChinese(prose.at(before)) && isChinese(prose.at(behind));
      if (between && (end - at == 2 || end - at == 3)) {
        tell(before + 1, at, end, behind, "——");
      }
      return end;
    }

    /** A pair of brackets around Chinese; the house may write (TRC20) as it likes. */
    private int brackets(int at) {
      int close = closing(at);
      if (close < 0 || isCall(at)) {
        return at + 1;
      }
      boolean chinese =
          Prose.isHan(prose.at(prose.behind(at))) || isChinese(prose.at(prose.before(close)));
      if (chinese) {
        brackets.add(new Prose.Span(at, close + 1));
      }
      return at + 1;
    }

    /** Where the bracket closes on its line; -1 if it does not. */
    private int closing(int at) {
      int depth = 0;
      for (int i = at; i < Math.min(prose.lineEnd(at), at + LONGEST_QUOTE); i++) {
        depth += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }

    /** Half-width brackets all over are the style of a house; those among others are slips. */
    private void brackets() {
      long full = words.chars().filter(c -> c == '（').count();
      if (full > 0 && full >= brackets.size()) {
        for (Prose.Span pair : brackets) {
          tell(
              pair.from() - (isSpace(prose.at(pair.from() - 1)) ? 1 : 0),
              pair.from(),
              pair.to(),
              pair.to() + (isSpace(prose.at(pair.to())) ? 1 : 0),
              "（" + prose.text().substring(pair.from() + 1, pair.to() - 1) + "）");
        }
      }
    }

    /** Whether the bracket belongs to a name before it, as in {@code f(x)}. */
    private boolean isCall(int at) {
      return Prose.isLatin(prose.at(at - 1)) || prose.at(at - 1) == Prose.THING;
    }

    private int quotes(int at) {
      if (done.contains(at)) {
        return at + 1;
      }
      int end = words.indexOf('"', at + 1, Math.min(prose.lineEnd(at), at + LONGEST_QUOTE));
      if (end < 0) {
        return at + 1;
      }
      done.add(end);
      boolean han =
          Prose.isHan(prose.at(prose.behind(at))) || isChinese(prose.at(prose.before(end)));
      if (han) {
        boolean traditional = page.lang().tag().matches("zh-(Hant|TW|HK|MO).*");
        tell(
            at,
            end + 1,
            (traditional ? "「" : "“")
                + prose.text().substring(at + 1, end)
                + (traditional ? "」" : "”"));
      }
      return at + 1;
    }

    private int doubled(int at) {
      char c = words.charAt(at);
      int end = at;
      while (end < words.length() && words.charAt(end) == c) {
        end++;
      }
      if (end - at > 1 && DOUBLED.indexOf(c) >= 0) {
        tell(at, end, c == '。' && end - at > 2 ? "……" : String.valueOf(c));
      }
      return end;
    }

    private void tell(int from, int to, String mended) {
      tell(from, from, to, to, mended);
    }

    /**
     * @param left where what is replaced begins; spaces before the mark go with it
     * @param right where it ends
     */
    private void tell(int left, int from, int to, int right, String mended) {
      String text = prose.text();
      int start = Math.max(text.lastIndexOf('\n', left - 1) + 1, left - AROUND);
      int end = Math.min(prose.lineEnd(from), right + AROUND);
      diagnostics.add(
          Diagnostic.warning(
              code(),
              page.at(from),
              "'" + text.substring(from, to) + "' stands in a Chinese sentence",
              "write " + text.substring(start, left) + mended + text.substring(right, end)));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** A character of Chinese text, marks that close something among it. */
  private static boolean isChinese(char c) {
    return Prose.isHan(c) || "）」』】》”’".indexOf(c) >= 0;
  }
}
