// @ts-check

const PREFIX = 'xn--';

/**
 * A host name as a browser might show it: RFC 3492, section 6.2, for each label that is so written.
 *
 * @param {string} host in lower case
 * @return {string}
 */
export function unicodeHost(host) {
  return host
    .split('.')
    .map(function (label) {
      return label.slice(0, PREFIX.length) === PREFIX ? decode(label.slice(PREFIX.length)) || label : label;
    })
    .join('.');
}

/**
 * @param {string} text
 * @return {string} empty if it is no punycode
 */
function decode(text) {
  const basic = text.lastIndexOf('-');
  const points = basic > 0 ? text.slice(0, basic).split('') : [];
  let at = basic > 0 ? basic + 1 : 0;
  let point = 128;
  let index = 0;
  let bias = 72;
  while (at < text.length) {
    const start = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(text.charAt(at++) || '-');
      if (digit < 0) {
        return '';
      }
      index += digit * weight;
      const limit = Math.min(26, Math.max(1, k - bias));
      if (digit < limit) {
        break;
      }
      weight *= 36 - limit;
    }
    const count = points.length + 1;
    bias = adapt(index - start, count, !start);
    point += Math.floor(index / count);
    index %= count;
    if (point > 0xffff) {
      // No letter that passes for another one lies beyond.
      return '';
    }
    points.splice(index++, 0, String.fromCharCode(point));
  }
  return points.join('');
}

/**
 * @param {number} delta
 * @param {number} count
 * @param {boolean} first
 * @return {number}
 */
function adapt(delta, count, first) {
  let rest = Math.floor(first ? delta / 700 : delta / 2);
  let k = 0;
  for (rest += Math.floor(rest / count); rest > 455; k += 36) {
    rest = Math.floor(rest / 35);
  }
  return k + Math.floor((36 * rest) / (rest + 38));
}
