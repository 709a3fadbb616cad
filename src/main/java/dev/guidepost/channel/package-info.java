/**
 * What is known of each kind of channel: its addresses, what they can carry, and how much of it.
 * {@link dev.guidepost.channel.ChannelKinds} lists them all.
 */
@NullMarked
package dev.guidepost.channel;

import org.jspecify.annotations.NullMarked;
