/** Which page translates which, and what has changed in the original since. */
@NullMarked
package dev.guidepost.translation;

import org.jspecify.annotations.NullMarked;
