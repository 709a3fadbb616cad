/** Kinds of pages: one class each, listed in {@link dev.guidepost.type.ContentTypes}. */
@NullMarked
package dev.guidepost.type;

import org.jspecify.annotations.NullMarked;
