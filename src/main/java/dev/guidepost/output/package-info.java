/** Files to a folder: only differences, each moved into place, nothing at all after an error. */
@NullMarked
package dev.guidepost.output;

import org.jspecify.annotations.NullMarked;
