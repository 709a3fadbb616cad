package dev.guidepost.host;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Paths of the site in the notation of {@code _headers}: {@code :name} is one step of a path,
 * {@code *} at the end is all that follows, slashes included.
 *
 * @param pattern from the host's root, the folder of the site included
 */
record Paths(String pattern) {
  private static final Pattern STEP = Pattern.compile(":[a-z]+");

  /** A regular expression that means the same to PCRE and to Java; it has no anchors. */
  String regex() {
    String steps = STEP.matcher(literal(pattern)).replaceAll("[^/]+");
    return steps.endsWith("*") ? steps.substring(0, steps.length() - 1) + ".*" : steps;
  }

  /** A regular expression, anchored at its start, that fits what one of them fits. */
  static String any(List<Paths> alternatives) {
    return alternatives.stream().map(Paths::regex).collect(Collectors.joining("|", "^(?:", ")"));
  }

  /** A glob, in which a star is one step, and at the end anything. */
  String glob() {
    return STEP.matcher(pattern).replaceAll("*");
  }

  /** As a regular expression that fits the path alone; other marks are in no path of ours. */
  static String literal(String path) {
    return path.replaceAll("[.+()$]", "\\\\$0");
  }
}
