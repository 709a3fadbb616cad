/** Disk to {@link dev.guidepost.model.Project}: the only stage that reads. */
@NullMarked
package dev.guidepost.source;

import org.jspecify.annotations.NullMarked;
