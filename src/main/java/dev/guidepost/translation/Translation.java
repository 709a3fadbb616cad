package dev.guidepost.translation;

import dev.guidepost.model.Article;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.type.Alert;
import dev.guidepost.type.SecurityTip;
import dev.guidepost.type.Troubleshooter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page in another language than its original.
 *
 * @param source the original; empty if it is gone or cannot be told
 */
public record Translation(SitePage page, Optional<SitePage> source, State state) {
  private static final Set<String> DANGEROUS =
      Set.of(SecurityTip.NAME, Alert.NAME, Troubleshooter.NAME);

  /** Whether readers who follow an old text may lose what they have. */
  public boolean isDangerous() {
    return isDangerous(page.article())
        || source.map(SitePage::article).filter(Translation::isDangerous).isPresent();
  }

  /**
   * How a record names the original: as its author did while that leads there, else by its path
   * below {@code content/}.
   */
  public String sourceName() {
    Article original =
        source
            .map(SitePage::article)
            .orElseThrow(() -> new IllegalStateException("no original of " + page.url()));
    String path = original.path().substring("content/".length());
    List<String> names = List.of(Originals.bare(path), original.page(), original.id().name());
    return page.article()
        .front()
        .sourcePage()
        .filter(written -> names.contains(Originals.bare(written)))
        .orElse(path);
  }

  private static boolean isDangerous(Article article) {
    return DANGEROUS.contains(article.type()) || article.front().recovery();
  }
}
