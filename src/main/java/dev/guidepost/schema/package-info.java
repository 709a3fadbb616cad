/** What a YAML mapping may hold, in one place for the decoder, the editor and the manual. */
@NullMarked
package dev.guidepost.schema;

import org.jspecify.annotations.NullMarked;
