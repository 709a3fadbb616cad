/**
 * Asks other sites whether the pages to which the content leads are still there: the one place that
 * uses the network, and only when told to.
 */
@NullMarked
package dev.guidepost.external;

import org.jspecify.annotations.NullMarked;
