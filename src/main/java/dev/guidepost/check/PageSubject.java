package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.SourceFile;

/** A page as it was written and as it was understood. */
record PageSubject(SourceFile source, Article article) {}
