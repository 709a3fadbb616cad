// @ts-check
/**
 * From text to terms, as the class Analysis does it when the index is made: every rule here has its twin there.
 */
import {stem} from './stem.js';

const LONGEST_TERM = 64;
const MOST_PIECES = 8;
const LONGEST_WHOLE = 40;

const CJK = '\\u3005\\u3007\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u3400-\\u4DB5\\u4E00-\\u9FEF\\uAC00-\\uD7A3\\u{20000}-\\u{2EBE0}';
const UNSPACED = '\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u1950-\\u19DF\\u1A20-\\u1AAF\\uA9E0-\\uA9FF\\uAA60-\\uAADF';
const NO_WORD =
  '[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}.]|[\\u1100-\\u11FF\\u3000-\\u3004\\u3006\\u3008-\\u3040\\u3097-\\u30A0\\u30FB\\u30FD-\\u33FF\\u4DB6-\\u4DBF\\u9FF0-\\u9FFF' +
  '\\uA960-\\uA97F\\uD7A4-\\uD7FF\\uF900-\\uFAFF]|[\\u{10000}-\\u{1FFFF}\\u{2EBE1}-\\u{10FFFF}]';

/** @const {!Object<string, boolean>} Lucene's English stop words. */
const STOP = words(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'
);

/**
 * Classes of characters are written as text, since engines that do not know them must be able to parse this.
 *
 * @param {string} source
 * @return {!RegExp}
 */
function unicode(source) {
  return new RegExp(source, 'gu');
}

const INVISIBLE = unicode('[\\p{Cf}\\uFE00-\\uFE0F\\u20E3]');
const NOT_WORD = unicode(NO_WORD);
const STRAY_MARKS = unicode('(^|[\\s' + CJK + '])\\p{M}+');
const EDGES = [CJK, UNSPACED].map(function (c) {
  return [unicode('([' + c + '])(?=[^' + c + '\\s])'), unicode('([^' + c + '\\s])(?=[' + c + '])')];
});
const CJK_CHARACTER = new RegExp('^[' + CJK + ']', 'u');

/** Latin letters and digits, with what holds a compound together. */
const LETTER = '[A-Za-z0-9\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]+';
const RUN = new RegExp(LETTER + "(?:[._:'-]" + LETTER + ')*', 'g');

/**
 * @param {string} list
 * @return {!Object<string, boolean>}
 */
export function words(list) {
  /** @type {!Object<string, boolean>} */
  const set = Object.create(null);
  list.split(' ').forEach(function (word) {
    set[word] = true;
  });
  return set;
}

/**
 * NFKC without what is not seen, with C++ and typographic apostrophes as plain letters.
 *
 * @param {string} text
 * @return {string}
 */
export function fold(text) {
  return text
    .replace(/[\u2122\u00AE\u00A9\u2120]/g, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/(^|[^A-Za-z0-9])([A-Za-z])(\+\+|#)(?![A-Za-z0-9])/g, function (all, before, letter, sign) {
      return before + letter + (sign === '#' ? 'sharp' : 'plusplus');
    });
}

/**
 * Words in lower case, numbers, and runs of one kind of script, with spaces between.
 *
 * @param {string} folded
 * @return {string}
 */
function isolate(folded) {
  let text = folded
    .toLowerCase()
    .replace(NOT_WORD, ' ')
    .replace(/\.(?![0-9])/g, ' ')
    .replace(/(^|[^0-9])\./g, '$1 ')
    .replace(STRAY_MARKS, '$1');
  EDGES.forEach(function (edge) {
    text = text.replace(edge[0], '$1 ').replace(edge[1], '$1 ');
  });
  return text;
}

/**
 * The pieces of a run of letters and digits; one if it is a plain word.
 *
 * @param {string} run
 * @return {!Array<string>}
 */
function pieces(run) {
  if (/^[0-9]+(\.[0-9]+)*$/.test(run)) {
    return [run];
  }
  /** @type {!Array<string>} */
  const found = [];
  run
    .replace(/'[sS]$/, '')
    .replace(/'/g, '')
    .split(/[._:-]/)
    .forEach(function (segment) {
      segment
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z][a-z])/g, '$1 $2')
        .split(' ')
        .forEach(function (piece) {
          const two = /^([A-Za-z]+)([0-9]+)$/.exec(piece) || /^([0-9]+)([A-Za-z]+)$/.exec(piece);
          if (two) {
            found.push(two[1], two[2]);
          } else {
            found.push(piece);
          }
        });
    });
  return found;
}

/**
 * All pieces as one word; empty if there is one piece, or too many for a word.
 *
 * @param {!Array<string>} parts
 * @return {string}
 */
function whole(parts) {
  const word = parts.length < 2 || parts.length > MOST_PIECES ? '' : parts.join('');
  return word.length > LONGEST_WHOLE ? '' : word;
}

/**
 * @param {string} text
 * @return {boolean}
 */
export function isCjk(text) {
  return CJK_CHARACTER.test(text);
}

/**
 * @param {string} text
 * @return {!Array<string>}
 */
export function characters(text) {
  return text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g) || [];
}

/**
 * @param {string} chunk
 * @param {boolean} ofPage
 * @return {!Array<string>}
 */
function termsOf(chunk, ofPage) {
  if (isCjk(chunk)) {
    const single = characters(chunk);
    if (single.length === 1) {
      return single;
    }
    /** @type {!Array<string>} */
    const found = ofPage ? single.slice() : [];
    for (let i = 1; i < single.length; i++) {
      found.push(single[i - 1] + single[i]);
    }
    return found;
  }
  if (chunk.length > LONGEST_TERM || STOP[chunk]) {
    return [];
  }
  return [/^[a-z]+$/.test(chunk) ? stem(chunk) : chunk];
}

/**
 * The terms of a query's text: of Chinese the bigrams, or the character if it stands alone.
 *
 * @param {string} text
 * @return {!Array<string>}
 */
export function terms(text) {
  return all(text, false);
}

/**
 * The terms of a page's text: of Chinese the bigrams and the characters.
 *
 * @param {string} text
 * @return {!Array<string>}
 */
export function termsOfPage(text) {
  return all(text, true);
}

/**
 * @param {string} text
 * @param {boolean} ofPage
 * @return {!Array<string>}
 */
function all(text, ofPage) {
  const expanded = fold(text).replace(RUN, function (run) {
    const parts = pieces(run);
    const one = whole(parts);
    return parts.join(' ') + (one && ' ' + one);
  });
  /** @type {!Array<string>} */
  let found = [];
  isolate(expanded)
    .split(' ')
    .filter(Boolean)
    .forEach(function (chunk) {
      found = found.concat(termsOf(chunk, ofPage));
    });
  return found;
}

/**
 * How long a text is for the ranking: bigrams lie on top of their characters.
 *
 * @param {!Array<string>} pageTerms
 * @return {number}
 */
export function lengthOf(pageTerms) {
  return pageTerms.filter(function (term) {
    return !isCjk(term) || characters(term).length === 1;
  }).length;
}

/**
 * A word of a query, or a run of Chinese in it. `pieces`: of a compound as one word, how many items before it are its pieces; `last`: whether more of it
 * may be about to be typed.
 *
 * @typedef {{cjk: boolean, text: string, terms: !Array<string>, pieces: number, last: boolean}}
 */
export let Item;

/**
 * The items of a folded text in their order.
 *
 * @param {string} folded
 * @return {!Array<!Item>}
 */
export function itemsOf(folded) {
  /** @type {!Array<!Item>} */
  const items = [];
  /**
   * @param {string} text
   * @param {number} count
   * @param {boolean} last
   */
  const add = function (text, count, last) {
    items.push({cjk: isCjk(text), text: text, terms: terms(text), pieces: count, last: last});
  };
  /**
   * @param {string} text
   * @param {boolean} atEnd
   */
  const between = function (text, atEnd) {
    const isolated = isolate(text);
    const parts = isolated.split(' ').filter(Boolean);
    parts.forEach(function (chunk, i) {
      add(chunk, 0, atEnd && i === parts.length - 1 && isolated.slice(-1) !== ' ');
    });
  };
  let from = 0;
  folded.replace(RUN, function (run, at) {
    between(folded.slice(from, at), false);
    from = at + run.length;
    const last = from === folded.length;
    const parts = pieces(run);
    parts.forEach(function (piece, i) {
      add(piece.toLowerCase(), 0, last && i === parts.length - 1);
    });
    const one = whole(parts);
    if (one) {
      add(one.toLowerCase(), parts.length, last);
    }
    return run;
  });
  between(folded.slice(from), true);
  return items;
}
