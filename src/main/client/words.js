// @ts-check
/** The words of recovery phrases with their numbers, and the checksum that the last one carries (BIP-39). */
import {ENGLISH, SIMPLIFIED, TRADITIONAL} from './lists.js';
import {sha256} from './sha256.js';

export const SIZES = [12, 15, 18, 21, 24];

/** Of a longer row only so many beginnings are tried. */
const MOST_STARTS = 64;
const BITS = 11;

/** @type {!Object<string, number>} By word, and by the first four letters of one. */
const english = Object.create(null);
/** @type {!Array<!Object<string, number>>} */
export const CHINESE = [SIMPLIFIED, TRADITIONAL].map(function (characters) {
  const numbers = Object.create(null);
  characters.split('').forEach(function (c, number) {
    numbers[c === ' ' ? SIMPLIFIED.charAt(number) : c] = number;
  });
  return numbers;
});

let word = '';
let count = 0;
ENGLISH.replace(/(\d)([a-z]+)/g, function (all, same, rest) {
  word = word.slice(0, +same) + rest;
  english[word] = english[word.slice(0, 4)] = count++;
  return '';
});

/**
 * @param {string} token
 * @return {number} -1 if it is not in the list
 */
export function numberOf(token) {
  const number = english[token.toLowerCase()];
  return number === undefined ? -1 : number;
}

/**
 * Whether a phrase stands somewhere in a row of words.
 *
 * @param {!Array<number>} words
 * @return {boolean}
 */
export function hasPhrase(words) {
  for (let start = 0; start < Math.min(words.length, MOST_STARTS); start++) {
    for (let i = 0; i < SIZES.length; i++) {
      if (start + SIZES[i] <= words.length && holds(words.slice(start, start + SIZES[i]))) {
        return true;
      }
    }
  }
  return false;
}

/**
 * @param {!Array<number>} words as many as a phrase has
 * @return {boolean}
 */
export function holds(words) {
  /** @type {!Array<number>} */
  const bytes = [];
  for (let bit = 0; bit < words.length * BITS; bit++) {
    const set = (words[Math.floor(bit / BITS)] >> (BITS - 1 - (bit % BITS))) & 1;
    bytes[bit >> 3] = (bytes[bit >> 3] || 0) | (set << (7 - (bit & 7)));
  }
  const sum = words.length / 3;
  const last = bytes.splice((words.length * BITS - sum) / 8)[0];
  return last >> (8 - sum) === sha256(bytes)[0] >> (8 - sum);
}
