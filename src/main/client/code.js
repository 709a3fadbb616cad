// @ts-check
/** Context codes, as ContextCode in Java makes them. */

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The code of a page with the place on it where the reader is.
 *
 * @param {string} code of the page, as it is printed there
 * @param {string} fragment id of the place; empty for the whole page
 * @return {string}
 */
export function codeAt(code, fragment) {
  const parts = code.split('_');
  parts[1] = fragment ? placeOf(fragment) : '0';
  return parts.join('_');
}

/**
 * FNV-1a (Fowler, Noll, Vo) over UTF-16 units, folded to 25 bits.
 *
 * @param {string} fragment
 * @return {string} five digits
 */
function placeOf(fragment) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < fragment.length; i++) {
    hash ^= fragment.charCodeAt(i);
    // Times 0x01000193; a product of two numbers of 32 bits would lose the last ones.
    hash += (hash << 1) + (hash << 4) + (hash << 7) + (hash << 8) + (hash << 24);
  }
  const folded = ((hash >>> 25) ^ (hash & 0x1ffffff)) >>> 0;
  let place = '';
  for (let shift = 20; shift >= 0; shift -= 5) {
    place += DIGITS.charAt((folded >>> shift) & 31);
  }
  return place;
}
