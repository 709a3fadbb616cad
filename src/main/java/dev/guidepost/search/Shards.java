package dev.guidepost.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Postings as the arrays of numbers and texts that a browser reads. */
final class Shards {
  private Shards() {}

  /**
   * A stretch of the terms.
   *
   * @param first term in it
   * @param longest the term in it that most documents have
   * @param documents how many have that one
   * @param content see {@link #encode}
   */
  record Shard(String first, String last, String longest, int documents, List<Object> content) {
    Shard {
      content = List.copyOf(content);
    }
  }

  /**
   * @param rules synonyms of terms of this kind
   * @param size characters after which another shard begins
   */
  static List<Shard> of(
      NavigableMap<String, Postings.List> terms, List<SynonymTable.Rule> rules, int size) {
    List<NavigableMap<String, Postings.List>> parts = new ArrayList<>();
    int characters = size;
    for (Map.Entry<String, Postings.List> term : terms.entrySet()) {
      characters += 3 + term.getKey().length() / 2 + 3 * term.getValue().size();
      if (characters > size) {
        parts.add(new TreeMap<>());
        characters = 0;
      }
      parts.getLast().put(term.getKey(), term.getValue());
    }
    if (parts.isEmpty() && !rules.isEmpty()) {
      parts.add(new TreeMap<>());
    }
    List<Shard> shards = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String from = i == 0 ? "" : parts.get(i).firstKey();
      String to = i + 1 < parts.size() ? parts.get(i + 1).firstKey() : "\uFFFF";
      shards.add(
          encode(
              parts.get(i),
              rules.stream()
                  .filter(r ->
                      r.from().getFirst().compareTo(from) >= 0
                          && r.from().getFirst().compareTo(to) < 0)
                  .toList()));
    }
    return shards;
  }

  /**
   * Columns: the terms front-coded; for each term how many documents; how many fewer its frequency
   * is; then for all documents of all terms the step from the one before, less one; twice its
   * weighted occurrences less one, plus one if the term is in the title; and for those, its
   * occurrences there less one. At the end the synonyms of what begins with a term of this stretch:
   * the terms that follow each other in a query, then the terms of each synonym.
   */
  private static Shard encode(
      NavigableMap<String, Postings.List> terms, List<SynonymTable.Rule> rules) {
    StringBuilder counts = new StringBuilder();
    StringBuilder fewer = new StringBuilder();
    StringBuilder steps = new StringBuilder();
    StringBuilder weighted = new StringBuilder();
    StringBuilder titles = new StringBuilder();
    terms.forEach((term, list) -> {
      Vlq.append(counts, list.size() - 1);
      Vlq.append(fewer, list.size() - list.frequency());
      int before = -1;
      for (int i = 0; i < list.size(); i++) {
        Postings.Posting posting = list.at(i);
        Vlq.append(steps, posting.document() - before - 1);
        before = posting.document();
        Vlq.append(weighted, 2 * (posting.weighted() - 1) + (posting.inTitle() > 0 ? 1 : 0));
        if (posting.inTitle() > 0) {
          Vlq.append(titles, posting.inTitle() - 1);
        }
      }
    });
    List<String> sorted = List.copyOf(terms.keySet());
    List<Object> content = new ArrayList<>();
    content.add(FrontCoding.encode(sorted));
    content.add(counts.toString());
    content.add(fewer.toString());
    content.add(steps.toString());
    content.add(weighted.toString());
    content.add(titles.toString());
    content.add(rules.stream().map(Shards::rule).toList());
    if (sorted.isEmpty()) {
      return new Shard("", "", "", 0, content);
    }
    String longest = Collections.max(sorted, Comparator.comparingInt(t -> documents(terms, t)));
    return new Shard(
        sorted.getFirst(), sorted.getLast(), longest, documents(terms, longest), content);
  }

  private static int documents(NavigableMap<String, Postings.List> terms, String term) {
    Postings.List list = terms.get(term);
    return list == null ? 0 : list.size();
  }

  private static Object rule(SynonymTable.Rule rule) {
    List<Object> texts = new ArrayList<>();
    texts.add(String.join(" ", rule.from()));
    rule.to().forEach(terms -> texts.add(String.join(" ", terms)));
    return texts;
  }
}
