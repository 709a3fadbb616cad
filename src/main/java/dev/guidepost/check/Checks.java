package dev.guidepost.check;

import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Site;
import java.util.List;
import java.util.Optional;

/** All rules. A new one is a class beside this one and a line in {@link #ALL}. */
public final class Checks {
  static final List<Check> ALL =
      List.of(
          new OutputPaths(),
          new DuplicateTitles(),
          new HeadingOrder(),
          new EmptyPages(),
          new MissingTranslations(),
          new HumanExit(),
          new NeverAskRule(),
          new UnlistedChannels());

  private Checks() {}

  public static List<Diagnostic> run(Site site, Optional<Contact> contact, List<OutputFile> files) {
    Subject subject = new Subject(site, contact, files);
    return ALL.stream().flatMap(check -> check.check(subject).stream()).toList();
  }
}
