/**
 * Recovery phrases, keys and passwords that stand where they do not belong. What a text is found to
 * hold is told by its kind and place, never repeated.
 */
@NullMarked
package dev.guidepost.guard;

import org.jspecify.annotations.NullMarked;
