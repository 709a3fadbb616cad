// @ts-check
/**
 * What a reader sends to people, as Message in Java has it.
 *
 * @typedef {{label: string, text: string, rank: number}}
 */
export let Line;

/**
 * @typedef {{subject: string, code: string, lang: string, category: string, priority: string, level: string, lines: !Array<!Line>}}
 */
export let Message;

const MORE = '…';

/**
 * Well formed, without control characters, and with LF for every line end.
 *
 * @param {string} text
 * @return {string}
 */
export function tidy(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, function (pair) {
      return pair.length > 1 ? pair : '\ufffd';
    });
}

/**
 * @param {string} text
 * @return {string}
 */
export function tidyLine(text) {
  return tidy(text).replace(/\n/g, ' ');
}

/**
 * Its lines with their labels, and the context code at the end.
 *
 * @param {!Message} message
 * @param {string} breaks
 * @return {string}
 */
export function textOf(message, breaks) {
  const colon = /^zh\b/.test(message.lang) ? '：' : ': ';
  return message.lines
    .map(function (line) {
      const text = tidy(line.text);
      return text && line.label ? tidyLine(line.label) + colon + text : text;
    })
    .concat(tidyLine(message.code))
    .filter(function (line) {
      return line;
    })
    .join('\n')
    .replace(/\n/g, breaks);
}

/**
 * The text with the subject above it, for where a subject has no place of its own.
 *
 * @param {!Message} message
 * @param {string} breaks
 * @return {string}
 */
export function wholeOf(message, breaks) {
  return (message.subject && tidyLine(message.subject) + breaks) + textOf(message, breaks);
}

/**
 * As much of a message as fits: lines are left out by their rank, then the longest of the rest is shortened, then the
 * next, at last the subject.
 *
 * @param {!Message} message
 * @param {function(!Message): boolean} fits
 * @return {?Message} null if nothing of it would fit
 */
export function within(message, fits) {
  const part = {
    subject: tidyLine(message.subject),
    code: message.code,
    lang: message.lang,
    category: message.category,
    priority: message.priority,
    level: message.level,
    lines: message.lines.map(function (line) {
      return {label: line.label, text: tidy(line.text), rank: line.rank};
    }),
  };
  /** @return {boolean} */
  function fitsNow() {
    return fits(part);
  }
  while (!fitsNow()) {
    if (!dropLeast(part.lines) && !shorten(part, fitsNow)) {
      return null;
    }
  }
  return part;
}

/**
 * @param {!Array<!Line>} lines
 * @return {boolean} whether there was one
 */
function dropLeast(lines) {
  const least = lines.reduce(function (best, line, i) {
    return line.rank >= (best < 0 ? 1 : lines[best].rank) ? i : best;
  }, -1);
  return least >= 0 && lines.splice(least, 1).length > 0;
}

/**
 * @param {!Message} part
 * @param {function(): boolean} fits
 * @return {boolean} whether anything was left to shorten
 */
function shorten(part, fits) {
  const longest = part.lines.reduce(function (best, line) {
    return line.text.length > (best ? best.text.length : 1) ? line : best;
  }, /** @type {?Line} */ (null));
  const text = longest ? longest.text : part.subject;
  /**
   * The first characters, no half of a surrogate pair among them.
   *
   * @param {number} units
   */
  function cut(units) {
    const short = text.slice(0, units).replace(/[\ud800-\udbff]$/, '') + MORE;
    if (longest) {
      longest.text = short;
    } else {
      part.subject = short;
    }
  }
  let most = 0;
  let tooMany = text.length;
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    cut(middle);
    if (fits()) {
      most = middle;
    } else {
      tooMany = middle;
    }
  }
  cut(most);
  return text.length > 1;
}
