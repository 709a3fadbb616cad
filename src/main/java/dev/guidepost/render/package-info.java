/**
 * {@link dev.guidepost.model.Site} and theme to files; {@code PageView} is all that a template may
 * see.
 */
@NullMarked
package dev.guidepost.render;

import org.jspecify.annotations.NullMarked;
