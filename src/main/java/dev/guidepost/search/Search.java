package dev.guidepost.search;

import dev.guidepost.model.Lang;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The search of a site: an index for each language, for this program and as files for browsers. */
public final class Search {
  private final Site site;
  private final Map<Lang, EditionIndex> editions;

  private Search(Site site, Map<Lang, EditionIndex> editions) {
    this.site = site;
    this.editions = editions;
  }

  public static Search of(Site site, Project project) {
    Map<Lang, EditionIndex> editions = new LinkedHashMap<>();
    for (Edition edition : site.editions()) {
      editions.put(
          edition.lang(), EditionIndex.of(Entries.of(edition), project.synonyms(), Weights.TUNED));
    }
    return new Search(site, editions);
  }

  public Optional<Searcher> in(Lang lang) {
    return Optional.ofNullable(editions.get(lang)).map(Searcher::new);
  }

  /** The index for browsers. */
  public List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    editions.forEach((lang, index) -> files.addAll(IndexFiles.of(site, site.edition(lang), index)));
    return files;
  }
}
