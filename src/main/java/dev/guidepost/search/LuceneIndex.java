package dev.guidepost.search;

import dev.guidepost.model.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A Lucene index in memory: one segment, its documents in the order in which they were given. */
final class LuceneIndex {
  static final String TITLE = "title";
  static final String HEADINGS = "headings";
  static final String KEYWORDS = "keywords";
  static final String BODY = "body";
  static final List<String> FIELDS = List.of(TITLE, HEADINGS, KEYWORDS, BODY);

  static final String TYPE = "type";
  static final String SECTION = "section";
  static final String BOOST = "boost";

  /** Lucene advises on the options of the Java platform, which is not for those who build sites. */
  private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

  private static final FieldType COUNTED = new FieldType();

  static {
    ADVICE.setLevel(Level.OFF);
    COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    COUNTED.setTokenized(true);
    COUNTED.freeze();
  }

  private final IndexSearcher searcher;

  private LuceneIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * What is indexed of an entry or of a passage.
   *
   * @param boost factor on the score
   */
  record Fields(
      String title,
      String headings,
      String keywords,
      String body,
      String type,
      String section,
      double boost) {

    private Fields prepared() {
      return new Fields(
          Analysis.prepare(title),
          Analysis.prepare(headings),
          Analysis.prepare(keywords),
          Analysis.prepare(body),
          type,
          section,
          boost);
    }
  }

  /**
   * @param written takes English words as they are written, with the number of times that they are
   */
  static LuceneIndex of(
      List<Fields> documents, Weights weights, Map<String, Integer> written, Parallel parallel) {
    try (Analysis analysis = Analysis.ofPreparedPages(written)) {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      IndexWriterConfig config =
          new IndexWriterConfig(analysis)
              .setSimilarity(similarity(weights))
              .setMergeScheduler(new SerialMergeScheduler())
              .setRAMBufferSizeMB(256);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Fields document : parallel.map(documents, Fields::prepared)) {
          writer.addDocument(document(document));
        }
        writer.forceMerge(1);
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(similarity(weights));
      searcher.setQueryCache(null);
      return new LuceneIndex(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The one segment; none if there are no documents. */
  Optional<LeafReader> segment() {
    return searcher.getIndexReader().leaves().stream().findFirst().map(leaf -> leaf.reader());
  }

  private static BM25Similarity similarity(Weights weights) {
    return new BM25Similarity(weights.k1(), weights.b());
  }

  private static Document document(Fields fields) {
    Document document = new Document();
    document.add(new Field(TITLE, fields.title(), COUNTED));
    document.add(new Field(HEADINGS, fields.headings(), COUNTED));
    document.add(new Field(KEYWORDS, fields.keywords(), COUNTED));
    document.add(new Field(BODY, fields.body(), COUNTED));
    document.add(new StringField(TYPE, fields.type(), Field.Store.NO));
    document.add(new StringField(SECTION, fields.section(), Field.Store.NO));
    document.add(new DoubleDocValuesField(BOOST, fields.boost()));
    return document;
  }
}
