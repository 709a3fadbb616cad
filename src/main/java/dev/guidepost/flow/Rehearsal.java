package dev.guidepost.flow;

import dev.guidepost.model.Article;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Flow;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Project;
import dev.guidepost.model.Scenario;
import dev.guidepost.model.Site;
import dev.guidepost.model.SourceFile;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the scenarios of a page come out.
 *
 * @param walks in the order in which they are written
 * @param untested ids of outcomes at which no scenario ends
 */
public record Rehearsal(Article article, List<Walk> walks, List<String> untested) {
  public Rehearsal {
    walks = List.copyOf(walks);
    untested = List.copyOf(untested);
  }

  /**
   * Walks all scenarios; refused if one belongs to no page of questions.
   *
   * @return one for each page of questions, in the order of their paths
   */
  public static Outcome<List<Rehearsal>> all(Site site, Project project) {
    Map<String, Article> pages = pages(site);
    Set<String> files =
        project.pages().stream()
            .map(SourceFile::path)
            .map(ContentPath::withoutExtension)
            .collect(Collectors.toSet());
    Map<String, List<Scenario>> byPage = new HashMap<>();
    List<Diagnostic> strays = new ArrayList<>();
    for (Scenario scenario : project.scenarios()) {
      Article page = pages.get(scenario.page());
      if (page != null && page.flow().isPresent()) {
        byPage.computeIfAbsent(scenario.page(), p -> new ArrayList<>()).add(scenario);
      } else if (page != null || !files.contains(scenario.page())) {
        strays.add(stray(scenario, page != null, files));
      }
    }
    if (!strays.isEmpty()) {
      return Outcome.refused(strays);
    }
    List<Rehearsal> rehearsals = new ArrayList<>();
    pages.forEach((path, article) ->
        article
            .flow()
            .ifPresent(
                flow -> rehearsals.add(of(article, flow, byPage.getOrDefault(path, List.of())))));
    return Outcome.of(rehearsals);
  }

  private static Map<String, Article> pages(Site site) {
    Map<String, Article> pages = new TreeMap<>();
    site.editions().stream()
        .flatMap(edition -> edition.pages().stream())
        .filter(page -> !page.isFallback())
        .map(Site.SitePage::article)
        .forEach(article -> pages.put(ContentPath.withoutExtension(article.path()), article));
    return pages;
  }

  private static Diagnostic stray(Scenario scenario, boolean page, Set<String> files) {
    return Diagnostic.error(
        "scenario-page",
        scenario.at(),
        page
            ? "the page beside this file asks no questions"
            : "there is no page '" + scenario.page() + ".md' beside this file",
        page
            ? "write ::: question in it, or remove this file"
            : Nearest.to(scenario.page(), files)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("give it the name of its page"));
  }

  private static Rehearsal of(Article article, Flow flow, List<Scenario> scenarios) {
    List<Walk> walks = scenarios.stream().map(scenario -> Walk.of(scenario, flow)).toList();
    Set<String> ends = walks.stream().map(Walk::end).collect(Collectors.toSet());
    return new Rehearsal(
        article,
        walks,
        flow.outcomes().stream()
            .map(Flow.Node::id)
            .filter(outcome -> !ends.contains(outcome))
            .toList());
  }

  public List<Walk> failed() {
    return walks.stream().filter(walk -> !walk.isMet()).toList();
  }
}
