package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Without an {@code alt} a screen reader reads out the name of the file (WCAG 1.1.1). Pictures of
 * the content always have one, if an empty one, so these are the theme's.
 */
final class SilentImages implements Check {
  @Override
  public String code() {
    return "html-image-alt";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Map<String, List<HtmlPage>> silent = new TreeMap<>();
    for (HtmlPage page : subject.pages()) {
      for (String image : page.silentImages()) {
        String name =
            switch (subject.published().place(page, image)) {
              case Published.Inside inside -> inside.toString();
              case Published.Outside outside -> outside.address();
            };
        silent.computeIfAbsent(name, n -> new ArrayList<>()).add(page);
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    silent.forEach((image, pages) ->
        diagnostics.add(
            Diagnostic.warning(
                code(),
                Location.of(pages.getFirst().path()),
                OnPages.of(pages) + " shows the picture '" + image + "' without an alt",
                "let the template say what it shows, or alt=\"\" where it decorates")));
    return diagnostics;
  }
}
