package dev.guidepost.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a project as they were found at one moment. Of those that have not changed since an
 * earlier moment, what was made of them is still there and is not made again.
 */
public final class Disk {
  private final Path project;
  private final Folder content;
  private final Folder themes;
  private final Map<String, Made> earlier;
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  private record Made(Object from, Object value) {}

  private Disk(Path project, Folder content, Folder themes, Map<String, Made> earlier) {
    this.project = project;
    this.content = content;
    this.themes = themes;
    this.earlier = earlier;
  }

  public static Disk look(Path project) {
    return new Disk(
        project, Folder.walk(project, "content"), Folder.walk(project, "themes"), Map.of());
  }

  /**
   * The project as it is now.
   *
   * @param touched files of which a change was heard; of others, an equal size and date says that
   *     there was none
   */
  public Disk again(Set<Path> touched) {
    Map<String, Made> known = new HashMap<>(earlier);
    known.putAll(made);
    return new Disk(
        project,
        Folder.again(project, "content", content, touched),
        Folder.again(project, "themes", themes, touched),
        known);
  }

  /** Paths of files that were added, have gone or hold something else, sorted. */
  public List<String> changedSince(Disk before) {
    Set<String> changed = new TreeSet<>();
    changed(before.content, content, changed);
    changed(before.themes, themes, changed);
    return List.copyOf(changed);
  }

  private static void changed(Folder before, Folder now, Set<String> into) {
    now.files()
        .forEach((path, file) -> {
          KeptFile old = before.files().get(path);
          if (old == null || !old.held().equals(file.held())) {
            into.add(path);
          }
        });
    before.files().keySet().stream().filter(path -> !now.has(path)).forEach(into::add);
    if (!before.diagnostics().equals(now.diagnostics())) {
      Stream.of(before, now)
          .flatMap(folder -> folder.diagnostics().stream())
          .map(d -> d.at().file())
          .forEach(into::add);
    }
  }

  /**
   * Whether a file that was there before has gone or is empty now: an editor that writes one anew
   * leaves it so for a moment.
   *
   * @param changed paths of files that have changed since
   */
  public boolean hasLost(List<String> changed, Disk before) {
    return changed.stream()
        .anyMatch(path ->
            before.file(path).filter(file -> !file.isEmpty()).isPresent()
                && file(path).filter(file -> !file.isEmpty()).isEmpty());
  }

  private Optional<KeptFile> file(String path) {
    return Optional.ofNullable(content.files().get(path))
        .or(() -> Optional.ofNullable(themes.files().get(path)));
  }

  /** All folders that were looked into. */
  public Set<Path> folders() {
    return Stream.of(content, themes)
        .flatMap(folder -> folder.folders().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  Path project() {
    return project;
  }

  Folder content() {
    return content;
  }

  Folder themes() {
    return themes;
  }

  /**
   * What was made under this name at an earlier moment, if it was made from the same.
   *
   * @param from all that the making depends on, as a value
   */
  @SuppressWarnings("unchecked")
  <T> T made(String name, Object from, Supplier<T> make) {
    Made known = earlier.get(name);
    Made now =
        known != null && Objects.equals(known.from(), from)
            ? known
            : new Made(from, Objects.requireNonNull(make.get()));
    made.put(name, now);
    return (T) now.value();
  }
}
