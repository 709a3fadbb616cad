package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Contact;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.SitePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is held against the rules. */
record Subject(Project project, Site site, List<OutputFile> files) {

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

  /** The finished pages, in the order in which they were made. */
  List<HtmlPage> pages() {
    return files.stream().flatMap(file -> HtmlPage.of(file).stream()).toList();
  }
}
