/** The preview for writers: watches a project, and shows its site to browsers of this computer. */
@org.jspecify.annotations.NullMarked
package dev.guidepost.serve;
