package dev.guidepost.render;

import dev.guidepost.model.Article;
import dev.guidepost.model.SectionDigest;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.Words;
import dev.guidepost.render.PageView.ChangedView;
import dev.guidepost.render.PageView.OriginalView;
import dev.guidepost.translation.Change;
import dev.guidepost.translation.State;
import dev.guidepost.translation.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the readers of a translation are told of its original. */
final class Originals {
  private final Site site;
  private final Words words;
  private final Map<String, Translation> byPath;

  Originals(Site site, Edition edition, Map<String, Translation> byPath) {
    this.site = site;
    this.words = edition.words();
    this.byPath = byPath;
  }

  OriginalView view(SitePage page) {
    Optional<Translation> translation = Optional.ofNullable(byPath.get(page.article().path()));
    return translation
        .flatMap(Translation::source)
        .flatMap(source ->
            translation
                .map(Translation::state)
                .filter(State.Stale.class::isInstance)
                .map(State.Stale.class::cast)
                .map(stale -> view(page, source, stale, translation.get().isDangerous())))
        .orElse(OriginalView.NONE);
  }

  private OriginalView view(SitePage page, SitePage source, State.Stale stale, boolean dangerous) {
    Words there = site.edition(source.lang()).words();
    List<ChangedView> changed = new ArrayList<>();
    for (Change change : stale.changes()) {
      change
          .named()
          .map(part -> changed(change, part, change.there().isPresent() ? source : page))
          .ifPresent(changed::add);
    }
    return new OriginalView(
        true, dangerous, source.url(), there.get("lang_html"), there.get("lang_name"), changed);
  }

  private ChangedView changed(Change change, SectionDigest part, SitePage on) {
    Article article = on.article();
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    return switch (part.kind()) {
      case TITLE ->
          new ChangedView(kind, words.get("stale_title"), "", at(on, article.titleId().orElse("")));
      case INTRO -> new ChangedView(kind, words.get("stale_intro"), "", on.url());
      case SECTION ->
          new ChangedView(
              kind,
              part.heading(),
              site.edition(article.lang()).words().get("lang_html"),
              at(on, part.id()));
    };
  }

  private static String at(SitePage page, String id) {
    return id.isEmpty() ? page.url() : page.url() + "#" + id;
  }
}
