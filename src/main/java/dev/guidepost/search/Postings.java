package dev.guidepost.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

  /**
   * One document of a term: its occurrences by the weights of their fields, and those in the title.
   */
  record Posting(int document, int weighted, int inTitle) {}

  /** The documents of a term in ascending order; in arrays, since there are millions. */
  static final class List {
    private static final int FIELDS = 3;

    /** Document, weighted, in title; again and again. */
    private int[] numbers = new int[0];

    private int frequency;

    int size() {
      return numbers.length / FIELDS;
    }

    Posting at(int i) {
      return new Posting(numbers[FIELDS * i], numbers[FIELDS * i + 1], numbers[FIELDS * i + 2]);
    }

    /** How many documents have the term, by the field in which most have it. */
    int frequency() {
      return frequency;
    }

    /** Adds the postings of another field, which are in ascending order as well. */
    private void merge(int[] others, int count) {
      frequency = Math.max(frequency, count / FIELDS);
      if (numbers.length == 0) {
        numbers = Arrays.copyOf(others, count);
        return;
      }
      int[] both = new int[numbers.length + count];
      int to = 0;
      int a = 0;
      int b = 0;
      while (a < numbers.length || b < count) {
        boolean isMine = b == count || a < numbers.length && numbers[a] <= others[b];
        boolean isTheirs = a == numbers.length || b < count && others[b] <= numbers[a];
        both[to] = isMine ? numbers[a] : others[b];
        both[to + 1] = (isMine ? numbers[a + 1] : 0) + (isTheirs ? others[b + 1] : 0);
        both[to + 2] = (isMine ? numbers[a + 2] : 0) + (isTheirs ? others[b + 2] : 0);
        to += FIELDS;
        a += isMine ? FIELDS : 0;
        b += isTheirs ? FIELDS : 0;
      }
      numbers = Arrays.copyOf(both, to);
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
      NavigableMap<String, List> lists = new TreeMap<>();
      int[] lengths = new int[documents];
      byte[] titles = new byte[documents];
      long occurrences = 0;
      long having = 0;
      IndexSearcher searcher = edition.index().searcher();
      for (int i = 0; i < factors.size(); i++) {
        String field = LuceneIndex.FIELDS.get(i);
        boolean isTitle = field.equals(LuceneIndex.TITLE);
        read(segment, field, factors.get(i), isTitle, lists);
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
      NavigableMap<String, List> into)
      throws IOException {
    Terms terms = segment.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    int[] numbers = new int[0];
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      int most = List.FIELDS * each.docFreq();
      numbers = numbers.length < most ? new int[2 * most] : numbers;
      int count = 0;
      postings = each.postings(postings, PostingsEnum.FREQS);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        numbers[count++] = postings.docID();
        numbers[count++] = factor * postings.freq();
        numbers[count++] = isTitle ? postings.freq() : 0;
      }
      into.computeIfAbsent(term.utf8ToString(), t -> new List()).merge(numbers, count);
    }
  }
}
