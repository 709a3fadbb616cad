package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.ExternalLink;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Verdict;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;

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
          new EmptyPages(),
          new MissingTranslations(),
          new OldTranslations(),
          new MissingTerms(),
          new OverdueReviews(),
          new EarlyReviews(),
          new MissingOwners(),
          new AlertsOver(),
          new SameFlows(),
          new FlowCategories(),
          new SecretsInContent(),
          new HumanExit(),
          new NeverAskRule(),
          new UnlistedChannels(),
          new TokenContrast(),
          new ForeignAssets(),
          new ImageBudget(),
          new DeadLinks(),
          new RepeatedIds(),
          new PageHeadings(),
          new SilentImages(),
          new NameCollisions(),
          new PageBudget(),
          new HeavyFiles(),
          new UnusedAssets(),
          new LostAddresses());

  static final List<PageCheck> OF_PAGES =
      List.of(
          new SecretsInContent(),
          new PrivateData(),
          new LookalikeHosts(),
          new HeadingOrder(),
          new EmptySections(),
          new AlertTitles(),
          new ReviewPeriods(),
          new BannedTerms(),
          new ChinesePunctuation(),
          new ChineseSpacing(),
          new EnglishPunctuation());

  private Checks() {}

  /** The rules over pages, as a site wants them. */
  public static final class OfPages {
    private final Policy policy;

    private OfPages(Policy policy) {
      this.policy = policy;
    }

    /** Changes with everything, apart from the page, on which a finding depends. */
    public Fingerprint fingerprint() {
      return policy.fingerprint();
    }

    /** What there is to say of a page on its own. */
    public List<Diagnostic> check(SourceFile source, Article article) {
      PageSubject page = new PageSubject(source, article, Prose.of(source.text()), policy);
      return OF_PAGES.stream().flatMap(check -> check.check(page).stream()).toList();
    }
  }

  public static OfPages ofPages(Project project) {
    return new OfPages(Policy.of(project));
  }

  /**
   * What is left of the findings when the owner has been heard.
   *
   * @param whole whether every rule has looked; else nothing can be called unused
   */
  public static Verdict judge(Project project, List<Diagnostic> found, boolean whole) {
    return Judgement.of(project, found, whole);
  }

  /**
   * What there is to say of the finished site.
   *
   * @param strict whether a warning keeps the old output too
   */
  public static List<Diagnostic> run(
      Project project, Site site, List<OutputFile> files, boolean strict, Parallel parallel) {
    Subject subject = Subject.of(project, site, files, strict, parallel);
    return ALL.stream().flatMap(check -> check.check(subject).stream()).toList();
  }

  /** The addresses that answer, each with its anchors: what {@code urls.lock} is to hold. */
  public static SortedMap<String, NavigableSet<String>> served(Site site, List<OutputFile> files) {
    return Served.of(site, files);
  }

  /** Addresses of other sites to which the content leads. */
  public static List<ExternalLink> externalLinks(Project project, Site site) {
    return ExternalLinks.of(project, site);
  }
}
