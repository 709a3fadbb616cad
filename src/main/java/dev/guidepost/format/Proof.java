package dev.guidepost.format;

import dev.guidepost.markdown.ArticleParser;
import dev.guidepost.model.Article;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.HanLatin;
import dev.guidepost.model.Origins;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SourceFile;
import dev.guidepost.schema.Schema;
import dev.guidepost.type.ContentTypes;
import java.util.List;

/** Lets those edits through after which a page still says what it said. */
final class Proof {
  /** So many versions of a page are tried; edits that are harmless are one try together. */
  private static final int MOST_TRIALS = 400;

  private final SourceFile page;
  private final ArticleParser parser;
  private final Schema keys;
  private int trials;

  private Proof(SourceFile page, ArticleParser parser, Schema keys) {
    this.page = page;
    this.parser = parser;
    this.keys = keys;
  }

  /** Refused if the page itself has errors: nobody knows what it is meant to say. */
  static Outcome<Proof> of(SourceFile source, ArticleParser parser) {
    Outcome<Article> article = parser.parse(source);
    return article.hasErrors()
        ? Outcome.refused(article.diagnostics())
        : article.map(
            a -> new Proof(source, parser, ContentTypes.schema(ContentTypes.named(a.type()))));
  }

  /** Keys of the front matter in their order. */
  Schema keys() {
    return keys;
  }

  SourceFile source(String text) {
    return new SourceFile(
        page.path(),
        page.lang(),
        page.page(),
        text,
        text,
        Origins.of(page.path(), text),
        page.remarks(),
        Fingerprint.of(page.path(), text));
  }

  /**
   * The text after as many of the edits as leave its meaning alone.
   *
   * @param hanLatin {@link HanLatin#KEEP} if a space between a Chinese character and a letter is
   *     part of the meaning
   */
  String keep(String text, List<Edit> edits, HanLatin hanLatin) {
    return edits.isEmpty() ? text : keep(text, edits, meaning(text, hanLatin), hanLatin);
  }

  /** The later half first, so that the places of the earlier one still hold. */
  private String keep(String text, List<Edit> edits, List<Object> meaning, HanLatin hanLatin) {
    if (trials++ >= MOST_TRIALS) {
      return text;
    }
    String edited = Edit.apply(text, edits);
    if (edited.equals(text) || meaning(edited, hanLatin).equals(meaning)) {
      return edited;
    }
    if (edits.size() == 1) {
      return text;
    }
    int half = edits.size() / 2;
    String later = keep(text, edits.subList(half, edits.size()), meaning, hanLatin);
    return keep(later, edits.subList(0, half), meaning, hanLatin);
  }

  private List<Object> meaning(String text, HanLatin hanLatin) {
    Outcome<Article> article = parser.parse(source(text));
    return article.hasErrors() ? List.of() : Meaning.of(article, hanLatin != HanLatin.KEEP);
  }
}
