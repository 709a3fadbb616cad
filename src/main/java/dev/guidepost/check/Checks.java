package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Verdict;
import java.util.List;

/**
 * All rules. A new one is a class beside this one and a line in {@link #ALL} or, where it asks for
 * no more than a page, in {@link #OF_PAGES}.
 */
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

  static final List<PageCheck> OF_PAGES = List.of(new SecretsInContent());

  private Checks() {}

  /** What there is to say of a page on its own. */
  public static List<Diagnostic> ofPage(SourceFile source, Article article) {
    PageSubject page = new PageSubject(source, article);
    return OF_PAGES.stream().flatMap(check -> check.check(page).stream()).toList();
  }

  /**
   * What is left of the findings when the owner has been heard.
   *
   * @param whole whether every rule has looked; else nothing can be called unused
   */
  public static Verdict judge(Project project, List<Diagnostic> found, boolean whole) {
    return Judgement.of(project, found, whole);
  }

  public static List<Diagnostic> run(Project project, Site site, List<OutputFile> files) {
    Subject subject = new Subject(project, site, files);
    return ALL.stream().flatMap(check -> check.check(subject).stream()).toList();
  }
}
