package dev.guidepost.model;

import java.util.List;

/**
 * A term in one language.
 *
 * @param id the same in every language; the fragment on the glossary page
 * @param also other names under which readers meet it
 * @param definition two or three sentences, plain text
 */
public record GlossaryTerm(String id, String term, List<String> also, String definition) {
  public GlossaryTerm {
    also = List.copyOf(also);
  }
}
