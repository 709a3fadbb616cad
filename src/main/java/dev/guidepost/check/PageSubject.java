package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.SourceFile;

/**
 * A page as it was written and as it was understood.
 *
 * @param policy what the site's owner asks of all pages
 */
record PageSubject(SourceFile source, Article article, Prose prose, Policy policy) {
  Lang lang() {
    return source.lang();
  }

  /**
   * @param offset into the source's text
   */
  Location at(int offset) {
    return source.origins().at(offset);
  }
}
