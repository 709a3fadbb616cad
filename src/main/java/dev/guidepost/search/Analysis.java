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

  private static final char REPETITION = '\u3005';

  private static final int ALL_OF_THEM =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;
  private static final Pattern MARKS = Pattern.compile("[\u2122\u00AE\u00A9\u2120]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\uFE00-\uFE0F\u20E3]");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC]");
  private final boolean ofPages;
  private final boolean isPrepared;
  private final @Nullable Map<String, Integer> written;

  private Analysis(boolean ofPages, boolean isPrepared, @Nullable Map<String, Integer> written) {
    this.ofPages = ofPages;
    this.isPrepared = isPrepared;
    this.written = written;
  }

  static Analysis ofPages(Map<String, Integer> written) {
    return new Analysis(true, false, written);
  }

  /**
   * Of texts that {@link #prepare} has been over.
   *
   * @param written takes English words as they are written, with the number of times that they are
   */
  static Analysis ofPreparedPages(Map<String, Integer> written) {
    return new Analysis(true, true, written);
  }

  static Analysis ofQueries() {
    return new Analysis(false, false, null);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    words.setMaxTokenLength(100_000);
    TokenStream terms = new LengthFilter(new OfBigrams(words), 1, LONGEST_TERM);
    terms = new StopFilter(terms, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    terms = new PorterStemFilter(new English(terms, written));
    return new TokenStreamComponents(words, new CJKBigramFilter(terms, ALL_OF_THEM, ofPages));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    if (isPrepared) {
      return text;
    }
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

  /** What a character is to the division into words. */
  private enum Kind {
    SPACE,
    CJK,
    UNSPACED,
    OTHER
  }

  private static String isolate(String text) {
    StringBuilder words = new StringBuilder(text.length() + text.length() / 8);
    Kind before = Kind.SPACE;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      Kind kind = c == '.' ? pointAt(text, i) : kind(c);
      boolean isStrayMark = before != Kind.UNSPACED && before != Kind.OTHER && isMark(c);
      if (isStrayMark) {
        continue;
      }
      if (kind == Kind.SPACE) {
        words.append(' ');
      } else {
        if (kind != before && before != Kind.SPACE) {
          words.append(' ');
        }
        words.appendCodePoint(c);
      }
      before = kind;
    }
    return words.toString();
  }

  /** A point counts between digits. */
  private static Kind pointAt(String text, int at) {
    return at > 0
            && at + 1 < text.length()
            && isDigit(text.charAt(at - 1))
            && isDigit(text.charAt(at + 1))
        ? Kind.OTHER
        : Kind.SPACE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMark(int c) {
    int type = c < 0x300 ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static Kind kind(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
          ? Kind.OTHER
          : Kind.SPACE;
    }
    if (isCjk(c)) {
      return Kind.CJK;
    }
    // Old Hangul, compatibility forms and what no Lucene of today knows.
    if (c >= 0x1100 && c <= 0x11FF
        || c >= 0x3000 && c <= 0x33FF
        || c >= 0x4DB6 && c <= 0x4DBF
        || c >= 0x9FF0 && c <= 0x9FFF
        || c >= 0xA960 && c <= 0xA97F
        || c >= 0xD7A4 && c <= 0xDFFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x10000) {
      return Kind.SPACE;
    }
    boolean isWord =
        switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> true;
          default -> Character.isLetter(c) || isMark(c);
        };
    return !isWord ? Kind.SPACE : isUnspaced(c) ? Kind.UNSPACED : Kind.OTHER;
  }

  /** Scripts without spaces between words, which are taken as they stand. */
  private static boolean isUnspaced(int c) {
    return c >= 0x0E00 && c <= 0x0EFF
        || c >= 0x1000 && c <= 0x109F
        || c >= 0x1780 && c <= 0x17FF
        || c >= 0x1950 && c <= 0x19DF
        || c >= 0x1A20 && c <= 0x1AAF
        || c >= 0xA9E0 && c <= 0xA9FF
        || c >= 0xAA60 && c <= 0xAADF;
  }

  /** Chinese, Japanese and Korean characters that bigrams are made of. */
  static boolean isCjk(int c) {
    return c >= 0x4E00 && c <= 0x9FEF
        || c == REPETITION
        || c == 0x3007
        || c >= 0x3041 && c <= 0x3096
        || c >= 0x30A1 && c <= 0x30FA
        || c == 0x30FC
        || c >= 0x3400 && c <= 0x4DB5
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0x20000 && c <= 0x2EBE0;
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

  /** Leaves words that are not English as they are, and counts those that are. */
  private static final class English extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute unstemmed = addAttribute(KeywordAttribute.class);
    private final @Nullable Map<String, Integer> written;

    English(TokenStream words, @Nullable Map<String, Integer> written) {
      super(words);
      this.written = written;
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean more = input.incrementToken();
      if (more) {
        boolean isEnglish = isEnglish();
        unstemmed.setKeyword(!isEnglish);
        if (isEnglish && written != null) {
          written.merge(term.toString(), 1, Integer::sum);
        }
      }
      return more;
    }

    private boolean isEnglish() {
      for (int i = 0; i < term.length(); i++) {
        if (term.charAt(i) < 'a' || term.charAt(i) > 'z') {
          return false;
        }
      }
      return true;
    }
  }
}
