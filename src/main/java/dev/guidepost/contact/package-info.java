/**
 * How readers reach a human: what scripts are told of it, and the files that other programs read.
 * {@link dev.guidepost.contact.Desk} is its door.
 */
@NullMarked
package dev.guidepost.contact;

import org.jspecify.annotations.NullMarked;
