// @ts-check
/** How long a first answer takes. */
import {Team, doubt, intervals, peak} from './hours.js';
import {around, merged} from './spans.js';

const MINUTE = 60000;

/**
 * Replies by priority: minutes, and 1 if only the teams' hours count.
 *
 * @typedef {{replies: !Object<string, !Array<number>>, peakFactor: number}}
 */
export let Replies;

/**
 * Within so many minutes, or by a moment, or unknown.
 *
 * @typedef {{kind: string, minutes: (number|undefined), by: (number|undefined), team: (!Team|undefined)}}
 */
export let Wait;

/**
 * @param {!Replies} channel
 * @param {!Array<!Team>} teams of the channel
 * @param {string} priority
 * @param {number} now
 * @param {string} since see state()
 * @return {!Wait}
 */
export function expected(channel, teams, priority, now, since) {
  const reply = channel.replies[priority];
  if (!reply) {
    return {kind: 'unknown'};
  }
  const doubtful = doubt(teams, now, since);
  const minutes = reply[0] * (crowded(teams, now, doubtful) ? channel.peakFactor : 1);
  if (!reply[1]) {
    return {kind: 'within', minutes: minutes};
  }
  return doubtful ? {kind: 'unknown'} : worked(teams, minutes, now);
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {string} doubtful
 * @return {boolean} whether more patience is needed; where it cannot be told, better promise less
 */
function crowded(teams, now, doubtful) {
  return doubtful
    ? teams.some(function (team) {
        return team.peak.length > 0;
      })
    : peak(teams, now);
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} minutes
 * @param {number} now
 * @return {!Wait} when so many minutes of the teams' hours will have passed
 */
function worked(teams, minutes, now) {
  let left = minutes * MINUTE;
  let by = 0;
  merged(
    teams.reduce(function (all, team) {
      return all.concat(intervals(team, now));
    }, /** @type {!Array<!Array<number>>} */ ([]))
  ).forEach(function (span) {
    const from = Math.max(span[0], now);
    const worth = Math.max(0, span[1] - from);
    if (!by && worth >= left) {
      by = from + left;
    }
    left -= worth;
  });
  return by ? {kind: 'by', by: by, team: present(teams, by, now)} : {kind: 'unknown'};
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} by
 * @param {number} now
 * @return {!Team} who is there a moment before
 */
function present(teams, by, now) {
  return (
    teams.filter(function (team) {
      return around(intervals(team, now), by - 1);
    })[0] || teams[0]
  );
}
