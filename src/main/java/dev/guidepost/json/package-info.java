/** Trees of maps, lists, texts and numbers to JSON text that is safe to stand in HTML. */
@NullMarked
package dev.guidepost.json;

import org.jspecify.annotations.NullMarked;
