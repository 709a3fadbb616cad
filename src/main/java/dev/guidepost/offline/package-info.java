/** A finished site once more, for a folder that is opened without a server. */
@NullMarked
package dev.guidepost.offline;

import org.jspecify.annotations.NullMarked;
