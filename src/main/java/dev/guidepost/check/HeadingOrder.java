package dev.guidepost.check;

import dev.guidepost.check.Prose.Section;
import dev.guidepost.model.Diagnostic;
import java.util.List;

/**
 * Screen readers go from heading to heading; a skipped level sounds like a missing section (WCAG
 * 1.3.1). One finding is enough: what follows is skewed by it.
 */
final class HeadingOrder implements PageCheck {
  @Override
  public String code() {
    return "heading-order";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    int level = 1;
    for (Section heading : page.prose().headings()) {
      if (heading.level() > level + 1) {
        String title = page.prose().title(heading);
        return List.of(
            Diagnostic.warning(
                code(),
                page.at(heading.from()),
                "the heading '"
                    + title
                    + "' is of level "
                    + heading.level()
                    + " and stands below one of level "
                    + level,
                "write " + "#".repeat(level + 1) + " " + title));
      }
      level = heading.level();
    }
    return List.of();
  }
}
