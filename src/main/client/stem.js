// @ts-check
/**
 * English words without their endings: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), as Lucene's PorterStemFilter has it.
 */

const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = '[aeiouy][aeiou]*';
/** A stem's measure is the number of times that vowels are followed by consonants. */
const MEASURE_ABOVE_0 = new RegExp('^(' + CONSONANTS + ')?' + VOWELS + CONSONANTS);
const MEASURE_1 = new RegExp('^(' + CONSONANTS + ')?' + VOWELS + CONSONANTS + '(' + VOWELS + ')?$');
const MEASURE_ABOVE_1 = new RegExp('^(' + CONSONANTS + ')?' + VOWELS + CONSONANTS + VOWELS + CONSONANTS);
const HAS_VOWEL = new RegExp('^(' + CONSONANTS + ')?[aeiouy]');
const SHORT = new RegExp('^' + CONSONANTS + '[aeiouy][^aeiouwxy]$');

const STEP_4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/** Endings and what stands in their place, in turn. */
const STEP_2 = (
  'ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e ousli ous ization ize ation ate ator ate alism al iveness ive ' +
  'fulness ful ousness ous aliti al iviti ive biliti ble logi log'
).split(' ');
const STEP_3 = 'icate ic ative  alize al iciti ic ical ic ful  ness '.split(' ');

/**
 * @param {string} word of a to z
 * @return {string}
 */
export function stem(word) {
  if (word.length < 3) {
    return word;
  }
  // A y at the beginning is a consonant.
  const first = word.charAt(0) === 'y';
  let w = first ? 'Y' + word.slice(1) : word;
  w = w.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
  w = pastOrGerund(w);
  if (/y$/.test(w) && HAS_VOWEL.test(w.slice(0, -1))) {
    w = w.slice(0, -1) + 'i';
  }
  w = shorten(shorten(w, STEP_2), STEP_3);
  w = strip(w);
  if (/e$/.test(w)) {
    const left = w.slice(0, -1);
    if (MEASURE_ABOVE_1.test(left) || (MEASURE_1.test(left) && !SHORT.test(left))) {
      w = left;
    }
  }
  if (/ll$/.test(w) && MEASURE_ABOVE_1.test(w)) {
    w = w.slice(0, -1);
  }
  return first ? 'y' + w.slice(1) : w;
}

/**
 * @param {string} w
 * @return {string}
 */
function pastOrGerund(w) {
  if (/eed$/.test(w)) {
    return MEASURE_ABOVE_0.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
  }
  const parts = /^(.+?)(ed|ing)$/.exec(w);
  if (!parts || !HAS_VOWEL.test(parts[1])) {
    return w;
  }
  const left = parts[1];
  if (/(at|bl|iz)$/.test(left)) {
    return left + 'e';
  }
  if (/([^aeiouylsz])\1$/.test(left)) {
    return left.slice(0, -1);
  }
  return SHORT.test(left) ? left + 'e' : left;
}

/**
 * Replaces the longest ending that there is.
 *
 * @param {string} w
 * @param {!Array<string>} endings
 * @return {string}
 */
function shorten(w, endings) {
  for (let i = 0; i < endings.length; i += 2) {
    const left = w.slice(0, -endings[i].length);
    if (left && left + endings[i] === w) {
      return MEASURE_ABOVE_0.test(left) ? left + endings[i + 1] : w;
    }
  }
  return w;
}

/**
 * @param {string} w
 * @return {string}
 */
function strip(w) {
  const parts = STEP_4.exec(w) || /^(.+?[st])(ion)$/.exec(w);
  return parts && MEASURE_ABOVE_1.test(parts[1]) ? parts[1] : w;
}
