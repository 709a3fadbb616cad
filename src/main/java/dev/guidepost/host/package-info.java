/** What a web server must know of the site, once, and in the words of four servers. */
@NullMarked
package dev.guidepost.host;

import org.jspecify.annotations.NullMarked;
