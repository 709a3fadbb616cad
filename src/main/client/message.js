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
  /** @type {?Message} */
  let now = withLines(
    message,
    tidyLine(message.subject),
    message.lines.map(function (line) {
      return {label: line.label, text: tidy(line.text), rank: line.rank};
    })
  );
  while (now && !fits(now)) {
    now = withoutLeast(now) || shortened(now, fits);
  }
  return now;
}

/**
 * @param {!Message} message
 * @return {?Message}
 */
function withoutLeast(message) {
  const least = message.lines.reduce(function (best, line, i) {
    return line.rank > 0 && (best < 0 || line.rank >= message.lines[best].rank) ? i : best;
  }, -1);
  return least < 0
    ? null
    : withLines(
        message,
        message.subject,
        message.lines.filter(function (line, i) {
          return i !== least;
        })
      );
}

/**
 * @param {!Message} message
 * @param {function(!Message): boolean} fits
 * @return {?Message}
 */
function shortened(message, fits) {
  const at = message.lines.reduce(function (best, line, i) {
    return line.text.length > (best < 0 ? 1 : message.lines[best].text.length) ? i : best;
  }, -1);
  const text = at < 0 ? message.subject : message.lines[at].text;
  /**
   * @param {number} units
   * @return {!Message}
   */
  function cut(units) {
    const half = units && /[\ud800-\udbff]/.test(text.charAt(units - 1)) ? 1 : 0;
    const short = text.slice(0, units - half) + MORE;
    return at < 0
      ? withLines(message, short, message.lines)
      : withLines(
          message,
          message.subject,
          message.lines.map(function (line, i) {
            return i === at ? {label: line.label, text: short, rank: line.rank} : line;
          })
        );
  }
  let most = 0;
  let tooMany = text.length;
  if (tooMany < 2) {
    return null;
  }
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (fits(cut(middle))) {
      most = middle;
    } else {
      tooMany = middle;
    }
  }
  return cut(most);
}

/**
 * @param {!Message} message
 * @param {string} subject
 * @param {!Array<!Line>} lines
 * @return {!Message}
 */
function withLines(message, subject, lines) {
  return {
    subject: subject,
    code: message.code,
    lang: message.lang,
    category: message.category,
    priority: message.priority,
    level: message.level,
    lines: lines,
  };
}
