// @ts-check
import {frontCoded, List, Shard, shard} from './decode.js';
import {characters, isCjk} from './analyse.js';
import {Files} from './files.js';

/** So many terms after what is being typed are looked at. */
const LOOKED_AT = 400;
const COMPLETIONS = 8;
const DIGEST = 5;

/**
 * What the script for the ear hands over; see sounds.js.
 *
 * @typedef {{spelled: function(!Array, string, boolean): !Array<string>, homophones: function(!Array, string): !Array<string>,
 *   nearest: function(!Array<string>, string): !Array<string>, withVariants: function(string, string): string}}
 */
export let Sounds;

/**
 * The terms of an index, and what else a query can be made of, as far as the files are there.
 *
 * @typedef {{has: function(string): boolean, list: function(string): ?List, idf: function(string): number, completions: function(string): !Array<string>,
 *   rules: function(string): !Array<!Array<string>>, lazy: function(string): *, sounds: function(): ?Sounds, waits: function(): boolean}}
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
    idf: function (term) {
      const there = list(term);
      return idf(there ? there.frequency : 0, manifest['text'][1]);
    },
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
    sounds: function () {
      return /** @type {?Sounds} */ (files.get('sounds.js'));
    },
    waits: files.waits,
  };
}

/**
 * BM25Similarity's idf.
 *
 * @param {number} frequency
 * @param {number} documents
 * @return {number}
 */
export function idf(frequency, documents) {
  return Math.fround(Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5)));
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
          return best(found).slice(0, COMPLETIONS);
        }
        found.push({term: terms[j], frequency: there.frequencies[j]});
      }
    }
    if (i + 1 < words.first.length && words.first[i + 1].slice(0, prefix.length) !== prefix) {
      break;
    }
  }
  return best(found).slice(0, COMPLETIONS);
}

/**
 * The most frequent first, then in their order.
 *
 * @param {!Array<{term: string, frequency: number}>} found
 * @return {!Array<string>}
 */
export function best(found) {
  return found
    .sort(function (a, b) {
      return b.frequency - a.frequency || (a.term < b.term ? -1 : 1);
    })
    .map(function (one) {
      return one.term;
    });
}
