package dev.guidepost.search;

import java.util.List;

/**
 * A query as it is asked of the index. The score of a document is the sum over the clauses, and a
 * clause counts by its best alternative.
 *
 * @param required terms that a document must have, since they stand in quotes
 * @param phrases what stands in quotes, folded
 * @param missing words of the query that occur nowhere
 * @param corrected the query with words in the place of those that were found by their sound or by
 *     a similar spelling; empty if there are none
 */
record Plan(
    List<Clause> clauses,
    List<String> required,
    List<String> phrases,
    List<String> missing,
    String corrected) {

  Plan {
    clauses = List.copyOf(clauses);
    required = List.copyOf(required);
    phrases = List.copyOf(phrases);
    missing = List.copyOf(missing);
  }

  record Clause(List<Alternative> alternatives) {
    Clause {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * @param all whether a document must have all of the terms
   * @param boost factor on their scores
   */
  record Alternative(List<String> terms, boolean all, float boost) {
    Alternative {
      terms = List.copyOf(terms);
    }

    static Alternative term(String term, float boost) {
      return new Alternative(List.of(term), false, boost);
    }
  }
}
