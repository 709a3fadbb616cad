// @ts-check
/** The words of a text that a query found. */
import {characters, isCjk, terms} from './analyse.js';

/**
 * @typedef {{text: string, hit: boolean}}
 */
export let Piece;

/** @return {!RegExp} */
function wordPattern() {
  return new RegExp("[\\p{L}\\p{M}\\p{N}]+(?:[._:'\u2019-][\\p{L}\\p{M}\\p{N}]+)*(?:\\+\\+|#)?", 'gu');
}

/**
 * Where the text has one of the terms, in UTF-16 units of the text as it stands: neighbouring ones are one, with the space
 * between them.
 *
 * @param {string} text
 * @param {!Object<string, boolean>} wanted
 * @return {!Array<!Array<number>>} from and to
 */
export function matches(text, wanted) {
  /** @type {!Array<!Array<number>>} */
  const found = [];
  /**
   * @param {number} from
   * @param {number} to
   */
  const add = function (from, to) {
    const last = found[found.length - 1];
    if (last && !text.slice(last[1], from).trim()) {
      last[1] = Math.max(last[1], to);
    } else {
      found.push([from, to]);
    }
  };
  text.replace(wordPattern(), function (word, at) {
    let from = at;
    let latin = '';
    let before = '';
    const end = function () {
      if (latin && terms(latin).some(isWanted)) {
        add(from - latin.length, from);
      }
      latin = '';
    };
    /**
     * @param {string} term
     * @return {boolean}
     */
    const isWanted = function (term) {
      return wanted[term];
    };
    characters(word).forEach(function (c) {
      if (isCjk(c)) {
        end();
        if (wanted[c]) {
          add(from, from + c.length);
        }
        if (before && wanted[before + c]) {
          add(from - before.length, from + c.length);
        }
        before = c;
      } else {
        before = '';
        latin += c;
      }
      from += c.length;
    });
    end();
    return word;
  });
  return found;
}

/**
 * @param {string} text
 * @param {!Object<string, boolean>} wanted
 * @return {!Array<!Piece>}
 */
export function marked(text, wanted) {
  /** @type {!Array<!Piece>} */
  const pieces = [];
  let at = 0;
  matches(text, wanted).forEach(function (match) {
    pieces.push({text: text.slice(at, match[0]), hit: false}, {text: text.slice(match[0], match[1]), hit: true});
    at = match[1];
  });
  pieces.push({text: text.slice(at), hit: false});
  return pieces.filter(function (piece) {
    return piece.text;
  });
}
