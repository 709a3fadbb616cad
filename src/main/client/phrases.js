// @ts-check
/** Finds recovery phrases as the class Phrases does. */
import {Pairs} from './pairs.js';
import {CHINESE, hasPhrase, holds, numberOf, SIZES} from './words.js';

const WHOLE = 12;
const PART = 8;
const DISTINCT = 9;
const DISTINCT_OF_PART = 7;
const KNOWN = 0.15;

/** Words, Chinese, and letters that no list has. */
const TOKENS = /([A-Za-z]+)|([\u3400-\u9fff]+)|[\u00c0-\u1fff\u2c00-\u2dff\u3040-\u33ff\ua000-\ud7ff\uf900-\ufaff]/g;

/** @typedef {{word: number, text: string, from: number, to: number}} */
let Word;

/**
 * @param {string} text
 * @param {!Pairs} pairs
 * @param {function(string, string, number, number)} add
 */
export function phrases(text, pairs, add) {
  /** @type {!Array<!Word>} */
  let english = [];
  /** @type {!Array<!Word>} */
  let chinese = [];
  let tokens = 0;
  /**
   * @param {string} kind
   * @param {string} level
   * @param {!Array<!Word>} row
   */
  const found = function (kind, level, row) {
    add(kind, level, row[0].from, row[row.length - 1].to);
  };
  const endEnglish = function () {
    if (english.length >= WHOLE && (distinct(english) >= DISTINCT || hasPhrase(english.map(number)))) {
      found('mnemonic', 'block', english);
    }
    english = [];
  };
  const endChinese = function () {
    if (chinese.length >= WHOLE) {
      CHINESE.forEach(function (list) {
        rows(chinese, list).forEach(function (row) {
          found('mnemonic', hasPhrase(row.map(number)) ? 'block' : 'ask', row);
        });
      });
    }
    chinese = [];
  };
  text.replace(TOKENS, function (token, latin, han, from) {
    const word = {word: latin ? numberOf(token) : 0, text: token, from: from, to: from + token.length};
    tokens++;
    if (!latin || word.word < 0) {
      endEnglish();
    } else {
      english.push(word);
    }
    if (!han || token.length > 1) {
      endChinese();
    } else {
      chinese.push(word);
    }
    if (han && SIZES.indexOf(token.length) >= 0 && isUnspaced(token, pairs)) {
      found('mnemonic', 'ask', [word]);
    }
    return token;
  });
  if (english.length >= PART && english.length < WHOLE && english.length === tokens && distinct(english) >= DISTINCT_OF_PART) {
    found('phrase-partial', 'ask', english);
  }
  endEnglish();
  endChinese();
}

/**
 * @param {!Word} word
 * @return {number}
 */
function number(word) {
  return word.word;
}

/**
 * @param {!Array<!Word>} words
 * @return {number}
 */
function distinct(words) {
  const seen = Object.create(null);
  words.forEach(function (word) {
    seen[word.word] = true;
  });
  return Object.keys(seen).length;
}

/**
 * The parts of a row that are in a list, if they are long enough.
 *
 * @param {!Array<!Word>} all
 * @param {!Object<string, number>} list
 * @return {!Array<!Array<!Word>>}
 */
function rows(all, list) {
  /** @type {!Array<!Array<!Word>>} */
  const found = [[]];
  all.forEach(function (word) {
    if (word.text in list) {
      found[found.length - 1].push({word: list[word.text], text: word.text, from: word.from, to: word.to});
    } else {
      found.push([]);
    }
  });
  return found.filter(function (row) {
    return row.length >= WHOLE;
  });
}

/**
 * @param {string} characters
 * @param {!Pairs} pairs
 * @return {boolean}
 */
function isUnspaced(characters, pairs) {
  const all = characters.split('');
  let known = 0;
  for (let i = 1; i < all.length; i++) {
    known += pairs(characters.charCodeAt(i - 1), characters.charCodeAt(i)) ? 1 : 0;
  }
  return (
    known / (all.length - 1) <= KNOWN &&
    CHINESE.some(function (list) {
      return (
        all.every(function (c) {
          return c in list;
        }) &&
        holds(
          all.map(function (c) {
            return list[c];
          })
        )
      );
    })
  );
}
