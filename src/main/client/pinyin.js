// @ts-check
/** Finds Chinese by its sound, as the class Pinyin does: what titles and headings say. */

const MOST_FOUND = 5;

/** @typedef {{written: !Array, phrases: !Array<string>, readings: !Object<string, !Array<string>>}} */
let Known;

/** @type {!Known} What was read last, since one language's is asked again and again. */
let last = {written: [], phrases: [], readings: {}};

/**
 * @param {!Array} content phrases a line each; then each syllable with the characters that are read so
 * @return {!Known}
 */
function read(content) {
  if (last.written === content) {
    return last;
  }
  /** @type {!Object<string, !Array<string>>} */
  const readings = Object.create(null);
  Object.keys(content[1]).forEach(function (syllable) {
    content[1][syllable].split('').forEach(function (c) {
      (readings[c] = readings[c] || []).push(syllable);
    });
  });
  last = {written: content, phrases: content[0].split('\n'), readings: readings};
  return last;
}

/**
 * What sounds like the letters, at least two characters: complete ones first, then what is written most often.
 *
 * @param {!Array} content
 * @param {string} letters
 * @param {boolean} typing whether the last syllable may be about to be typed
 * @return {!Array<string>}
 */
export function spelled(content, letters, typing) {
  const known = read(content);
  const complete = Object.create(null);
  const begun = Object.create(null);
  /**
   * @param {string} phrase
   * @param {number} start
   * @param {number} at
   * @param {string} rest
   */
  const spell = function (phrase, start, at, rest) {
    (known.readings[phrase[at]] || []).forEach(function (syllable) {
      if (rest.slice(0, syllable.length) === syllable) {
        if (rest.length > syllable.length) {
          spell(phrase, start, at + 1, rest.slice(syllable.length));
        } else if (at > start) {
          count(complete, phrase.slice(start, at + 1));
        }
      } else if (typing && at > start && syllable.slice(0, rest.length) === rest) {
        count(begun, phrase.slice(start, at + 1));
      }
    });
  };
  known.phrases.forEach(function (phrase) {
    for (let start = 0; start + 1 < phrase.length; start++) {
      spell(phrase, start, start, letters);
    }
  });
  Object.keys(complete).forEach(function (text) {
    delete begun[text];
  });
  return ordered(complete).concat(ordered(begun)).slice(0, MOST_FOUND);
}

/**
 * What is written otherwise and sounds the same.
 *
 * @param {!Array} content
 * @param {string} text
 * @return {!Array<string>}
 */
export function homophones(content, text) {
  const known = read(content);
  const found = Object.create(null);
  /**
   * @param {string} a
   * @param {string} b
   * @return {boolean}
   */
  const alike = function (a, b) {
    return (known.readings[a] || []).some(function (syllable) {
      return (known.readings[b] || []).indexOf(syllable) >= 0;
    });
  };
  known.phrases.forEach(function (phrase) {
    for (let start = 0; text.length > 1 && start + text.length <= phrase.length; start++) {
      let same = 0;
      while (same < text.length && alike(text[same], phrase[start + same])) {
        same++;
      }
      if (same === text.length) {
        count(found, phrase.substr(start, same));
      }
    }
  });
  return ordered(found).slice(0, MOST_FOUND);
}

/**
 * @param {!Object<string, number>} counts
 * @param {string} text
 */
function count(counts, text) {
  counts[text] = (counts[text] || 0) + 1;
}

/**
 * @param {!Object<string, number>} counts
 * @return {!Array<string>}
 */
function ordered(counts) {
  return Object.keys(counts).sort(function (a, b) {
    return counts[b] - counts[a] || (a < b ? -1 : 1);
  });
}
