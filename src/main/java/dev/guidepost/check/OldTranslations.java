package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Severity;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.translation.Change;
import dev.guidepost.translation.Coverage;
import dev.guidepost.translation.Digests;
import dev.guidepost.translation.Languages;
import dev.guidepost.translation.State;
import dev.guidepost.translation.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells which translations no longer say what their original says. Where an old text may cost
 * readers what they have, a strict build refuses it, whatever the site asks for otherwise.
 */
final class OldTranslations implements Check {
  private static final String RECORD = "guidepost fmt --translation-hash ";

  @Override
  public String code() {
    return "translation-stale";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Coverage coverage : Languages.of(subject.project(), subject.site()).coverages()) {
      for (Translation translation : coverage.translations()) {
        Article page = translation.page().article();
        switch (translation.state()) {
          case State.Fresh ignored -> {}
          case State.Stale stale -> diagnostics.add(stale(translation, stale, subject.strict()));
          case State.Unrecorded ignored -> {
            if (coverage.recorded()) {
              diagnostics.add(unrecorded(translation));
            }
          }
          case State.Orphan orphan -> diagnostics.add(orphan(page, orphan));
          case State.Unreadable unreadable ->
              diagnostics.add(
                  Diagnostic.warning(
                      "translation-source",
                      unreadable.at(),
                      unreadable.message(),
                      unreadable.hint()));
        }
      }
    }
    for (Edition edition : subject.site().editions()) {
      edition.pages().stream()
          .filter(page -> !page.isFallback())
          .forEach(page -> edits(page.article(), diagnostics));
    }
    return diagnostics;
  }

  private Diagnostic stale(Translation translation, State.Stale stale, boolean strict) {
    Article page = translation.page().article();
    String source = path(translation);
    boolean dangerous = translation.isDangerous();
    return new Diagnostic(
        dangerous && strict ? Severity.ERROR : Severity.WARNING,
        dangerous ? "translation-stale-safety" : code(),
        at(page, "hash"),
        "since this was translated, in "
            + source
            + " "
            + stale.changes().stream().map(Change::told).collect(Collectors.joining(", ")),
        "bring the page up to date, then run "
            + RECORD
            + page.path()
            + (stale.mayBeMinor()
                ? "; if no translation has to follow, run guidepost fmt --minor " + source
                : ""));
  }

  private static Diagnostic unrecorded(Translation translation) {
    Article page = translation.page().article();
    return Diagnostic.info(
        "translation-unrecorded",
        page.at(),
        "nobody has recorded what this translates, so it can grow old unseen",
        "compare it with " + path(translation) + ", then run " + RECORD + page.path());
  }

  private static Diagnostic orphan(Article page, State.Orphan orphan) {
    return Diagnostic.warning(
        "translation-orphan",
        at(page, "page"),
        "the original '" + orphan.page() + "' is not there any more",
        orphan
            .alike()
            .map(alike ->
                "if it is "
                    + alike.path()
                    + " now, write id: "
                    + page.id()
                    + " there, or id: "
                    + alike.id()
                    + " here")
            .orElse("delete this page too, or remove 'source' if it stands on its own"));
  }

  private static void edits(Article page, List<Diagnostic> diagnostics) {
    for (String pair : page.front().minorEdits()) {
      if (!Digests.isEdit(pair)) {
        diagnostics.add(
            Diagnostic.warning(
                "translation-source",
                page.at("minor"),
                "'" + pair + "' is no edit of a section",
                "remove it; guidepost fmt --minor "
                    + page.path()
                    + " writes what is to stand here"));
      }
    }
  }

  private static String path(Translation translation) {
    return translation.source().map(SitePage::article).map(Article::path).orElse("");
  }

  private static Location at(Article page, String key) {
    return page.front().values().nested("source").at(key).orElseGet(() -> page.at("source"));
  }
}
