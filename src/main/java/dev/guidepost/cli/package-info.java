/** Commands, printing, exit codes. */
@NullMarked
package dev.guidepost.cli;

import org.jspecify.annotations.NullMarked;
