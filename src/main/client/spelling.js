// @ts-check
import {frontCoded, numbers} from './decode.js';
import {best} from './vocabulary.js';

const SHORTEST = 4;
const FIRST_LETTER_COUNTS = 5;
const TWO_EDITS = 8;
const MOST_SIMILAR = 3;

/** The lexicon that was read last, since one language's is asked again and again. */
let last = {written: [''], words: [''], frequencies: [0]};

/**
 * English words with the fewest edits, the more frequent first; as the class Lexicon finds them.
 *
 * @param {!Array<string>} lexicon
 * @param {string} typed
 * @return {!Array<string>}
 */
export function nearest(lexicon, typed) {
  if (typed.length < SHORTEST) {
    return [];
  }
  if (last.written !== lexicon) {
    last = {written: lexicon, words: frontCoded(lexicon[0]), frequencies: numbers(lexicon[1])};
  }
  let most = typed.length < TWO_EDITS ? 1 : 2;
  /** @type {!Array<{term: string, frequency: number}>} */
  let found = [];
  last.words.forEach(function (word, i) {
    const mayDiffer = typed.length > FIRST_LETTER_COUNTS || word[0] === typed[0];
    const count = mayDiffer ? edits(typed, word, most) : most + 1;
    if (count < most) {
      found = [];
      most = count;
    }
    if (count <= most) {
      found.push({term: word, frequency: last.frequencies[i]});
    }
  });
  return best(found).slice(0, MOST_SIMILAR);
}

/**
 * Insertions, deletions, substitutions and transpositions of neighbours (optimal string alignment).
 *
 * @param {string} a
 * @param {string} b
 * @param {number} most
 * @return {number} more than most if there are more
 */
function edits(a, b, most) {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  /** @type {!Array<!Array<number>>} */
  const table = [[]];
  for (let j = 0; j <= b.length; j++) {
    table[0].push(j);
  }
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(table[i - 1][j] + 1, row[j - 1] + 1, table[i - 1][j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], table[i - 2][j - 2] + 1);
      }
    }
    table.push(row);
  }
  return table[a.length][b.length];
}

/**
 * Traditional characters as the simplified ones that the pages have, and the other way round.
 *
 * @param {string} text
 * @param {string} variants what readers may type and what the pages have, in turn
 * @return {string}
 */
export function withVariants(text, variants) {
  return text
    .split('')
    .map(function (c) {
      let i = variants.indexOf(c);
      while (i % 2 === 1) {
        i = variants.indexOf(c, i + 1);
      }
      return i < 0 ? c : variants[i + 1];
    })
    .join('');
}
