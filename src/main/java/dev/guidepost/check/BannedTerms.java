package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Terms.Banned;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of {@code terms.yml} that no page uses. Whoever quotes others may use theirs. */
final class BannedTerms implements PageCheck {
  @Override
  public String code() {
    return "term-banned";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    List<Banned> banned =
        page.policy().terms().banned().stream()
            .filter(term ->
                term.lang().equals(page.lang()) && !term.except().contains(page.article().id()))
            .toList();
    if (banned.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Prose prose = page.prose();
    for (TermIndex.Hit<Banned> hit : new TermIndex<>(banned, Banned::word).in(prose.words())) {
      String written = prose.words().substring(hit.from(), hit.to());
      if (!hit.term().use().contains(written)
          && !isInLonger(prose.words(), hit)
          && !isQuoted(prose, hit.from())) {
        diagnostics.add(
            Diagnostic.warning(
                code(),
                page.at(hit.from()),
                "'" + hit.term().word() + "' is not a word of this site",
                advice(hit.term())));
      }
    }
    return diagnostics;
  }

  private static String advice(Banned term) {
    String use =
        term.use().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" or "));
    return use.isEmpty()
        ? term.why()
        : "write " + use + (term.why().isEmpty() ? "" : ": " + term.why());
  }

  private static boolean isInLonger(String words, TermIndex.Hit<Banned> hit) {
    for (String longer : hit.term().notIn()) {
      int inside = longer.indexOf(hit.term().word());
      while (inside >= 0) {
        if (words.regionMatches(true, hit.from() - inside, longer, 0, longer.length())) {
          return true;
        }
        inside = longer.indexOf(hit.term().word(), inside + 1);
      }
    }
    return false;
  }

  /** Whether a quotation began before it on its line and ends behind it. */
  private static boolean isQuoted(Prose prose, int at) {
    int start = prose.words().lastIndexOf('\n', at) + 1;
    int end = prose.lineEnd(at);
    int open = 0;
    boolean straight = false;
    for (int i = start; i < at; i++) {
      switch (prose.at(i)) {
        case '“', '「', '『', '«' -> open++;
        case '”', '」', '』', '»' -> open = Math.max(0, open - 1);
        case '"' -> straight = !straight;
        default -> {}
      }
    }
    return open > 0 || straight && prose.words().indexOf('"', at, end) >= 0;
  }
}
