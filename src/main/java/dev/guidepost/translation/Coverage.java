package dev.guidepost.translation;

import dev.guidepost.model.Lang;
import dev.guidepost.model.Site.SitePage;
import java.util.List;

/**
 * How far one language has come. Counted are pages that readers see and that have an original in
 * another language; left out are drafts, pages for agents, those that only lead elsewhere, and
 * those that decline to be shown in other languages and have no translation.
 *
 * @param pages pages in the language, originals and translations
 * @param translations of pages in other languages, in the order of navigation
 * @param missing originals that are not translated
 * @param recorded whether any translation records what it translates
 * @param words keys of the theme's words that are missing
 * @param terms ids of glossary terms that are missing
 */
public record Coverage(
    Lang lang,
    int pages,
    List<Translation> translations,
    List<SitePage> missing,
    boolean recorded,
    List<String> words,
    List<String> terms) {
  public Coverage {
    translations = List.copyOf(translations);
    missing = List.copyOf(missing);
    words = List.copyOf(words);
    terms = List.copyOf(terms);
  }

  /** Translations whose original is there. */
  public int translated() {
    return (int) translations.stream().filter(t -> t.source().isPresent()).count();
  }

  /** Pages that should be translated. */
  public int expected() {
    return translated() + missing.size();
  }

  /**
   * Translations that are up to date. One without a record counts as long as the language has none
   * at all; from the first one on, what nobody has vouched for does not count.
   */
  public int fresh() {
    return (int)
        translations.stream()
            .filter(t ->
                t.state() instanceof State.Fresh
                    || t.state() instanceof State.Unrecorded && !recorded)
            .count();
  }

  /**
   * Tenths of a percent, never more than there are; a language with nothing to translate has all.
   */
  public int permille() {
    return expected() == 0 ? 1000 : (int) (1000L * fresh() / expected());
  }
}
