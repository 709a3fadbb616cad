package dev.guidepost.check;

import dev.guidepost.check.Prose.Section;
import dev.guidepost.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Readers go to a heading for what stands below it; deeper headings do. */
final class EmptySections implements PageCheck {
  @Override
  public String code() {
    return "empty-section";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Section> headings = page.prose().headings();
    String text = page.prose().text();
    for (int i = 0; i < headings.size(); i++) {
      Section heading = headings.get(i);
      boolean last = i + 1 == headings.size();
      boolean goesDeeper = !last && headings.get(i + 1).level() > heading.level();
      int end = last ? text.length() : headings.get(i + 1).from();
      boolean title = i == 0 && heading.level() == 1;
      if (!goesDeeper && !title && isEmpty(text.substring(Math.min(heading.to(), end), end))) {
        diagnostics.add(
            Diagnostic.warning(
                code(),
                page.at(heading.from()),
                "nothing stands below the heading '" + page.prose().title(heading) + "'",
                "write what readers look for there, or remove the heading"));
      }
    }
    return diagnostics;
  }

  /** Comments and the ends of containers say nothing. */
  private static boolean isEmpty(String below) {
    int at = 0;
    while (at < below.length()) {
      char c = below.charAt(at);
      if (below.startsWith("<!--", at)) {
        int close = below.indexOf("-->", at);
        at = close < 0 ? below.length() : close + 3;
      } else if (Character.isWhitespace(c) || c == '>') {
        at++;
      } else if (below.startsWith(":::", at)) {
        int end = below.indexOf('\n', at);
        end = end < 0 ? below.length() : end;
        if (below.substring(at, end).chars().anyMatch(Character::isLetter)) {
          return false;
        }
        at = end;
      } else {
        return false;
      }
    }
    return true;
  }
}
