package dev.guidepost.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code content/urls.lock}: the addresses and anchors that readers may have kept, and that must go
 * on leading somewhere.
 *
 * @param lines as they are written
 */
public record UrlLock(List<Line> lines) {
  public static final String FILE = "content/urls.lock";
  public static final UrlLock EMPTY = new UrlLock(List.of());

  private static final String HEAD =
      """
      # Addresses and anchors that readers may have kept. guidepost check fails if one of them leads
      # nowhere, and guidepost check --lock adds what is new. To give one up, take it out here.
      """;

  /**
   * @param address from the site's root, with a leading {@code /}
   */
  public record Line(String address, Location at, List<Anchor> anchors) {
    public Line {
      anchors = List.copyOf(anchors);
    }
  }

  /**
   * @param id without {@code #}
   */
  public record Anchor(String id, Location at) {}

  public UrlLock {
    lines = List.copyOf(lines);
  }

  /** Anchors by address. */
  public SortedMap<String, NavigableSet<String>> addresses() {
    SortedMap<String, NavigableSet<String>> addresses = new TreeMap<>();
    for (Line line : lines) {
      NavigableSet<String> anchors =
          addresses.computeIfAbsent(line.address(), a -> new TreeSet<>());
      line.anchors().forEach(anchor -> anchors.add(anchor.id()));
    }
    return Collections.unmodifiableSortedMap(addresses);
  }

  /** The file that holds these addresses and those, sorted, one a line. */
  public String textWith(Map<String, ? extends Set<String>> served) {
    SortedMap<String, NavigableSet<String>> all = new TreeMap<>(addresses());
    served.forEach((address, anchors) -> {
      NavigableSet<String> both = new TreeSet<>(all.getOrDefault(address, new TreeSet<>()));
      both.addAll(anchors);
      all.put(address, both);
    });
    StringBuilder text = new StringBuilder(HEAD);
    all.forEach((address, anchors) -> {
      text.append(address);
      anchors.forEach(anchor -> text.append(" #").append(anchor));
      text.append('\n');
    });
    return text.toString();
  }
}
