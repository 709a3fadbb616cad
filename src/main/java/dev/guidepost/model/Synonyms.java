package dev.guidepost.model;

import java.util.List;

/**
 * {@code content/synonyms.yml}: other words under which readers look for the same page.
 *
 * @param also in the order in which they are written
 */
public record Synonyms(List<Same> same, List<Also> also) {
  public static final Synonyms NONE = new Synonyms(List.of(), List.of());

  public Synonyms {
    same = List.copyOf(same);
    also = List.copyOf(also);
  }

  /** Words or phrases that mean the same, in any language. */
  public record Same(List<String> words, Location at) {
    public Same {
      words = List.copyOf(words);
    }
  }

  /** Whoever searches {@code word} also finds {@code finds}; not the other way round. */
  public record Also(String word, List<String> finds, Location at) {
    public Also {
      finds = List.copyOf(finds);
    }
  }
}
