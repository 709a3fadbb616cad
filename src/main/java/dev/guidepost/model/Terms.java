package dev.guidepost.model;

import java.util.List;

/**
 * {@code content/terms.yml}: which words the site uses for what, so that readers meet one name for
 * one thing.
 */
public record Terms(List<Banned> banned, List<Translation> translations) {
  public static final Terms NONE = new Terms(List.of(), List.of());

  public Terms {
    banned = List.copyOf(banned);
    translations = List.copyOf(translations);
  }

  /**
   * A word that pages of a language do not use.
   *
   * @param use what to write instead; the first is suggested
   * @param why in one sentence; empty if it needs no reason
   * @param notIn longer words in which it may stand
   * @param except pages that may use it
   */
  public record Banned(
      Lang lang,
      String word,
      List<String> use,
      String why,
      List<String> notIn,
      List<PageId> except) {
    public Banned {
      use = List.copyOf(use);
      notIn = List.copyOf(notIn);
      except = List.copyOf(except);
    }
  }

  /**
   * What a translation must say somewhere if the page that it translates says a word.
   *
   * @param words any of which will do
   */
  public record Translation(Lang from, String word, Lang to, List<String> words) {
    public Translation {
      words = List.copyOf(words);
    }
  }
}
