package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Contact;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.SitePage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What is held against the rules.
 *
 * @param pages the finished pages, in the order in which they were made
 * @param strict whether a warning keeps the old output too
 */
record Subject(
    Project project,
    Site site,
    List<OutputFile> files,
    List<HtmlPage> pages,
    Published published,
    boolean strict,
    Parallel parallel) {

  static Subject of(
      Project project, Site site, List<OutputFile> files, boolean strict, Parallel parallel) {
    Map<Address, Address> known = new ConcurrentHashMap<>();
    List<HtmlPage> pages =
        parallel
            .map(
                files,
                file -> HtmlPage.of(file, address -> known.computeIfAbsent(address, one -> one)))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return new Subject(
        project, site, files, pages, new Published(files, pages, site.config()), strict, parallel);
  }

  Optional<Contact> contact() {
    return project.contact();
  }

  /** Pages that are published, each in its own language. */
  Stream<Article> ownArticles() {
    return site.editions().stream()
        .flatMap(edition -> edition.pages().stream())
        .filter(page -> !page.isFallback())
        .map(SitePage::article);
  }
}
