package dev.guidepost.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * What Lucene has counted, in the terms of the ranking formula: its four fields are one, in which
 * every occurrence counts by the weight of its field, beside the title alone.
 */
final class Postings {
  private final NavigableMap<String, List> byTerm;
  private final byte[] lengths;
  private final byte[] titleLengths;
  private final Statistics text;
  private final Statistics title;

  private Postings(
      NavigableMap<String, List> byTerm,
      byte[] lengths,
      byte[] titleLengths,
      Statistics text,
      Statistics title) {
    this.byTerm = byTerm;
    this.lengths = lengths;
    this.titleLengths = titleLengths;
    this.text = text;
    this.title = title;
  }

  /** In the order of UTF-16 code units. */
  NavigableMap<String, List> byTerm() {
    return byTerm;
  }

  /** Of the documents' texts, as {@link SmallFloat#intToByte4} keeps them. */
  byte[] lengths() {
    return lengths;
  }

  /** The same of their titles. */
  byte[] titleLengths() {
    return titleLengths;
  }

  Statistics text() {
    return text;
  }

  Statistics title() {
    return title;
  }

  /**
   * @param occurrences of all terms, by the weight of their fields
   * @param documents that have any
   */
  record Statistics(long occurrences, long documents) {}

  /** One document of a term. */
  record Posting(int document, int weighted, int inTitle) {}

  /**
   * The documents of a term.
   *
   * @param frequency how many documents have it, by the field in which most have it
   * @param postings in ascending order; each with its occurrences by the weights of their fields,
   *     and those in the title
   */
  record List(int frequency, java.util.List<Posting> postings) {
    List {
      postings = java.util.List.copyOf(postings);
    }
  }

  static Postings of(EditionIndex edition) {
    int documents = edition.entries().size();
    return edition
        .index()
        .segment()
        .map(segment -> read(segment, edition, documents))
        .orElseGet(() ->
            new Postings(
                new TreeMap<>(),
                new byte[0],
                new byte[0],
                new Statistics(0, 0),
                new Statistics(0, 0)));
  }

  private static Postings read(LeafReader segment, EditionIndex edition, int documents) {
    try {
      Weights weights = edition.weights();
      java.util.List<Integer> factors =
          java.util.List.of(weights.title(), weights.headings(), weights.keywords(), 1);
      NavigableMap<String, Collected> collected = new TreeMap<>();
      int[] lengths = new int[documents];
      byte[] titles = new byte[documents];
      long occurrences = 0;
      long having = 0;
      IndexSearcher searcher = edition.index().searcher();
      for (int i = 0; i < factors.size(); i++) {
        String field = LuceneIndex.FIELDS.get(i);
        boolean isTitle = field.equals(LuceneIndex.TITLE);
        read(segment, field, factors.get(i), isTitle, collected);
        NumericDocValues norms = segment.getNormValues(field);
        while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          byte norm = (byte) norms.longValue();
          lengths[norms.docID()] += factors.get(i) * SmallFloat.byte4ToInt(norm);
          if (isTitle) {
            titles[norms.docID()] = norm;
          }
        }
        CollectionStatistics statistics = searcher.collectionStatistics(field);
        if (statistics != null) {
          occurrences += factors.get(i) * statistics.sumTotalTermFreq();
          having = Math.max(having, statistics.docCount());
        }
      }
      byte[] bytes = new byte[documents];
      for (int doc = 0; doc < documents; doc++) {
        bytes[doc] = SmallFloat.intToByte4(lengths[doc]);
      }
      NavigableMap<String, List> lists = new TreeMap<>();
      collected.forEach((term, list) -> lists.put(term, list.list()));
      CollectionStatistics title = searcher.collectionStatistics(LuceneIndex.TITLE);
      return new Postings(
          lists,
          bytes,
          titles,
          new Statistics(occurrences, having),
          title == null
              ? new Statistics(0, 0)
              : new Statistics(title.sumTotalTermFreq(), title.docCount()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(
      LeafReader segment,
      String field,
      int factor,
      boolean isTitle,
      NavigableMap<String, Collected> into)
      throws IOException {
    Terms terms = segment.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      Collected list = into.computeIfAbsent(term.utf8ToString(), t -> new Collected());
      list.frequency = Math.max(list.frequency, each.docFreq());
      postings = each.postings(postings, PostingsEnum.FREQS);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int[] counts = list.byDocument.computeIfAbsent(postings.docID(), d -> new int[2]);
        counts[0] += factor * postings.freq();
        counts[1] += isTitle ? postings.freq() : 0;
      }
    }
  }

  private static final class Collected {
    private final TreeMap<Integer, int[]> byDocument = new TreeMap<>();
    private int frequency;

    List list() {
      return new List(
          frequency,
          byDocument.entrySet().stream()
              .map(e -> new Posting(e.getKey(), e.getValue()[0], e.getValue()[1]))
              .toList());
    }
  }
}
