// @ts-check
/**
 * Scores documents as Lucene's IndexSearcher does, to the last bit: CombinedFieldQuery and TermQuery with BM25Similarity, summed in the nesting of the
 * class LuceneQueries. Every operation is rounded to a float where Java's is.
 */
import {List} from './decode.js';
import {Alternative, Plan} from './plan.js';
import {idf} from './vocabulary.js';

const f = Math.fround;

/**
 * What is ranked: `text` and `title` are how many occurrences there are of all terms and in how many documents; `lengths` are those of texts and titles
 * as bytes.
 *
 * @typedef {{n: number, text: !Array<number>, title: !Array<number>, lengths: !Array<number>, titleLengths: !Array<number>,
 *   list: function(string): ?List, weights: !Object<string, number>}}
 */
export let Source;

/** Lengths that bytes stand for: Lucene's SmallFloat.byte4ToInt. */
const LENGTHS = [];
for (let i = 0; i < 256; i++) {
  LENGTHS.push(i < 24 ? i : 24 + fromFourBits(i - 24));
}

/**
 * @param {number} i
 * @return {number}
 */
function fromFourBits(i) {
  const shift = (i >>> 3) - 1;
  return shift < 0 ? i & 7 : ((i & 7) | 8) * Math.pow(2, shift);
}

/**
 * Lucene's SmallFloat.intToByte4: the largest byte whose length is not longer.
 *
 * @param {number} length
 * @return {number}
 */
export function byteOf(length) {
  let byte = 0;
  while (byte < 255 && LENGTHS[byte + 1] <= length) {
    byte++;
  }
  return byte;
}

/**
 * @param {number} byte
 * @return {number}
 */
export function lengthOfByte(byte) {
  return LENGTHS[byte];
}

/**
 * BM25Similarity's cache: what a length divides by.
 *
 * @param {!Array<number>} statistics
 * @param {!Object<string, number>} weights
 * @return {!Array<number>}
 */
function normalizers(statistics, weights) {
  const k1 = f(weights['k1']);
  const b = f(weights['b']);
  const average = f(statistics[0] / statistics[1]);
  return LENGTHS.map(function (length) {
    return f(1 / f(k1 * f(f(1 - b) + f(f(b * length) / average))));
  });
}

/**
 * @param {number} weight
 * @param {number} frequency
 * @param {number} normalizer
 * @return {number}
 */
function bm25(weight, frequency, normalizer) {
  return f(weight - f(weight / f(1 + f(frequency * normalizer))));
}

/**
 * Scores by document, and by how many clauses each was found; 0 clauses is none.
 *
 * @param {!Plan} plan
 * @param {!Source} source
 * @return {{scores: !Array<number>, clauses: !Array<number>}}
 */
export function score(plan, source) {
  const ofText = normalizers(source.text, source.weights);
  const ofTitle = normalizers(source.title, source.weights);
  const name = f(source.weights['name']);
  const sums = zeros(source.n);
  const counts = zeros(source.n);

  /**
   * @param {string} term
   * @param {number} boost
   * @param {function(number, number, number)} each document, score of the text, score of the title
   */
  const leaf = function (term, boost, each) {
    const list = source.list(term);
    if (!list) {
      return;
    }
    const titled = list.inTitle.filter(Boolean).length;
    const weight = f(f(boost) * idf(list.frequency, source.text[1]));
    const titleWeight = f(f(boost * name) * idf(titled, source.title[1]));
    list.documents.forEach(function (doc, i) {
      each(
        doc,
        bm25(weight, list.weighted[i], ofText[source.lengths[doc]]),
        list.inTitle[i] ? bm25(titleWeight, list.inTitle[i], ofTitle[source.titleLengths[doc]]) : 0
      );
    });
  };

  /**
   * @param {!Alternative} alternative
   * @return {!Array<number>} by document, each a float
   */
  const alternativeScores = function (alternative) {
    const together = alternative.all && alternative.terms.length > 1;
    const found = zeros(source.n);
    const matches = zeros(source.n);
    alternative.terms.forEach(function (term) {
      leaf(term, alternative.boost, function (doc, text, title) {
        found[doc] += together ? f(text + title) : text + title;
        matches[doc]++;
      });
    });
    return found.map(function (sum, doc) {
      return together && matches[doc] < alternative.terms.length ? 0 : f(sum);
    });
  };

  plan.clauses.forEach(function (clause) {
    if (clause.length === 1 && clause[0].terms.length === 1) {
      leaf(clause[0].terms[0], clause[0].boost, function (doc, text, title) {
        sums[doc] += text;
        sums[doc] += title;
        counts[doc]++;
      });
      return;
    }
    const best = zeros(source.n);
    clause.forEach(function (alternative) {
      alternativeScores(alternative).forEach(function (one, doc) {
        best[doc] = Math.max(best[doc], one);
      });
    });
    best.forEach(function (one, doc) {
      if (one > 0) {
        sums[doc] += one;
        counts[doc]++;
      }
    });
  });
  const lists = plan.required.map(source.list);
  return {
    scores: sums.map(f),
    clauses: counts.map(function (count, doc) {
      const has = lists.every(function (list) {
        return list && list.documents.indexOf(doc) >= 0;
      });
      return has ? count : 0;
    }),
  };
}

/**
 * @param {number} n
 * @return {!Array<number>}
 */
function zeros(n) {
  const list = [];
  for (let i = 0; i < n; i++) {
    list.push(0);
  }
  return list;
}

/**
 * Documents with a score, the highest first, then in their order.
 *
 * @param {!Array<number>} scores
 * @param {function(number): boolean} isIn
 * @return {!Array<number>}
 */
export function order(scores, isIn) {
  /** @type {!Array<number>} */
  const documents = [];
  scores.forEach(function (one, doc) {
    if (isIn(doc)) {
      documents.push(doc);
    }
  });
  return documents.sort(function (a, b) {
    return scores[b] - scores[a] || a - b;
  });
}
