/**
 * What can be said of a graph of questions: what is wrong with it, and where answers lead in it.
 */
@NullMarked
package dev.guidepost.flow;

import org.jspecify.annotations.NullMarked;
