package dev.guidepost.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A word of a query, or a run of Chinese in it.
 *
 * @param text in lower case, as typed
 * @param terms none for a word that says nothing; several for a run of Chinese
 * @param pieces of a compound as one word: how many items before it are its pieces; else 0
 * @param last whether more of it may be about to be typed
 */
record Item(Kind kind, String text, List<String> terms, int pieces, boolean last) {
  enum Kind {
    WORD,
    CJK
  }

  Item {
    terms = List.copyOf(terms);
  }

  /** The items of a folded text in their order. */
  static List<Item> of(String folded, Analysis analysis) {
    List<Item> items = new ArrayList<>();
    Matcher run = Compounds.RUN.matcher(folded);
    int from = 0;
    while (run.find()) {
      between(folded.substring(from, run.start()), false, analysis, items);
      from = run.end();
      boolean last = from == folded.length();
      List<String> pieces = Compounds.pieces(run.group());
      for (int i = 0; i < pieces.size(); i++) {
        items.add(word(pieces.get(i), 0, last && i == pieces.size() - 1, analysis));
      }
      String whole = Compounds.whole(pieces);
      if (!whole.isEmpty()) {
        items.add(word(whole, pieces.size(), last, analysis));
      }
    }
    between(folded.substring(from), true, analysis, items);
    return items;
  }

  /** What is not Latin: runs of Chinese, and words of other scripts. */
  private static void between(String text, boolean atEnd, Analysis analysis, List<Item> into) {
    String prepared = Analysis.prepare(text);
    String[] chunks = prepared.strip().split("\\s+");
    for (int i = 0; i < chunks.length; i++) {
      String chunk = chunks[i];
      if (!chunk.isEmpty()) {
        boolean cjk = Analysis.isCjk(chunk.codePointAt(0));
        boolean last = atEnd && i == chunks.length - 1 && prepared.endsWith(chunk);
        into.add(new Item(cjk ? Kind.CJK : Kind.WORD, chunk, analysis.terms(chunk), 0, last));
      }
    }
  }

  private static Item word(String piece, int pieces, boolean last, Analysis analysis) {
    String text = piece.toLowerCase(Locale.ROOT);
    return new Item(Kind.WORD, text, analysis.terms(text), pieces, last);
  }

  /** Whether it is all pieces of the compound before it as one word. */
  boolean whole() {
    return pieces > 0;
  }

  boolean isLetters() {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
