package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import java.util.List;

/** All rules. A new one is a class beside this one and a line in {@link #ALL}. */
public final class Checks {
  static final List<Check> ALL =
      List.of(
          new OutputPaths(),
          new KeptForGood(),
          new DuplicateTitles(),
          new HeadingOrder(),
          new EmptyPages(),
          new MissingTranslations(),
          new SameFlows(),
          new SecretsInContent(),
          new HumanExit(),
          new NeverAskRule(),
          new UnlistedChannels(),
          new TokenContrast(),
          new ForeignAssets(),
          new ImageBudget());

  private Checks() {}

  public static List<Diagnostic> run(Project project, Site site, List<OutputFile> files) {
    Subject subject = new Subject(project, site, files);
    return ALL.stream().flatMap(check -> check.check(subject).stream()).toList();
  }
}
