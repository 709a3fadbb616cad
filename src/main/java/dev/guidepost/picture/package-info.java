/**
 * Pictures as readers' browsers want them: narrower, as WebP, and the logo as icons. {@link
 * dev.guidepost.picture.Encoding} is its door.
 */
@NullMarked
package dev.guidepost.picture;

import org.jspecify.annotations.NullMarked;
