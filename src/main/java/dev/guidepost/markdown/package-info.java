/**
 * {@link dev.guidepost.model.SourceFile} to {@link dev.guidepost.model.Article}: front matter,
 * outline, links as written, safe HTML.
 */
@NullMarked
package dev.guidepost.markdown;

import org.jspecify.annotations.NullMarked;
