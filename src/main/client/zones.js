// @ts-check
/**
 * Time of day anywhere, with nothing but Intl. A local time is written as the milliseconds that UTC would have if its clocks showed that time.
 */

const DAY = 86400000;

/** @type {!Object<string, !Intl.DateTimeFormat>} */
const formats = Object.create(null);

/**
 * @param {string} zone
 * @return {boolean} whether this browser can tell the time there
 */
export function knows(zone) {
  try {
    return wall(0, zone) === wall(0, zone);
  } catch (e) {
    return false;
  }
}

/**
 * @param {number} ms
 * @param {string} zone
 * @return {number} what the clocks of a zone show, as local time, to the second
 */
export function wall(ms, zone) {
  /** @type {!Object<string, number>} */
  const parts = {};
  format(zone)
    .formatToParts(new Date(ms))
    .forEach(function (part) {
      parts[part.type] = Number(part.value);
    });
  // Browsers that do not know h23 write midnight as 24.
  return Date.UTC(parts['year'], parts['month'] - 1, parts['day'], parts['hour'] % 24, parts['minute'], parts['second']);
}

/**
 * @param {number} local to the second
 * @param {string} zone
 * @return {number} when the clocks of a zone show it: the first time, if they are put back over it; as far behind the gap, if they are put forward over it
 */
export function toUtc(local, zone) {
  const before = local - offset(local - DAY, zone);
  const after = local - offset(local + DAY, zone);
  const matching = [before, after].filter(function (ms) {
    return wall(ms, zone) === local;
  });
  return matching.length ? Math.min.apply(null, matching) : before;
}

/**
 * @param {number} ms
 * @return {number} what the reader's own clock shows, as local time
 */
export function here(ms) {
  return ms - new Date(ms).getTimezoneOffset() * 60000;
}

/**
 * @param {number} ms a whole second
 * @param {string} zone
 * @return {number}
 */
function offset(ms, zone) {
  return wall(ms, zone) - ms;
}

/**
 * @param {string} zone
 * @return {!Intl.DateTimeFormat}
 */
function format(zone) {
  formats[zone] =
    formats[zone] ||
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  return formats[zone];
}
