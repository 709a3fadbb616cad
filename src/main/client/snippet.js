// @ts-check
/** The words of a text that a query found, and the stretch of the text that has most of them. */
import {characters, isCjk, terms} from './analyse.js';

/** How much of a text is shown, in the width of Latin letters; a Chinese character takes two. */
const WIDTH = 150;
const BEFORE = 40;

/**
 * @typedef {{text: string, hit: boolean}}
 */
export let Piece;

/** @return {!RegExp} */
function wordPattern() {
  return new RegExp("[\\p{L}\\p{M}\\p{N}]+(?:[._:'\u2019-][\\p{L}\\p{M}\\p{N}]+)*(?:\\+\\+|#)?", 'gu');
}

/**
 * Where the text has one of the terms, in UTF-16 units of the text as it stands: neighbouring ones are one.
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
    if (last && from <= last[1]) {
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

/**
 * @param {string} text
 * @param {!Object<string, boolean>} wanted
 * @return {!Array<!Piece>}
 */
export function snippet(text, wanted) {
  const line = text.replace(/\s*\n\s*/g, ' ');
  const found = matches(line, wanted);
  const length = characters(line.slice(0, WIDTH)).some(isCjk) ? WIDTH / 2 : WIDTH;
  let start = 0;
  let most = 0;
  found.forEach(function (match) {
    const from = Math.max(0, match[0] - BEFORE * (length / WIDTH));
    const said = Object.create(null);
    found.forEach(function (other) {
      if (other[0] >= from && other[1] <= from + length) {
        said[line.slice(other[0], other[1]).toLowerCase()] = true;
      }
    });
    if (Object.keys(said).length > most) {
      most = Object.keys(said).length;
      start = from;
    }
  });
  start = wordStart(line, start);
  let end = Math.min(line.length, start + length);
  while (end < line.length && end - start < length + 15 && /[\w\uDC00-\uDFFF]/.test(line[end])) {
    end++;
  }
  return marked((start > 0 ? '…' : '') + line.slice(start, end).trim() + (end < line.length ? '…' : ''), wanted);
}

/**
 * Back to the beginning of a sentence if one is near, else of the word.
 *
 * @param {string} line
 * @param {number} at
 * @return {number}
 */
function wordStart(line, at) {
  let start = Math.floor(at);
  for (let i = start; i > start - 20 && i > 0; i--) {
    if (/[。！？；.!?;]/.test(line[i - 1]) && !/[\w]/.test(line[i] || '')) {
      return line[i] === ' ' ? i + 1 : i;
    }
  }
  while (start > 0 && /[\w\uDC00-\uDFFF]/.test(line[start]) && /[\w\uD800-\uDBFF]/.test(line[start - 1])) {
    start--;
  }
  return start;
}
