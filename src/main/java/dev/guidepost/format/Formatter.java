package dev.guidepost.format;

import dev.guidepost.markdown.ArticleParser;
import dev.guidepost.markdown.Reading;
import dev.guidepost.markdown.SourceMap;
import dev.guidepost.model.HanLatin;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SourceFile;
import java.util.List;
import java.util.function.Function;

/**
 * Brings the source of a page into one form. What a reader gets never changes: every edit is tried
 * on the whole page, and one that would change the article is dropped. Formatting twice is
 * formatting once, since it goes on until nothing changes any more.
 */
public final class Formatter {
  /** Each round can only open the way for what the one before did; two are usual. */
  private static final int MOST_ROUNDS = 6;

  private final Reading reading;
  private final ArticleParser parser;

  /**
   * What is asked for.
   *
   * @param headingIds whether headings get the id that they have in writing
   * @param included whether other files take this one in, so that blank lines at its end may part
   *     their paragraphs
   */
  public record Style(HanLatin hanLatin, boolean headingIds, boolean included) {}

  public Formatter(Reading reading) {
    this.reading = reading;
    this.parser = new ArticleParser(reading);
  }

  /**
   * The source in its new form.
   *
   * @param source as it stands in the file, includes and facts not put in place
   * @return refused with all that was found, if the page has errors
   */
  public Outcome<String> format(SourceFile source, Style style) {
    return Proof.of(source, parser).map(proof -> format(proof, source.text(), style));
  }

  private String format(Proof proof, String written, Style style) {
    String text = written;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String next = round(proof, text, style);
      if (next.equals(text)) {
        return text;
      }
      text = next;
    }
    return written;
  }

  private String round(Proof proof, String written, Style style) {
    String text =
        pass(
            proof,
            written,
            HanLatin.KEEP,
            page -> FrontMatterOrder.edits(page.text(), page.map(), proof.keys()));
    if (style.headingIds()) {
      text = pass(proof, text, HanLatin.KEEP, page -> HeadingIds.edits(page.map()));
    }
    text =
        pass(
            proof,
            text,
            style.hanLatin(),
            page -> Spacing.edits(page.text(), page.map(), style.hanLatin()));
    text = pass(proof, text, HanLatin.KEEP, page -> TableLayout.edits(page.text(), page.map()));
    return pass(
        proof,
        text,
        HanLatin.KEEP,
        page -> LineEnds.edits(page.text(), page.map(), style.included()));
  }

  private record Page(String text, SourceMap map) {}

  private String pass(
      Proof proof, String text, HanLatin hanLatin, Function<Page, List<Edit>> edits) {
    return SourceMap.of(proof.source(text), reading)
        .map(map -> proof.keep(text, edits.apply(new Page(text, map)), hanLatin))
        .orElse(text);
  }
}
