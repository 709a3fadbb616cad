package dev.guidepost.translation;

import dev.guidepost.model.Article;
import dev.guidepost.model.SectionDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The written forms of digests: of a page in {@code source}, of edits in {@code minor}. */
public final class Digests {
  private static final String ONE = "[0-9a-f]{" + SectionDigest.LENGTH + "}";
  private static final Pattern PAGE = Pattern.compile(ONE + "(?:-" + ONE + ")+");
  private static final Pattern EDIT = Pattern.compile(ONE + ">" + ONE);

  private Digests() {}

  /** What a translation records of a page. */
  public static String of(List<SectionDigest> sections) {
    return sections.stream().map(SectionDigest::digest).collect(Collectors.joining("-"));
  }

  /** The digests that a translation has recorded, if they can be read. */
  static Optional<List<String>> read(String hash) {
    return PAGE.matcher(hash).matches() ? Optional.of(List.of(hash.split("-"))) : Optional.empty();
  }

  public static boolean isEdit(String pair) {
    return EDIT.matcher(pair).matches();
  }

  /** What became of each digest, by what it was; forms that cannot be read are left out. */
  static Map<String, Set<String>> edits(List<String> pairs) {
    Map<String, Set<String>> edits = new TreeMap<>();
    for (String pair : pairs) {
      if (isEdit(pair)) {
        int to = pair.indexOf('>');
        edits
            .computeIfAbsent(pair.substring(0, to), p -> new TreeSet<>())
            .add(pair.substring(to + 1));
      }
    }
    return edits;
  }

  /**
   * The edits of a page that no translation has to follow, once what has changed for its
   * translations is among them. What leads to no section any more is left out.
   */
  public static List<String> minor(Article source, List<Change> changes) {
    Set<String> pairs = new TreeSet<>(source.front().minorEdits());
    for (Change change : changes) {
      if (change.kind() == Change.Kind.CHANGED) {
        change.there().ifPresent(now -> pairs.add(change.before() + ">" + now.digest()));
      }
    }
    Map<String, Set<String>> edits = edits(List.copyOf(pairs));
    Set<String> now = new HashSet<>();
    source.sections().forEach(section -> now.add(section.digest()));
    pairs.removeIf(pair ->
        !isEdit(pair) || !now.contains(follow(pair.substring(pair.indexOf('>') + 1), edits, now)));
    return List.copyOf(pairs);
  }

  /** The digest, or what it has become by minor edits, if one of the sections has it. */
  static String follow(String digest, Map<String, Set<String>> edits, Set<String> now) {
    Deque<String> open = new ArrayDeque<>(List.of(digest));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String next = open.poll();
      if (now.contains(next)) {
        return next;
      }
      if (seen.add(next)) {
        open.addAll(edits.getOrDefault(next, Set.of()));
      }
    }
    return digest;
  }
}
