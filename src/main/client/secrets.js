// @ts-check
/** Recovery phrases and keys that somebody types where they do not belong. */

const WORDS = 12;

/** Common words that are not among the 2048 of recovery phrases: a sentence holds some of them. */
const OF_SENTENCES = (
  'the and for are was were has had not but from with your our his her its their them these been does did ' +
  'who how why which would should cannot get got out'
).split(' ');

const KEYS = [
  // Hexadecimal, as private keys are written.
  /(^|[^0-9a-z])(0x)?[0-9a-f]{64}(?![0-9a-z])/i,
  // Base58: keys in the import format, and extended ones.
  /[1-9A-HJ-NP-Za-km-z]{50}/,
  /\b[xyz]prv[1-9A-HJ-NP-Za-km-z]{8}/,
  // Chinese phrases: single characters with spaces between them.
  /(^|[\s\d.,、，])([\u3400-\u9fff][\s\d.,、，]+){11}[\u3400-\u9fff](?![\u3400-\u9fff])/,
];

/**
 * @param {string} text
 * @return {boolean}
 */
export function looksSecret(text) {
  return (
    hasPhrase(text.toLowerCase()) ||
    KEYS.some(function (key) {
      return key.test(text);
    })
  );
}

/**
 * @param {string} text
 * @return {boolean}
 */
function hasPhrase(text) {
  let run = 0;
  return text.split(/[^a-z]+/).some(function (word) {
    // Numbers and signs between the words leave nothing, and nothing ends no run.
    if (word) {
      run = word.length >= 3 && word.length <= 8 && OF_SENTENCES.indexOf(word) < 0 ? run + 1 : 0;
    }
    return run >= WORDS;
  });
}
