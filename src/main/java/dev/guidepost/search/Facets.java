package dev.guidepost.search;

import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** By what readers narrow down: which types and sections there are, and which an entry has. */
final class Facets {
  private final List<Entry> entries;
  private final Edition edition;
  private final List<String> types;
  private final List<String> sections;

  Facets(List<Entry> entries, Edition edition) {
    this.entries = entries;
    this.edition = edition;
    this.types = List.copyOf(new TreeSet<>(entries.stream().map(Entry::type).toList()));
    this.sections = sectionsInOrder(entries, edition);
  }

  /** In the order of navigation; at the end none. */
  private static List<String> sectionsInOrder(List<Entry> entries, Edition edition) {
    Set<String> used = new TreeSet<>(entries.stream().map(Entry::section).toList());
    Set<String> paths = new LinkedHashSet<>();
    edition.sections().stream().map(Section::path).filter(used::contains).forEach(paths::add);
    paths.addAll(used);
    return List.copyOf(paths);
  }

  /** Names with what they are called. */
  List<Object> types() {
    return types.stream()
        .map(t -> (Object) List.of(t, edition.words().texts().getOrDefault("type_" + t, t)))
        .toList();
  }

  /** Paths with their titles; none has no title. */
  List<Object> sections() {
    return sections.stream().map(path -> (Object) List.of(path, title(path))).toList();
  }

  private String title(String path) {
    return edition.sections().stream()
        .filter(s -> s.path().equals(path))
        .findFirst()
        .map(Section::title)
        .orElse("");
  }

  String typeColumn() {
    return runs(entries.stream().map(Entry::type).toList(), types);
  }

  String sectionColumn() {
    return runs(entries.stream().map(Entry::section).toList(), sections);
  }

  /** How many entries less one have which value, again and again. */
  private static String runs(List<String> values, List<String> names) {
    StringBuilder runs = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= values.size(); i++) {
      if (i == values.size() || !values.get(i).equals(values.get(from))) {
        Vlq.append(runs, i - from - 1);
        Vlq.append(runs, names.indexOf(values.get(from)));
        from = i;
      }
    }
    return runs.toString();
  }
}
