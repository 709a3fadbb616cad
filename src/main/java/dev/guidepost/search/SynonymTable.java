package dev.guidepost.search;

import dev.guidepost.model.Synonyms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The synonyms of a site as terms, as far as the pages of an edition have them. */
final class SynonymTable {
  /**
   * @param from terms that follow each other in a query
   * @param to each a synonym's terms, all of which the index has
   */
  record Rule(List<String> from, List<List<String>> to) {
    Rule {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  private final Map<String, List<Rule>> byFirst = new TreeMap<>();

  private SynonymTable() {}

  static SynonymTable of(Synonyms synonyms, Dictionary dictionary) {
    try (Analysis analysis = Analysis.ofQueries()) {
      Map<List<String>, Set<List<String>>> rules = new LinkedHashMap<>();
      synonyms
          .same()
          .forEach(group ->
              group.words().forEach(word -> add(word, group.words(), dictionary, analysis, rules)));
      synonyms.also().forEach(one -> add(one.word(), one.finds(), dictionary, analysis, rules));
      SynonymTable table = new SynonymTable();
      rules.forEach((from, to) -> table.put(new Rule(from, List.copyOf(to))));
      table
          .byFirst
          .values()
          .forEach(l ->
              l.sort(
                  Comparator.comparingInt((Rule r) -> -r.from().size())
                      .thenComparing(r -> String.join(" ", r.from()))));
      return table;
    }
  }

  private static void add(
      String word,
      List<String> others,
      Dictionary dictionary,
      Analysis analysis,
      Map<List<String>, Set<List<String>>> into) {
    List<String> from = terms(word, analysis);
    for (String other : others) {
      List<String> to = terms(other, analysis).stream().distinct().toList();
      if (!from.isEmpty()
          && !to.isEmpty()
          && !to.equals(from)
          && to.stream().allMatch(dictionary::has)) {
        into.computeIfAbsent(from, f -> new LinkedHashSet<>()).add(to);
      }
    }
  }

  /** The terms of a word or phrase as they follow each other in a query. */
  static List<String> terms(String word, Analysis analysis) {
    return Item.of(Analysis.fold(word), analysis).stream()
        .filter(i -> !i.whole())
        .flatMap(i -> i.terms().stream())
        .toList();
  }

  private void put(Rule rule) {
    byFirst.computeIfAbsent(rule.from().getFirst(), f -> new ArrayList<>()).add(rule);
  }

  /** The longest first. */
  List<Rule> startingWith(String term) {
    return byFirst.getOrDefault(term, List.of());
  }

  Stream<Rule> rules() {
    return byFirst.values().stream().flatMap(List::stream);
  }
}
