// @ts-check
/** A search in the fragment of an address, which browsers keep to themselves: #q=…&type=…&section=… */

/** @typedef {{query: string, types: !Array<string>, sections: !Array<string>}} */
export let Wish;

const LONGEST = 200;

/**
 * @param {string} hash
 * @return {!Wish}
 */
export function read(hash) {
  /** @type {!Wish} */
  const wish = {query: '', types: [], sections: []};
  hash
    .slice(1)
    .split('&')
    .forEach(function (pair) {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      const value = decode(pair.slice(at + 1));
      if (name === 'q') {
        wish.query = value.trim().slice(0, LONGEST);
      } else if (name === 'type') {
        wish.types.push(value);
      } else if (name === 'section') {
        wish.sections.push(value);
      }
    });
  return wish;
}

/**
 * @param {!Wish} wish
 * @return {string}
 */
export function write(wish) {
  const pair = function (name) {
    return function (value) {
      return '&' + name + '=' + encodeURIComponent(value);
    };
  };
  return '#q=' + encodeURIComponent(wish.query) + wish.types.map(pair('type')).join('') + wish.sections.map(pair('section')).join('');
}

/**
 * @param {string} query
 * @return {!Wish}
 */
export function plain(query) {
  return {query: query, types: [], sections: []};
}

/**
 * @param {string} text
 * @return {string}
 */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (e) {
    // A stray percent sign: the text is what stands there.
    return text;
  }
}
