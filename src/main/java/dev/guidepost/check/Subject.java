package dev.guidepost.check;

import dev.guidepost.model.Contact;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is held against the rules.
 *
 * @param pages the finished pages, in the order in which they were made
 */
record Subject(
    Project project,
    Site site,
    List<OutputFile> files,
    List<HtmlPage> pages,
    Published published,
    Parallel parallel) {

  static Subject of(Project project, Site site, List<OutputFile> files, Parallel parallel) {
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
        project, site, files, pages, new Published(files, pages, site.config()), parallel);
  }

  Optional<Contact> contact() {
    return project.contact();
  }
}
