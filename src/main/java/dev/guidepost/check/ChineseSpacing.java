package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * Spaces in Chinese text: none beside a full-width mark, which brings its own; between Chinese and
 * Latin what {@code format: {han_latin: …}} says, or at least the same all over a page.
 */
final class ChineseSpacing implements PageCheck {
  /** Curly quotes and dashes are left out: Latin text has them too. */
  private static final String MARKS = "，。、；：！？）」』】》";

  private static final String OPENING = "（「『【《";
  private static final String OF_DATES = "年月日号时点分秒";
  private static final int AROUND = 6;

  @Override
  public String code() {
    return "zh-spacing";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    return Prose.isChinese(page.lang()) ? new Look(page).findings() : List.of();
  }

  /** A place where Chinese and Latin meet, with spaces between them or not. */
  private record Meeting(int from, int to, boolean ofLetters) {
    boolean isApart() {
      return to > from;
    }
  }

  private final class Look {
    private final PageSubject page;
    private final Prose prose;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();

    Look(PageSubject page) {
      this.page = page;
      this.prose = page.prose();
    }

    List<Diagnostic> findings() {
      int last = -1;
      for (int at = 0; at < prose.words().length(); at++) {
        char c = prose.at(at);
        if (c == ' ' || c == Prose.MARK) {
          continue;
        }
        if (last >= 0) {
          neighbours(last, at);
        }
        last = at;
      }
      switch (page.policy().hanLatin()) {
        case SPACE -> all(false, "a space stands between Chinese and Latin on this site", " ");
        case NONE -> all(true, "no space stands between Chinese and Latin on this site", "");
        case KEEP -> mixed();
      }
      return diagnostics;
    }

    private void neighbours(int left, int right) {
      char a = prose.at(left);
      char b = prose.at(right);
      int from = left + 1;
      while (from < right && prose.at(from) == Prose.MARK) {
        from++;
      }
      int to = from;
      while (to < right && prose.at(to) == ' ') {
        to++;
      }
      boolean before = MARKS.indexOf(b) >= 0;
      // Other readers of Markdown need the space of **注意：** 文 to see the bold.
      boolean behind = left + 1 == from && (MARKS.indexOf(a) >= 0 || OPENING.indexOf(a) >= 0);
      if (to > from && isText(a) && isText(b) && (before || behind)) {
        diagnostics.add(
            finding(
                new Meeting(from, to, false),
                "a space " + (before ? "before '" + b : "behind '" + a) + "', which brings its own",
                ""));
      } else if (meet(a, b)) {
        meetings.add(new Meeting(from, to, Prose.isLatin(a) || Prose.isLatin(b)));
      }
    }

    private void all(boolean apart, String message, String mended) {
      meetings.stream()
          .filter(m -> m.isApart() == apart)
          .forEach(m -> diagnostics.add(finding(m, message, mended)));
    }

    /**
     * Tells once where a page leaves the style that it has in most places. Numbers do not count: 3天
     * and 3 天 stand on one page for good reasons.
     */
    private void mixed() {
      List<Meeting> apart = ofLetters(true);
      List<Meeting> together = ofLetters(false);
      if (apart.isEmpty() || together.isEmpty()) {
        return;
      }
      boolean usuallyApart = apart.size() >= together.size();
      Meeting odd = (usuallyApart ? together : apart).getFirst();
      diagnostics.add(
          Diagnostic.info(
              code(),
              page.at(odd.from()),
              "the page puts a space between Chinese and Latin in "
                  + places(apart.size())
                  + " and none in "
                  + together.size(),
              "write "
                  + around(odd, usuallyApart ? " " : "")
                  + ", or let guidepost fmt do it with format: {han_latin: space} in site.yml"));
    }

    private List<Meeting> ofLetters(boolean apart) {
      return meetings.stream().filter(m -> m.ofLetters() && m.isApart() == apart).toList();
    }

    private static String places(int count) {
      return count == 1 ? "1 place" : count + " places";
    }

    private Diagnostic finding(Meeting at, String message, String mended) {
      return Diagnostic.warning(code(), page.at(at.from()), message, "write " + around(at, mended));
    }

    private String around(Meeting at, String mended) {
      String text = prose.text();
      int start = Math.max(text.lastIndexOf('\n', at.from() - 1) + 1, at.from() - AROUND);
      int end = Math.min(prose.lineEnd(at.to()), at.to() + AROUND);
      return text.substring(start, at.from()) + mended + text.substring(at.to(), end);
    }
  }

  private static boolean meet(char a, char b) {
    return Prose.isHan(a) && isWordPart(b) && !isDate(a, b)
        || isWordPart(a) && Prose.isHan(b) && !isDate(b, a);
  }

  /** A date is written 2026年11月21日 in either style. */
  private static boolean isDate(char han, char latin) {
    return OF_DATES.indexOf(han) >= 0 && Character.isDigit(latin);
  }

  private static boolean isText(char c) {
    return Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
  }

  private static boolean isWordPart(char c) {
    return Prose.isLatin(c) || c >= '0' && c <= '9';
  }
}
