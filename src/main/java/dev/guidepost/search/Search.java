package dev.guidepost.search;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Project;
import dev.guidepost.model.SearchTests;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The search of a site: an index for each language, for this program and as files for browsers. */
public final class Search {
  private static final String SCRIPT = "search.js";

  private final Site site;
  private final Map<Lang, EditionIndex> editions;
  private final SearchTests tests;
  private final Bytes script;

  private Search(Site site, Map<Lang, EditionIndex> editions, SearchTests tests, Bytes script) {
    this.site = site;
    this.editions = editions;
    this.tests = tests;
    this.script = script;
  }

  public static Outcome<Search> of(Site site, Project project, Parallel parallel) {
    Map<Lang, EditionIndex> editions = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Edition edition : site.editions()) {
      editions.put(
          edition.lang(),
          EditionIndex.of(Entries.of(edition), project.synonyms(), Weights.TUNED, parallel));
      diagnostics.addAll(Pins.twice(edition));
    }
    diagnostics.addAll(
        DeadSynonyms.of(
            project.synonyms(),
            editions.values().stream().map(e -> e.vocabulary().terms()).toList()));
    Bytes script = project.client().getOrDefault(SCRIPT, Bytes.utf8(""));
    return Outcome.of(new Search(site, editions, project.searchTests(), script), diagnostics);
  }

  /** In the order in which they are offered. */
  public List<Lang> languages() {
    return List.copyOf(editions.keySet());
  }

  public Optional<Searcher> in(Lang lang) {
    return Optional.ofNullable(editions.get(lang)).map(Searcher::new);
  }

  EditionIndex index(Lang lang) {
    EditionIndex index = editions.get(lang);
    if (index == null) {
      throw new IllegalArgumentException("no edition in " + lang);
    }
    return index;
  }

  /** The index for browsers, and a finding if it costs readers more than it may. */
  public Outcome<List<OutputFile>> files() {
    List<OutputFile> files = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    editions.forEach((lang, index) -> {
      IndexFiles written = IndexFiles.of(site, site.edition(lang), index);
      files.addAll(written.files());
      Budget.exceeded(lang, index, written, script, site.config().search())
          .ifPresent(diagnostics::add);
    });
    return Outcome.of(files, diagnostics);
  }

  /**
   * Tries what {@code search-tests.yml} expects; refused if it expects pages that are not there.
   */
  public Outcome<List<Trial>> trials() {
    List<Diagnostic> unknown = new ArrayList<>();
    editions.forEach((lang, index) ->
        unknown.addAll(
            Trial.unknownPages(tests.expectations().getOrDefault(lang, List.of()), index)));
    if (!unknown.isEmpty()) {
      return Outcome.refused(unknown);
    }
    return Outcome.of(
        editions.entrySet().stream()
            .filter(e -> tests.expectations().containsKey(e.getKey()))
            .map(e -> Trial.of(e.getKey(), tests, new Searcher(e.getValue())))
            .toList());
  }
}
