// @ts-check
/** The parts of a page as a small index of their own, by which the part that fits best is found: the class Searcher does the same with Lucene. */
import {lengthOf, terms, termsOfPage} from './analyse.js';
import {marked, Piece} from './marks.js';
import {Plan} from './plan.js';
import {byteOf, lengthOfByte, order, score, Source} from './rank.js';
import {snippet} from './snippet.js';

/**
 * A part: its fragment, its heading, its text with one block a line.
 *
 * @typedef {!Array<string>}
 */
export let Part;

/**
 * Where on its page a hit leads, and what it says there.
 *
 * @param {!Array<!Part>} parts
 * @param {string} title
 * @param {!Plan} asked
 * @param {!Object<string, number>} weights
 * @param {!Object<string, boolean>} wanted terms of the query
 * @return {{id: string, pieces: !Array<!Piece>, words: !Array<string>}} no id for the page's start
 */
export function place(parts, title, asked, weights, wanted) {
  const best = bestPart(parts, asked, weights);
  const part = parts[best] || parts[0] || ['', '', ''];
  const pieces = snippet(part[2] || part[1], wanted);
  return {id: best >= 0 && !saysAll(title, asked) ? part[0] : '', pieces: pieces, words: marks(marked(title, wanted).concat(pieces))};
}

/**
 * @param {!Array<!Piece>} pieces
 * @return {!Array<string>}
 */
function marks(pieces) {
  return pieces
    .filter(function (piece) {
      return piece.hit;
    })
    .map(function (piece) {
      return piece.text.toLowerCase();
    })
    .filter(function (text, i, all) {
      return all.indexOf(text) === i;
    });
}

/**
 * @param {!Array<!Part>} parts
 * @param {!Plan} plan
 * @param {!Object<string, number>} weights
 * @return {number} which part fits best; -1 if none does
 */
function bestPart(parts, plan, weights) {
  const found = score({clauses: plan.clauses, required: [], phrases: [], missing: [], corrected: ''}, source(parts, weights));
  const best = order(found.scores, function (part) {
    return found.clauses[part] > 0;
  });
  return best.length ? best[0] : -1;
}

/**
 * @param {!Array<!Part>} parts
 * @param {!Object<string, number>} weights
 * @return {!Source}
 */
function source(parts, weights) {
  const factor = weights['title'];
  const headings = parts.map(function (part) {
    return termsOfPage(part[1]);
  });
  const texts = parts.map(function (part) {
    return termsOfPage(part[2]);
  });
  const all = texts.reduce(plus, 0);
  const ofHeadings = headings.reduce(plus, 0);
  const titleLengths = headings.map(function (list) {
    return byteOf(lengthOf(list));
  });
  return {
    n: parts.length,
    text: [factor * ofHeadings + all, Math.max(headings.filter(filled).length, texts.filter(filled).length)],
    title: [ofHeadings, headings.filter(filled).length],
    lengths: texts.map(function (list, i) {
      return byteOf(factor * lengthOfByte(titleLengths[i]) + lengthOfByte(byteOf(lengthOf(list))));
    }),
    titleLengths: titleLengths,
    weights: weights,
    list: function (term) {
      /** @type {!Array<number>} */
      const documents = [];
      /** @type {!Array<number>} */
      const weighted = [];
      /** @type {!Array<number>} */
      const inTitle = [];
      let inTexts = 0;
      texts.forEach(function (list, i) {
        const inText = times(list, term);
        const inHeading = times(headings[i], term);
        inTexts += inText ? 1 : 0;
        if (inText + inHeading > 0) {
          documents.push(i);
          weighted.push(factor * inHeading + inText);
          inTitle.push(inHeading);
        }
      });
      return documents.length
        ? {frequency: Math.max(inTexts, inTitle.filter(Boolean).length), documents: documents, weighted: weighted, inTitle: inTitle}
        : null;
    },
  };
}

/**
 * @param {number} sum
 * @param {!Array<string>} list
 * @return {number}
 */
function plus(sum, list) {
  return sum + list.length;
}

/**
 * @param {!Array<string>} list
 * @return {boolean}
 */
function filled(list) {
  return list.length > 0;
}

/**
 * @param {!Array<string>} list
 * @param {string} term
 * @return {number}
 */
function times(list, term) {
  return list.filter(function (one) {
    return one === term;
  }).length;
}

/**
 * Whether a title says all that was asked for, so that the page as a whole is the answer.
 *
 * @param {string} title
 * @param {!Plan} plan
 * @return {boolean}
 */
function saysAll(title, plan) {
  const said = terms(title);
  /**
   * @param {string} term
   * @return {boolean}
   */
  const isSaid = function (term) {
    return said.indexOf(term) >= 0;
  };
  return plan.clauses.every(function (clause) {
    return clause.some(function (alternative) {
      return alternative.all ? alternative.terms.every(isSaid) : alternative.terms.some(isSaid);
    });
  });
}
