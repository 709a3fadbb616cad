package dev.guidepost.guard;

import dev.guidepost.schema.Nearest;
import java.net.IDN;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A host that readers would take for another one.
 *
 * @param genuine the host that it imitates
 * @param trick how, as the end of a sentence: {@code it writes 'rn' for 'm'}
 * @param strong whether it cannot be a coincidence
 */
public record Imitation(String genuine, String trick, boolean strong) {
  /** Names that say nothing about whose host it is. */
  private static final Set<String> COMMON =
      Set.of(
          "www", "help", "docs", "doc", "support", "app", "api", "blog", "wiki", "faq", "kb", "m",
          "example");

  private static final int SHORTEST_NAME = 4;

  /** Names of this length differ in two letters before they look like others. */
  private static final int LONG_NAME = 8;

  /**
   * What is wrong with a host that is not among the genuine ones.
   *
   * @param genuine hosts; {@code *.} before one is overlooked
   */
  public static Optional<Imitation> of(String host, Collection<String> genuine) {
    String written = host.toLowerCase(Locale.ROOT);
    List<String> hosts =
        genuine.stream()
            .map(g -> g.startsWith("*.") ? g.substring(2) : g)
            .sorted()
            .distinct()
            .toList();
    if (hosts.stream().anyMatch(g -> written.equals(g) || written.endsWith("." + g))) {
      return Optional.empty();
    }
    String seen = Skeleton.compatible(IDN.toUnicode(written, IDN.ALLOW_UNASSIGNED));
    return hosts.stream()
        .flatMap(g -> strong(seen, g).stream())
        .findFirst()
        .or(() -> hosts.stream().flatMap(g -> weak(seen, g).stream()).findFirst())
        .map(found -> written.contains("xn--") ? found.reading(seen) : found);
  }

  private Imitation reading(String seen) {
    return new Imitation(genuine, "browsers show it as '" + seen + "': " + trick, strong);
  }

  private static Optional<Imitation> strong(String seen, String genuine) {
    if (seen.equals(genuine) || seen.endsWith("." + genuine)) {
      return because(genuine, "it is written in other characters", true);
    }
    if (seen.startsWith(genuine + ".") || seen.contains("." + genuine + ".")) {
      return because(genuine, "the name stands before that of '" + last(seen, 2) + "'", true);
    }
    if (seen.startsWith(genuine + "-") || seen.contains("." + genuine + "-")) {
      return because(genuine, "the name goes on behind a hyphen", true);
    }
    if (seen.contains(genuine.replace('.', '-'))) {
      return because(genuine, "it writes a hyphen for the dot", true);
    }
    String tail = last(seen, labels(genuine).length);
    return Skeleton.of(tail).equals(Skeleton.of(genuine))
        ? because(genuine, difference(tail, genuine), true)
        : Optional.empty();
  }

  private static Optional<Imitation> weak(String seen, String genuine) {
    String name = name(genuine);
    if (name.length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    String tail = last(seen, labels(genuine).length);
    int most = name.length() >= LONG_NAME ? 2 : 1;
    int edits = Nearest.edits(tail, genuine, most + 1);
    if (edits <= most && samePlaces(tail, genuine)) {
      return because(
          genuine, "they differ in " + (edits == 1 ? "one letter" : "two letters"), false);
    }
    String[] labels = labels(seen);
    for (int i = 0; i < labels.length - 1; i++) {
      String label = Skeleton.of(labels[i]);
      if (label.equals(Skeleton.of(name))) {
        return because(genuine, "it is the same name with another ending", false);
      }
      if (label.contains(Skeleton.of(name))) {
        return because(genuine, "it puts the name '" + name + "' into a longer one", false);
      }
    }
    return Optional.empty();
  }

  private static Optional<Imitation> because(String genuine, String trick, boolean strong) {
    return Optional.of(new Imitation(genuine, trick, strong));
  }

  /** Whether two hosts have as many labels and differ in no ending. */
  private static boolean samePlaces(String host, String genuine) {
    return labels(host).length == labels(genuine).length && last(host, 1).equals(last(genuine, 1));
  }

  /** The label by which readers know the host. */
  private static String name(String host) {
    String[] labels = labels(host);
    return Arrays.stream(labels, 0, labels.length - 1)
        .filter(label -> !COMMON.contains(label))
        .findFirst()
        .orElse("");
  }

  private static String[] labels(String host) {
    return host.split("\\.");
  }

  private static String last(String host, int count) {
    String[] labels = labels(host);
    return String.join(
        ".", Arrays.copyOfRange(labels, Math.max(0, labels.length - count), labels.length));
  }

  /** What stands between the beginning and the end that two texts share. */
  private static String difference(String written, String meant) {
    int from = 0;
    int least = Math.min(written.length(), meant.length());
    while (from < least && written.charAt(from) == meant.charAt(from)) {
      from++;
    }
    int behind = 0;
    while (behind < least - from
        && written.charAt(written.length() - 1 - behind)
            == meant.charAt(meant.length() - 1 - behind)) {
      behind++;
    }
    String other = written.substring(from, written.length() - behind);
    String script =
        other
            .codePoints()
            .mapToObj(Character.UnicodeScript::of)
            .filter(s -> s != Character.UnicodeScript.LATIN && s != Character.UnicodeScript.COMMON)
            .findFirst()
            .map(s ->
                " (" + s.name().charAt(0) + s.name().substring(1).toLowerCase(Locale.ROOT) + ")")
            .orElse("");
    return "it writes '"
        + other
        + "'"
        + script
        + " for '"
        + meant.substring(from, meant.length() - behind)
        + "'";
  }
}
