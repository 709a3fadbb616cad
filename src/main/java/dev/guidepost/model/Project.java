package dev.guidepost.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was read from disk.
 *
 * @param pages in the order of their paths
 * @param assets by path below the project's folder
 * @param words the theme's words by language
 * @param glossary terms by language, in the order of {@code glossary.yml}
 * @param terms which words the site uses
 * @param synonyms other words for the same thing, for the search
 * @param searchTests what the search must find
 * @param scenarios ways through pages of questions, in the order of their files
 * @param contact how readers reach a human
 * @param remarks what authors let pass, in the order of their places
 * @param baseline findings that the owner has taken note of
 * @param lock addresses that must go on leading somewhere
 * @param client scripts of the engine by name
 */
public record Project(
    SiteConfig config,
    List<SourceFile> pages,
    Map<String, Asset> assets,
    Theme theme,
    Map<Lang, Words> words,
    Map<Lang, List<GlossaryTerm>> glossary,
    List<RedirectRule> redirects,
    Terms terms,
    Synonyms synonyms,
    SearchTests searchTests,
    List<Scenario> scenarios,
    Optional<Contact> contact,
    List<Remark> remarks,
    List<KnownFinding> baseline,
    Optional<UrlLock> lock,
    Map<String, Bytes> client) {

  public Project {
    pages = List.copyOf(pages);
    assets = Map.copyOf(assets);
    words = Map.copyOf(words);
    glossary = Map.copyOf(glossary);
    redirects = List.copyOf(redirects);
    scenarios = List.copyOf(scenarios);
    remarks = List.copyOf(remarks);
    baseline = List.copyOf(baseline);
    client = Map.copyOf(client);
  }
}
