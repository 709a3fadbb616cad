// @ts-check
/** Reads the forms in which the index is written: the classes Vlq, FrontCoding and Shards write them. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** @const {!Object<string, number>} */
const VALUE = Object.create(null);
for (let i = 0; i < 64; i++) {
  VALUE[ALPHABET[i]] = i;
}

/**
 * Whole numbers, five bits a character, the lowest first.
 *
 * @param {string} text
 * @return {!Array<number>}
 */
export function numbers(text) {
  /** @type {!Array<number>} */
  const found = [];
  let number = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUE[text[i]];
    number |= (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      found.push(number);
      number = shift = 0;
    }
  }
  return found;
}

/**
 * Sorted texts, each without what it shares with the one before it.
 *
 * @param {string} text
 * @return {!Array<string>}
 */
export function frontCoded(text) {
  let before = '';
  return text
    .split('\n')
    .slice(0, -1)
    .map(function (line) {
      before = before.slice(0, VALUE[line[0]]) + line.slice(1);
      return before;
    });
}

/**
 * @param {string} base64
 * @return {!Array<number>}
 */
export function bytes(base64) {
  return atob(base64)
    .split('')
    .map(function (c) {
      return c.charCodeAt(0);
    });
}

/**
 * Values that are written as how often less one, and which.
 *
 * @param {string} text
 * @return {!Array<number>}
 */
export function runs(text) {
  const pairs = numbers(text);
  /** @type {!Array<number>} */
  const values = [];
  for (let i = 0; i < pairs.length; i += 2) {
    for (let n = pairs[i]; n >= 0; n--) {
      values.push(pairs[i + 1]);
    }
  }
  return values;
}

/**
 * The documents of a term: how many have it, by the field in which most have it; which; its occurrences in each by the weights of their fields; those in
 * the title.
 *
 * @typedef {{frequency: number, documents: !Array<number>, weighted: !Array<number>, inTitle: !Array<number>}}
 */
export let List;

/**
 * A stretch of the terms. `rules`: terms that follow each other in a query, then the terms of each synonym.
 *
 * @typedef {{terms: !Array<string>, frequencies: !Array<number>, lists: !Array<!List>, rules: !Array<!Array<string>>}}
 */
export let Shard;

/**
 * @param {!Array} content
 * @return {!Shard}
 */
export function shard(content) {
  const terms = frontCoded(content[0]);
  const counts = numbers(content[1]);
  const fewer = numbers(content[2]);
  const steps = numbers(content[3]);
  const codes = numbers(content[4]);
  const titles = numbers(content[5]);
  let at = 0;
  let title = 0;
  const lists = terms.map(function (term, i) {
    /** @type {!List} */
    const list = {frequency: counts[i] + 1 - fewer[i], documents: [], weighted: [], inTitle: []};
    let before = -1;
    for (let n = counts[i]; n >= 0; n--) {
      before += steps[at] + 1;
      list.documents.push(before);
      list.weighted.push((codes[at] >> 1) + 1);
      list.inTitle.push(codes[at] & 1 ? titles[title++] + 1 : 0);
      at++;
    }
    return list;
  });
  return {
    terms: terms,
    frequencies: lists.map(function (list) {
      return list.frequency;
    }),
    lists: lists,
    rules: content[6],
  };
}
