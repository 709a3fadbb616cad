package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code > [!NOTE] Title} is an alert here; on GitHub it stays a quote. */
final class AlertTitles implements PageCheck {
  private static final Pattern MARK =
      Pattern.compile("(?m)^[ >]*>[ >]*\\[!([A-Za-z]{1,20})\\][ \\t]+(\\S[^\\n]*)$");

  @Override
  public String code() {
    return "alert-title";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Matcher mark = MARK.matcher(page.source().text());
    while (mark.find()) {
      if (page.prose().at(mark.start(2)) != Prose.THING) {
        diagnostics.add(
            Diagnostic.info(
                code(),
                page.at(mark.start(2)),
                "GitHub shows no alert where a title follows [!" + mark.group(1) + "]",
                "if the file is read there too, put '"
                    + mark.group(2).strip()
                    + "' on a line of its own"));
      }
    }
    return diagnostics;
  }
}
