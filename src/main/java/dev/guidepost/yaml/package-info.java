/** YAML text to values, strictly, with the place of every mistake. */
@NullMarked
package dev.guidepost.yaml;

import org.jspecify.annotations.NullMarked;
