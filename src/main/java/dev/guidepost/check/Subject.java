package dev.guidepost.check;

import dev.guidepost.model.Contact;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Site;
import java.util.List;
import java.util.Optional;

/** What is held against the rules. */
record Subject(Site site, Optional<Contact> contact, List<OutputFile> files) {

  /** The finished pages, in the order in which they were made. */
  List<HtmlPage> pages() {
    return files.stream().flatMap(file -> HtmlPage.of(file).stream()).toList();
  }
}
