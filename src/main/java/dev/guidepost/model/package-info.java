/** The vocabulary: immutable values that travel between the stages. Knows nobody. */
@NullMarked
package dev.guidepost.model;

import org.jspecify.annotations.NullMarked;
