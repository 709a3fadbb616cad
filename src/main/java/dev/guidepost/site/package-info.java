/**
 * Articles to {@link dev.guidepost.model.Site}: translations paired, addresses, navigation, every
 * link resolved.
 */
@NullMarked
package dev.guidepost.site;

import org.jspecify.annotations.NullMarked;
