/** Rules over the site as a whole: one class each, listed in {@link dev.guidepost.check.Checks}. */
@NullMarked
package dev.guidepost.check;

import org.jspecify.annotations.NullMarked;
