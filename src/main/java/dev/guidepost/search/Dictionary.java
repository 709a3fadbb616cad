package dev.guidepost.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of an index in the order of their UTF-16 code units, with the number of documents that
 * have each: the most of any field, as {@code CombinedFieldQuery} counts.
 */
final class Dictionary {
  /**
   * So many terms after what is being typed are looked at, which keeps a browser's requests few.
   */
  private static final int LOOKED_AT = 400;

  private static final int COMPLETIONS = 8;

  private final NavigableMap<String, Integer> frequencies = new TreeMap<>();
  private int documents;

  private Dictionary() {}

  static Dictionary of(LuceneIndex index) {
    Dictionary dictionary = new Dictionary();
    index.segment().ifPresent(dictionary::read);
    return dictionary;
  }

  private void read(LeafReader segment) {
    try {
      for (String field : LuceneIndex.FIELDS) {
        Terms terms = segment.terms(field);
        if (terms != null) {
          documents = Math.max(documents, terms.getDocCount());
          TermsEnum each = terms.iterator();
          for (BytesRef term = each.next(); term != null; term = each.next()) {
            frequencies.merge(term.utf8ToString(), each.docFreq(), Math::max);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String term) {
    return frequencies.containsKey(term);
  }

  int frequency(String term) {
    return frequencies.getOrDefault(term, 0);
  }

  /** How much a term tells documents apart, as {@code BM25Similarity} reckons it. */
  float idf(String term) {
    int frequency = frequency(term);
    return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  NavigableMap<String, Integer> all() {
    return frequencies;
  }

  /** Terms that go on after the prefix, the most frequent first, then in their order. */
  List<String> completions(String prefix) {
    return frequencies.tailMap(prefix, false).entrySet().stream()
        .limit(LOOKED_AT)
        .takeWhile(e -> e.getKey().startsWith(prefix))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPLETIONS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
