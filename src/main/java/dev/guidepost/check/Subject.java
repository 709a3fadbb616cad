package dev.guidepost.check;

import dev.guidepost.model.Contact;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import java.util.List;
import java.util.Optional;

/** What is held against the rules. */
record Subject(Project project, Site site, List<OutputFile> files) {

  Optional<Contact> contact() {
    return project.contact();
  }

  /** The finished pages, in the order in which they were made. */
  List<HtmlPage> pages() {
    return files.stream().flatMap(file -> HtmlPage.of(file).stream()).toList();
  }
}
