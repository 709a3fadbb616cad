/** What readers are told of the ways to reach a human: as tables, for browsers, for machines. */
@NullMarked
package dev.guidepost.contact;

import org.jspecify.annotations.NullMarked;
