// @ts-check
/** Hours and waiting in words. Every text comes from the catalogue; times are those of the desk and, where they differ, of the reader. */
import {State, Team, weekday} from './hours.js';
import {Wait} from './waiting.js';
import {here, wall} from './zones.js';

const MINUTE = 60000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK_WITHOUT_DOUBT = 6;

/**
 * @param {!State} state
 * @param {!Object<string, string>} words
 * @param {number} now
 * @return {string} empty where there is nothing to say
 */
export function stateText(state, words, now) {
  if (state.kind === 'unknown') {
    return state.why === 'until' ? words['hours_unknown'] : state.why === 'clock' ? words['hours_clock'] : '';
  }
  return state.kind === 'open' ? openText(state, words, now) : closedText(state, words, now);
}

/**
 * @param {!Wait} wait
 * @param {!Object<string, string>} words
 * @param {number} now
 * @return {string}
 */
export function waitText(wait, words, now) {
  if (wait.kind === 'within') {
    return fill(words['hours_reply_within'], [duration(Number(wait.minutes) * MINUTE, words)]);
  }
  if (wait.kind === 'by' && wait.team) {
    const by = Math.ceil(Number(wait.by) / (5 * MINUTE)) * 5 * MINUTE;
    return fill(words['hours_reply_by'], [both(by, wait.team, words, now)]);
  }
  return words['hours_reply_unknown'];
}

/**
 * @param {!Array<!Array<number>>} windows
 * @param {!Object<string, string>} words
 * @param {number} now
 * @return {string} the windows by the reader's own clock; empty without any
 */
export function quietText(windows, words, now) {
  const texts = windows.map(function (span) {
    const from = here(Math.ceil(span[0] / (5 * MINUTE)) * 5 * MINUTE);
    const to = here(span[1]);
    const end = dayOf(to) === dayOf(from) ? time(to) : dated(to, here(now), words);
    return fill(words['hours_range'], [dated(from, here(now), words), end]);
  });
  return texts.length ? fill(words['hours_quiet'], [texts.join(words['hours_and'])]) : '';
}

/**
 * Rounded up, for who comes too early finds nobody.
 *
 * @param {number} ms
 * @param {!Object<string, string>} words
 * @return {string}
 */
export function duration(ms, words) {
  const minutes = Math.ceil(ms / MINUTE);
  const step = minutes <= 55 ? 5 : 15;
  const rounded = Math.max(step, Math.ceil(minutes / step) * step);
  const hours = Math.floor(rounded / 60);
  if (rounded >= 2880) {
    return fill(words['hours_some_days'], [Math.ceil(rounded / 1440)]);
  }
  if (!hours) {
    return fill(words['hours_minutes'], [rounded]);
  }
  return rounded % 60 ? fill(words['hours_hours_minutes'], [hours, rounded % 60]) : fill(words['hours_hours'], [hours]);
}

/**
 * @param {!State} state
 * @param {!Object<string, string>} words
 * @param {number} now
 * @return {string}
 */
function openText(state, words, now) {
  if (typeof state.until !== 'number' || !state.team) {
    return words[state.always ? 'hours_open_always' : 'hours_open'];
  }
  return fill(words['hours_open_until'], [both(state.until, state.team, words, now)]);
}

/**
 * @param {!State} state
 * @param {!Object<string, string>} words
 * @param {number} now
 * @return {string}
 */
function closedText(state, words, now) {
  if (typeof state.next !== 'number' || !state.team) {
    return words['hours_closed_now'];
  }
  const at = both(state.next, state.team, words, now);
  const wait = state.next - now;
  return wait < DAY ? fill(words['hours_opens_in'], [duration(wait, words), at]) : fill(words['hours_opens_at'], [at]);
}

/**
 * @param {number} ms
 * @param {!Team} team
 * @param {!Object<string, string>} words
 * @param {number} now
 * @return {string} a moment by the clocks of the desk and of the reader
 */
function both(ms, team, words, now) {
  const there = wall(ms, team.zone);
  const mine = here(ms);
  if (there === mine) {
    return dated(there, wall(now, team.zone), words);
  }
  const today = wall(now, team.zone);
  const mineToday = here(now);
  // A day that is not the same here and there has to be named twice.
  const shown = dayOf(there) === dayOf(mine) ? dated : full;
  return fill(words['hours_both'], [shown(there, today, words), team.zoneName, shown(mine, mineToday, words)]);
}

/**
 * @param {number} local
 * @param {number} today local
 * @param {!Object<string, string>} words
 * @return {string} the time, with its day unless that is today
 */
function dated(local, today, words) {
  return dayOf(local) === dayOf(today) ? time(local) : full(local, today, words);
}

/**
 * @param {number} local
 * @param {number} today local
 * @param {!Object<string, string>} words
 * @return {string} the day and the time
 */
function full(local, today, words) {
  return named(local, today, words) + ' ' + time(local);
}

/**
 * @param {number} local
 * @param {number} today local
 * @param {!Object<string, string>} words
 * @return {string} the weekday, with its date where it might be taken for one that is nearer
 */
function named(local, today, words) {
  const name = words['hours_weekdays'].split(' ')[weekday(dayOf(local))];
  if (Math.abs(dayOf(local) - dayOf(today)) <= WEEK_WITHOUT_DOUBT) {
    return name;
  }
  const date = new Date(local);
  return words['hours_date']
    .replace('{w}', name)
    .replace('{mon}', words['months'].split(' ')[date.getUTCMonth()])
    .replace('{m}', String(date.getUTCMonth() + 1))
    .replace('{d}', String(date.getUTCDate()));
}

/**
 * @param {number} local
 * @return {string}
 */
function time(local) {
  return new Date(local).toISOString().slice(11, 16);
}

/**
 * @param {number} local
 * @return {number}
 */
function dayOf(local) {
  return Math.floor(local / DAY);
}

/**
 * @param {string} text
 * @param {!Array<string|number>} values
 * @return {string}
 */
function fill(text, values) {
  return text.replace(/\{(\d)\}/g, function (all, i) {
    return String(values[Number(i)]);
  });
}
