package dev.guidepost.search;

import dev.guidepost.search.Plan.Alternative;
import dev.guidepost.search.Plan.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Plans as Lucene's queries.
 *
 * <p>The browser adds up in the same nesting, since every {@code BooleanQuery} rounds its sum to a
 * float: the terms of plain clauses are added directly to the query's own sum, the others make a
 * sum of their own first.
 */
final class LuceneQueries {
  private final Weights weights;

  LuceneQueries(Weights weights) {
    this.weights = weights;
  }

  /**
   * @param types and {@code sections} to keep; none keeps all
   */
  Query query(Plan plan, Set<String> types, Set<String> sections) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (plan.clauses().isEmpty()) {
      return new MatchNoDocsQuery("no word of the query is known");
    }
    for (Clause clause : plan.clauses()) {
      if (isPlain(clause)) {
        addTerm(all, clause.alternatives().getFirst());
      } else {
        all.add(clause(clause), Occur.SHOULD);
      }
    }
    plan.required().forEach(term -> all.add(present(term), Occur.FILTER));
    facet(LuceneIndex.TYPE, types, all);
    facet(LuceneIndex.SECTION, sections, all);
    all.setMinimumNumberShouldMatch(1);
    return FunctionScoreQuery.boostByValue(
        all.build(), DoubleValuesSource.fromDoubleField(LuceneIndex.BOOST));
  }

  /** A clause of one term. */
  static boolean isPlain(Clause clause) {
    return clause.alternatives().size() == 1
        && clause.alternatives().getFirst().terms().size() == 1;
  }

  Query clause(Clause clause) {
    List<Query> alternatives = clause.alternatives().stream().map(this::alternative).toList();
    return new DisjunctionMaxQuery(alternatives, 0);
  }

  private Query alternative(Alternative alternative) {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    for (String term : alternative.terms()) {
      if (alternative.all() && alternative.terms().size() > 1) {
        terms.add(term(term, alternative.boost()), Occur.MUST);
      } else {
        add(terms, term, alternative.boost());
      }
    }
    return terms.build();
  }

  Query term(String term, float boost) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    add(both, term, boost);
    return both.build();
  }

  private void addTerm(BooleanQuery.Builder to, Alternative one) {
    add(to, one.terms().getFirst(), one.boost());
  }

  private void add(BooleanQuery.Builder to, String term, float boost) {
    to.add(boosted(text(term), boost), Occur.SHOULD);
    to.add(
        boosted(new TermQuery(new Term(LuceneIndex.TITLE, term)), boost * weights.name()),
        Occur.SHOULD);
  }

  private Query text(String term) {
    return new CombinedFieldQuery.Builder(new BytesRef(term))
        .addField(LuceneIndex.TITLE, weights.title())
        .addField(LuceneIndex.HEADINGS, weights.headings())
        .addField(LuceneIndex.KEYWORDS, weights.keywords())
        .addField(LuceneIndex.BODY, 1)
        .build();
  }

  private Query present(String term) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    LuceneIndex.FIELDS.forEach(f -> any.add(new TermQuery(new Term(f, term)), Occur.SHOULD));
    return any.build();
  }

  private static void facet(String field, Set<String> values, BooleanQuery.Builder to) {
    if (!values.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      new ArrayList<>(values)
          .forEach(v -> any.add(new TermQuery(new Term(field, v)), Occur.SHOULD));
      to.add(any.build(), Occur.FILTER);
    }
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}
