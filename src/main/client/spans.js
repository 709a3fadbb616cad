// @ts-check
/** Sets of moments: ordered spans of milliseconds, the first included and the last not, that neither meet nor overlap. */

/**
 * @typedef {!Array<!Array<number>>}
 */
export let Spans;

/**
 * @param {!Spans} spans in any order
 * @return {!Spans}
 */
export function merged(spans) {
  /** @type {!Spans} */
  const result = [];
  spans
    .filter(function (span) {
      return span[1] > span[0];
    })
    .sort(function (a, b) {
      return a[0] - b[0];
    })
    .forEach(function (span) {
      const last = result[result.length - 1];
      if (last && span[0] <= last[1]) {
        last[1] = Math.max(last[1], span[1]);
      } else {
        result.push(span.slice());
      }
    });
  return result;
}

/**
 * @param {!Spans} spans
 * @param {!Spans} others
 * @return {!Spans} what is in the first and not in the others
 */
export function without(spans, others) {
  return others.reduce(function (left, other) {
    /** @type {!Spans} */
    const cut = [];
    left.forEach(function (span) {
      cut.push([span[0], Math.min(span[1], other[0])], [Math.max(span[0], other[1]), span[1]]);
    });
    return merged(cut);
  }, spans);
}

/**
 * @param {!Spans} spans
 * @param {number} moment
 * @return {!Array<number>|undefined} the span that holds it
 */
export function around(spans, moment) {
  return spans.filter(function (span) {
    return span[0] <= moment && moment < span[1];
  })[0];
}

/**
 * @param {!Spans} spans
 * @param {number} moment
 * @return {!Array<number>|undefined} the first that begins later
 */
export function following(spans, moment) {
  return spans.filter(function (span) {
    return span[0] > moment;
  })[0];
}
