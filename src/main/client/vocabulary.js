// @ts-check
import {frontCoded, List, numbers, Shard, shard} from './decode.js';
import {characters, isCjk} from './analyse.js';
import {Files} from './files.js';

/** So many terms after what is being typed are looked at. */
const LOOKED_AT = 400;
const COMPLETIONS = 8;
const DIGEST = 5;

/**
 * The terms of an index, and what else a query can be made of, as far as the files are there.
 *
 * @typedef {{has: function(string): boolean, list: function(string): ?List, completions: function(string): !Array<string>,
 *   rules: function(string): !Array<!Array<string>>, lazy: function(string): *, waits: function(): boolean}}
 */
export let Vocabulary;

/**
 * @param {!Object} manifest
 * @param {!Files} files
 * @return {!Vocabulary}
 */
export function vocabulary(manifest, files) {
  const words = family('t', manifest['terms'], files);
  const single = family('c', manifest['chars'], files);
  /**
   * @param {string} term
   * @return {!Family}
   */
  const of = function (term) {
    return isCjk(term) && characters(term).length === 1 ? single : words;
  };
  /**
   * @param {string} term
   * @return {?List}
   */
  const list = function (term) {
    const there = of(term).shard(of(term).at(term));
    const i = there ? there.terms.indexOf(term) : -1;
    return there && i >= 0 ? there.lists[i] : null;
  };
  return {
    has: function (term) {
      return !!list(term);
    },
    list: list,
    completions: function (prefix) {
      return completions(words, prefix);
    },
    rules: function (term) {
      const there = term ? of(term).shard(of(term).at(term)) : null;
      return there
        ? there.rules.filter(function (rule) {
            return rule[0].split(' ')[0] === term;
          })
        : [];
    },
    lazy: function (name) {
      return manifest[name] ? files.get({'lexicon': 'z', 'pinyin': 'p', 'variants': 'f'}[name] + '-' + manifest[name]) : null;
    },
    waits: files.waits,
  };
}

/**
 * Shards by the terms that they begin with.
 *
 * @typedef {{first: !Array<string>, at: function(string): number, shard: function(number): ?Shard}}
 */
let Family;

/**
 * @param {string} letter
 * @param {!Object} written
 * @param {!Files} files
 * @return {!Family}
 */
function family(letter, written, files) {
  const first = frontCoded(written['first']);
  /** @type {!Array<!Shard>} */
  const read = [];
  return {
    first: first,
    at: function (term) {
      let at = 0;
      while (at + 1 < first.length && first[at + 1] <= term) {
        at++;
      }
      return at;
    },
    shard: function (i) {
      if (!read[i] && i < first.length) {
        const content = written['all'] ? written['all'][i] : files.get(letter + i + '-' + written['digests'].substr(i * DIGEST, DIGEST));
        if (content) {
          read[i] = shard(/** @type {!Array} */ (content));
        }
      }
      return read[i] || null;
    },
  };
}

/**
 * Terms that go on after the prefix, the most frequent first, then in their order.
 *
 * @param {!Family} words
 * @param {string} prefix
 * @return {!Array<string>}
 */
function completions(words, prefix) {
  /** @type {!Array<{term: string, frequency: number}>} */
  const found = [];
  let seen = 0;
  for (let i = words.at(prefix); i < words.first.length; i++) {
    const there = words.shard(i);
    const terms = there ? there.terms : [];
    for (let j = 0; j < terms.length; j++) {
      if (terms[j] > prefix) {
        if (terms[j].slice(0, prefix.length) !== prefix || ++seen > LOOKED_AT) {
          return best(found);
        }
        found.push({term: terms[j], frequency: there.frequencies[j]});
      }
    }
    if (i + 1 < words.first.length && words.first[i + 1].slice(0, prefix.length) !== prefix) {
      break;
    }
  }
  return best(found);
}

/**
 * @param {!Array<{term: string, frequency: number}>} found
 * @return {!Array<string>}
 */
function best(found) {
  return found
    .sort(function (a, b) {
      return b.frequency - a.frequency || (a.term < b.term ? -1 : 1);
    })
    .slice(0, COMPLETIONS)
    .map(function (one) {
      return one.term;
    });
}

const SHORTEST = 4;
const FIRST_LETTER_COUNTS = 5;
const TWO_EDITS = 8;
const MOST_SIMILAR = 3;

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
  const words = frontCoded(lexicon[0]);
  const frequencies = numbers(lexicon[1]);
  let most = typed.length < TWO_EDITS ? 1 : 2;
  /** @type {!Array<{term: string, frequency: number}>} */
  let found = [];
  words.forEach(function (word, i) {
    const mayDiffer = typed.length > FIRST_LETTER_COUNTS || word[0] === typed[0];
    const count = mayDiffer ? edits(typed, word, most) : most + 1;
    if (count < most) {
      found = [];
      most = count;
    }
    if (count <= most) {
      found.push({term: word, frequency: frequencies[i]});
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
