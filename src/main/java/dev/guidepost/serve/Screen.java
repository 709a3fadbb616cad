package dev.guidepost.serve;

import dev.guidepost.build.Build;
import dev.guidepost.build.Preview;
import dev.guidepost.host.Answers;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What browsers are shown at one moment.
 *
 * @param shown the last site that could be shown
 * @param whole the last one that passed every rule, for a page that a template cannot make now
 * @param search files of the search, of the last whole site
 * @param early findings of the project as it is now, made before its pages are
 * @param late the others, of the last build that came to its end
 * @param kept whether the project as it is now has an error, so that something older is shown
 * @param checked whether nothing is left to be done for the project as it is now
 */
record Screen(
    Optional<Preview> shown,
    Optional<Preview> whole,
    Map<String, OutputFile> search,
    List<Diagnostic> early,
    List<Diagnostic> late,
    boolean kept,
    boolean checked) {
  private static final String SEARCH = "search/";

  static final Screen EMPTY =
      new Screen(Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), false, false);

  Screen {
    search = Map.copyOf(search);
    early = List.copyOf(early);
    late = List.copyOf(late);
  }

  /** After the project was read again. */
  Screen with(Preview next) {
    return new Screen(
        next.isRefused() ? shown : Optional.of(next),
        whole,
        search,
        next.diagnostics(),
        late,
        next.isRefused(),
        false);
  }

  /** After all of it was built. */
  Screen with(Preview built, Build.Result result) {
    List<Diagnostic> late = new ArrayList<>(result.diagnostics());
    late.removeAll(early);
    Map<String, OutputFile> index = new HashMap<>();
    result
        .files()
        .ifPresent(files ->
            files.stream()
                .filter(f -> f.path().startsWith(SEARCH))
                .forEach(f -> index.put(f.path(), f)));
    boolean isWhole = result.files().isPresent();
    return new Screen(
        shown,
        isWhole ? Optional.of(built) : whole,
        isWhole ? index : search,
        early,
        late,
        kept,
        true);
  }

  /** Errors first, then in the order of their places. */
  List<Diagnostic> findings() {
    List<Diagnostic> all = new ArrayList<>(early);
    late.stream().filter(d -> !all.contains(d)).forEach(all::add);
    all.sort(Comparator.comparing(Diagnostic::severity).thenComparing(d -> d));
    return all;
  }

  Optional<Answers> answers() {
    return shown.flatMap(Preview::answers);
  }

  /** A page, and what its template gets wrong if it is an older one for that reason. */
  record Page(OutputFile file, List<Diagnostic> mistakes) {}

  /**
   * @param path below the output folder
   */
  Optional<Page> page(String path) {
    return shown.flatMap(preview -> preview.page(path)).flatMap(page -> orOlder(path, page));
  }

  private Optional<Page> orOlder(String path, Outcome<OutputFile> page) {
    return page.value()
        .or(() -> whole.flatMap(w -> w.page(path)).flatMap(Outcome::value))
        .map(file -> new Page(file, page.diagnostics()));
  }

  /** A file that is no page. */
  Optional<OutputFile> file(String path) {
    return path.startsWith(SEARCH) && search.containsKey(path)
        ? Optional.ofNullable(search.get(path))
        : shown.flatMap(preview -> preview.file(path));
  }
}
