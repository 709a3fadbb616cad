// @ts-check
/** Finds what nobody should write to anybody, as the class SecretGuard does. */
import {codes} from './codes.js';
import {keys} from './keys.js';
import {Pairs} from './pairs.js';
import {phrases} from './phrases.js';
import {plainOf} from './plain.js';

/**
 * `level`: block, where there is no doubt, or ask. Never the text itself.
 *
 * @typedef {{kind: string, level: string, start: number, end: number}}
 */
export let Finding;

/**
 * @param {string} text
 * @param {!Pairs} pairs
 * @return {!Array<!Finding>} in the order of their places, none over another
 */
export function detect(text, pairs) {
  const plain = plainOf(text);
  /** @type {!Array<!Finding>} */
  const all = [];
  /** @type {!Array<!Finding>} */
  const kept = [];
  /**
   * @param {string} kind
   * @param {string} level
   * @param {number} from
   * @param {number} to
   */
  const add = function (kind, level, from, to) {
    all.push({kind: kind, level: level, start: plain.starts[from], end: plain.ends[to - 1]});
  };
  phrases(plain.text, pairs, add);
  keys(plain.text, add);
  codes(plain.text, add);
  all.sort(function (a, b) {
    return a.level === b.level ? a.start - b.start : a.level === 'block' ? -1 : 1;
  });
  all.forEach(function (one) {
    if (
      !kept.some(function (other) {
        return one.start < other.end && other.start < one.end;
      })
    ) {
      kept.push(one);
    }
  });
  return kept.sort(function (a, b) {
    return a.start - b.start;
  });
}
