/** Writes a page's source in one form and proves that it still says the same. */
@NullMarked
package dev.guidepost.format;

import org.jspecify.annotations.NullMarked;
