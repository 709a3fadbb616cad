package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Full-width marks in English sentences, as a Chinese keyboard leaves them. */
final class EnglishPunctuation implements PageCheck {
  private static final String FULL = "，。；：！？（）、";
  private static final String HALF = ",.;:!?(),";

  @Override
  public String code() {
    return "en-punctuation";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    if (!page.lang().primary().equals("en")) {
      return List.of();
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Prose prose = page.prose();
    String words = prose.words();
    for (int at = 0; at < words.length(); at++) {
      int mark = FULL.indexOf(words.charAt(at));
      if (mark >= 0 && !isAmongOthers(prose, at)) {
        diagnostics.add(
            Diagnostic.warning(
                code(),
                page.at(at),
                "'" + words.charAt(at) + "' stands in an English sentence",
                "write '" + HALF.charAt(mark) + "'"));
      }
    }
    return diagnostics;
  }

  private static boolean isAmongOthers(Prose prose, int at) {
    return isEastAsian(prose.at(prose.before(at))) || isEastAsian(prose.at(prose.behind(at)));
  }

  private static boolean isEastAsian(char c) {
    return Prose.isEastAsian(c) || FULL.indexOf(c) >= 0;
  }
}
