/**
 * The search index: Lucene reads the pages of an edition, and what it has counted is exported as
 * JSON that a browser ranks by in the same way, to the last bit of every score.
 */
@NullMarked
package dev.guidepost.search;

import org.jspecify.annotations.NullMarked;
