// @ts-check
/** Texts without disguise, as the class Plain makes them. */

const CODE_POINT = /[\ud800-\udbff][\udc00-\udfff]|[^\x00-\x7f\u3400-\u9fff]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** @typedef {{text: string, starts: !Array<number>, ends: !Array<number>}} */
export let Plain;

/**
 * @param {string} c
 * @return {string}
 */
function form(c) {
  return INVISIBLE.test(c) ? '' : c.normalize('NFKC');
}

/**
 * @param {string} original
 * @return {string}
 */
export function undisguised(original) {
  return original.replace(CODE_POINT, form);
}

/**
 * @param {string} original
 * @return {!Plain} with the place of each unit in the original
 */
export function plainOf(original) {
  /** @type {!Array<number>} */
  const starts = [];
  /** @type {!Array<number>} */
  const ends = [];
  let text = '';
  let done = 0;
  /** @param {number} to */
  const copy = function (to) {
    text += original.slice(done, to);
    for (; done < to; done++) {
      starts.push(done);
      ends.push(done + 1);
    }
  };
  original.replace(CODE_POINT, function (c, at) {
    const formed = form(c);
    copy(at);
    done = at + c.length;
    text += formed;
    for (let i = 0; i < formed.length; i++) {
      starts.push(at);
      ends.push(done);
    }
    return c;
  });
  copy(original.length);
  return {text: text, starts: starts, ends: ends};
}
