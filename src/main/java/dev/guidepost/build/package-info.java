/** The pipeline: the only place that knows the order of the stages. */
@NullMarked
package dev.guidepost.build;

import org.jspecify.annotations.NullMarked;
