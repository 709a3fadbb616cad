// @ts-check

/**
 * Where two texts differ: what they begin with alike, what lies between, and how they end alike.
 *
 * @param {string} one
 * @param {string} other
 * @return {{one: !Array<string>, other: !Array<string>}} each in three parts
 */
export function differing(one, other) {
  const most = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < most && one.charAt(begin) === other.charAt(begin)) {
    begin++;
  }
  let end = 0;
  while (end < most - begin && one.charAt(one.length - 1 - end) === other.charAt(other.length - 1 - end)) {
    end++;
  }
  /** @param {string} text */
  const cut = function (text) {
    return [text.slice(0, begin), text.slice(begin, text.length - end), text.slice(text.length - end)];
  };
  return {one: cut(one), other: cut(other)};
}
