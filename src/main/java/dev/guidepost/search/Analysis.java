package dev.guidepost.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * From text to terms, the same for every language, for pages and for queries. {@code analyse.js}
 * does the same in the browser.
 *
 * <p>Pages yield the bigrams and the single characters of a run of Chinese; queries the bigrams, or
 * the character if it stands alone.
 */
final class Analysis extends Analyzer {
  /** Longer terms are keys and digests, which nobody types. */
  static final int LONGEST_TERM = 64;

  /** Chinese, Japanese and Korean characters that bigrams are made of. */
  private static final String CJK =
      "\\u3005\\u3007\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u3400-\\u4DB5\\u4E00-\\u9FEF\\uAC00-\\uD7A3\\x{20000}-\\x{2EBE0}";

  private static final char REPETITION = '\u3005';

  /** Scripts without spaces between words, which are taken as they stand. */
  private static final String UNSPACED =
      "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u1950-\\u19DF\\u1A20-\\u1AAF\\uA9E0-\\uA9FF\\uAA60-\\uAADF";

  private static final Pattern CJK_CHARACTER = Pattern.compile("[" + CJK + "]");
  private static final Pattern NOT_ENGLISH = Pattern.compile(".*[^a-z].*");
  private static final int ALL_OF_THEM =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;
  private static final Pattern MARKS = Pattern.compile("[\u2122\u00AE\u00A9\u2120]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\uFE00-\uFE0F\u20E3]");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC]");
  private static final Pattern NOT_WORD =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}.]|[\\u1100-\\u11FF\\u3000-\\u3004\\u3006\\u3008-\\u3040\\u3097-\\u30A0\\u30FB\\u30FD-\\u33FF\\u4DB6-\\u4DBF\\u9FF0-\\u9FFF\\uA960-\\uA97F\\uD7A4-\\uD7FF\\uF900-\\uFAFF]|[\\x{10000}-\\x{1FFFF}\\x{2EBE1}-\\x{10FFFF}]");
  private static final Pattern POINT = Pattern.compile("\\.(?![0-9])|(?<![0-9])\\.");
  private static final Pattern STRAY_MARKS = Pattern.compile("(^|[\\s" + CJK + "])\\p{M}+");
  private static final Pattern EDGE = Pattern.compile(edge(CJK) + "|" + edge(UNSPACED));

  private final boolean ofPages;
  private final @Nullable Map<String, Integer> written;

  private Analysis(boolean ofPages, @Nullable Map<String, Integer> written) {
    this.ofPages = ofPages;
    this.written = written;
  }

  /**
   * @param written takes English words as they are written, with the number of times that they are
   */
  static Analysis ofPages(Map<String, Integer> written) {
    return new Analysis(true, written);
  }

  static Analysis ofQueries() {
    return new Analysis(false, null);
  }

  static boolean isCjk(int codePoint) {
    return CJK_CHARACTER.matcher(Character.toString(codePoint)).matches();
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    words.setMaxTokenLength(100_000);
    TokenStream terms = new LengthFilter(new OfBigrams(words), 1, LONGEST_TERM);
    terms = new StopFilter(terms, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    terms = new PatternKeywordMarkerFilter(terms, NOT_ENGLISH);
    if (written != null) {
      terms = new Written(terms, written);
    }
    terms = new PorterStemFilter(terms);
    return new TokenStreamComponents(words, new CJKBigramFilter(terms, ALL_OF_THEM, ofPages));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    StringWriter all = new StringWriter();
    try {
      text.transferTo(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StringReader(prepare(all.toString()));
  }

  /** The terms of a text in their order. */
  List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** NFKC without what is not seen, with C++ and typographic apostrophes as plain letters. */
  static String fold(String text) {
    String visible =
        INVISIBLE
            .matcher(
                Normalizer.normalize(MARKS.matcher(text).replaceAll(" "), Normalizer.Form.NFKC))
            .replaceAll("");
    return Compounds.spellSigns(APOSTROPHES.matcher(visible).replaceAll("'"));
  }

  /**
   * Nothing but words in lower case, numbers, and runs of one kind of script, with spaces between.
   */
  static String prepare(String text) {
    return isolate(Compounds.expand(fold(text)).toLowerCase(Locale.ROOT));
  }

  private static String isolate(String text) {
    String words = NOT_WORD.matcher(text).replaceAll(" ");
    words = POINT.matcher(words).replaceAll(" ");
    words = STRAY_MARKS.matcher(words).replaceAll("$1");
    return EDGE.matcher(words).replaceAll("$0 ");
  }

  /**
   * A character of the class before one that is neither of it nor a space, or the other way round;
   * taken and not looked back at, since looking back from within a surrogate pair sees half of it.
   */
  private static String edge(String c) {
    return "[" + c + "](?=[^" + c + "\\s])|[^" + c + "\\s](?=[" + c + "])";
  }

  /** For Lucene the sign of repetition in {@code 人々} is a letter. */
  private static final class OfBigrams extends TokenFilter {
    private static final String IDEOGRAPHIC =
        StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    OfBigrams(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean more = input.incrementToken();
      if (more && term.charAt(0) == REPETITION) {
        type.setType(IDEOGRAPHIC);
      }
      return more;
    }
  }

  private static final class Written extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute notEnglish = addAttribute(KeywordAttribute.class);
    private final Map<String, Integer> counts;

    Written(TokenStream words, Map<String, Integer> counts) {
      super(words);
      this.counts = counts;
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean more = input.incrementToken();
      if (more && !notEnglish.isKeyword()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      return more;
    }
  }
}
