// @ts-check
/** Which Chinese characters stand side by side on the site, as the class HanPairs wrote it down. */

const PLACES = 7;

/** @typedef {function(number, number): boolean} */
export let Pairs;

/**
 * @param {string} encoded base 64; may be empty
 * @return {!Pairs}
 */
export function pairsOf(encoded) {
  const bits = window.atob(encoded);
  const size = 8 * bits.length;
  return function (a, b) {
    const first = (a * 40503 + b * 60013) % 1048573;
    const step = ((a * 30011 + b * 50021) % 1048571) + 1;
    for (let i = 0; i < PLACES && size; i++) {
      const place = (first * 131 + i * step) % size;
      if (!((bits.charCodeAt(place >> 3) >> (place & 7)) & 1)) {
        return false;
      }
    }
    return size > 0;
  };
}
