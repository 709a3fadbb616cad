package dev.guidepost.model;

/** What stands between a Chinese character and a Latin letter or digit in a site's sources. */
public enum HanLatin {
  /** One space. */
  SPACE,
  /** Nothing. */
  NONE,
  /** What its author wrote. */
  KEEP
}
