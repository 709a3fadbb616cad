package dev.guidepost.render;

import dev.guidepost.model.Article;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.Words;
import dev.guidepost.translation.Translation;
import dev.guidepost.type.Alert;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the views of content. */
final class ArticleViews {
  private static final SafeString NOTHING = new SafeString("");

  private final Site site;
  private final Words words;
  private final Navigation navigation;
  private final Translations translations;
  private final StructuredData structuredData;
  private final Originals originals;

  /**
   * @param byPath translations by the path of their file
   */
  ArticleViews(Site site, Edition edition, Map<String, Translation> byPath) {
    this.site = site;
    this.originals = new Originals(site, edition, byPath);
    this.words = edition.words();
    this.navigation = new Navigation(edition);
    this.translations = new Translations(site, edition);
    this.structuredData = new StructuredData(site, edition);
  }

  /** A page of content. */
  PageView article(SitePage page, String root) {
    Article article = page.article();
    Words own =
        site.editions().stream()
            .filter(e -> e.lang().equals(article.lang()))
            .findFirst()
            .map(Edition::words)
            .orElse(words);
    SafeString body = BodyWriter.write(article.body(), page.targets(), site.pictures(), root);
    SafeString answer =
        article
            .answer()
            .map(a -> BodyWriter.write(a, page.answerTargets(), site.pictures(), root))
            .orElse(NOTHING);
    List<PageView.TocEntry> toc =
        article.questions().isEmpty()
            ? article.outline().stream()
                .filter(h -> h.level() <= 3)
                .map(h -> new PageView.TocEntry(h.id(), h.text(), h.level()))
                .toList()
            : article.questions().stream()
                .map(q -> new PageView.TocEntry(q.id(), q.text(), 2))
                .toList();
    return new PageView(
        "article",
        article.type(),
        page.url(),
        article.title(),
        article.titleId().orElse(""),
        own.get("lang_html"),
        page.isFallback(),
        page.isFallback() ? own.get("lang_name") : "",
        originals.view(page),
        article.description(),
        translations.canonical(page),
        page.isFallback() ? List.of() : translations.alternates(page.translations()),
        translations.switches(page),
        article.front().noindex() || page.isFallback(),
        Dates.view(article.front().updated(), words),
        Dates.view(article.front().reviewed(), words),
        chips(article),
        answer,
        body,
        !article.body().isEmpty(),
        toc,
        navigation.crumbs(page),
        navigation.sidebar(page),
        page.related().stream().map(l -> Navigation.link(l, false)).toList(),
        navigation.series(page),
        List.of(),
        List.of(),
        List.of(),
        article.front().urgent() ? "urgent" : "",
        article.type().equals(Alert.NAME) ? Alert.banner(article.front()).severity() : "",
        structuredData.article(page));
  }

  private List<PageView.Chip> chips(Article article) {
    List<PageView.Chip> chips = new ArrayList<>();
    for (String platform : article.front().platforms()) {
      chips.add(
          new PageView.Chip(
              "platform", words.texts().getOrDefault("platform_" + platform, platform)));
    }
    article
        .front()
        .appVersions()
        .ifPresent(v ->
            chips.add(
                new PageView.Chip(
                    "version",
                    words.get("app_version", v.replace(">=", "≥ ").replace("<=", "≤ ")))));
    article
        .front()
        .level()
        .ifPresent(l -> chips.add(new PageView.Chip("level", words.get("level_" + l))));
    return chips;
  }
}
