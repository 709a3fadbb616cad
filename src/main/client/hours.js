// @ts-check
/** When somebody is there. */
import {Spans, around, following, merged, without} from './spans.js';
import {knows, toUtc, wall} from './zones.js';

const MINUTE = 60000;
const DAY = 1440 * MINUTE;
const AHEAD = 60;
const SHORTEST_QUIET = 60 * MINUTE;
const QUIET = 2;

/** @type {!Object<string, {team: !Team, day: number, spans: !Spans}>} */
const kept = Object.create(null);

/**
 * Spans are minutes since the midnight of their date, and may end on the next one; days count from Monday.
 *
 * @typedef {{
 *   id: string,
 *   name: string,
 *   zone: string,
 *   zoneName: string,
 *   week: !Array<!Array<!Array<number>>>,
 *   special: !Array<{from: string, to: string, hours: !Array<!Array<number>>, name: string}>,
 *   peak: !Array<{days: !Array<number>, at: !Array<number>}>,
 *   until: ?string
 * }}
 */
export let Team;

/**
 * What can be said. `until` is null where no end is known, `always` says that there is none; `team` is the one whose hours begin or end then.
 *
 * @typedef {{
 *   kind: string,
 *   until: (?number|undefined),
 *   always: (boolean|undefined),
 *   next: (?number|undefined),
 *   team: (!Team|undefined),
 *   why: (string|undefined)
 * }}
 */
export let State;

/**
 * @param {!Team} team
 * @param {number} now
 * @return {!Spans} when the team is there, from yesterday's shift to the last day that can be told
 */
export function intervals(team, now) {
  return spread('open', team, now, function (day) {
    return hoursOf(team, day);
  });
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {string} since date of the content, before which no clock can be right
 * @return {!State} open, closed or unknown
 */
export function state(teams, now, since) {
  const why = doubt(teams, now, since);
  const trusted = why === 'clock' || why === 'zone' ? [] : teams;
  const open = merged(joined(trusted, now, intervals));
  const current = around(open, now);
  if (current) {
    return opened(trusted, now, current[1]);
  }
  if (why || !teams.length) {
    return {kind: 'unknown', why: why || 'hours'};
  }
  const next = following(open, now);
  if (!next) {
    return {kind: 'closed', next: null};
  }
  return {kind: 'closed', next: next[0], team: bounding(trusted, now, 0, next[0])};
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {string} since
 * @return {string} why nothing can be said about all of the teams: 'clock', 'zone' or 'until', or empty
 */
export function doubt(teams, now, since) {
  if (now < dayOf(since) * DAY - DAY) {
    return 'clock';
  }
  const foreign = teams.some(function (team) {
    return !knows(team.zone);
  });
  if (foreign) {
    return 'zone';
  }
  return teams.some(function (team) {
    return now >= horizon(team) && !around(intervals(team, now), now);
  })
    ? 'until'
    : '';
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @return {boolean} whether many ask now
 */
export function peak(teams, now) {
  return !!around(joined(teams, now, busy), now) && !!around(joined(teams, now, intervals), now);
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {string} since
 * @return {!Spans} the next times at which somebody is there and few ask; none if all times are alike
 */
export function quiet(teams, now, since) {
  if (doubt(teams, now, since)) {
    return [];
  }
  const crowded = merged(joined(teams, now, busy));
  return crowded.length
    ? without(without(merged(joined(teams, now, intervals)), crowded), [[0, now]])
        .filter(function (span) {
          return span[1] - span[0] >= SHORTEST_QUIET;
        })
        .slice(0, QUIET)
    : [];
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {string} since
 * @return {number} the next moment at which something else has to be said, or Infinity
 */
export function nextBoundary(teams, now, since) {
  const plausible = dayOf(since) * DAY - DAY;
  const known = teams.filter(function (team) {
    return knows(team.zone);
  });
  const moments = known.map(horizon).concat(plausible);
  joined(known, now, intervals)
    .concat(joined(known, now, busy))
    .forEach(function (span) {
      moments.push(span[0], span[1]);
    });
  return moments.reduce(function (next, moment) {
    return moment > now ? Math.min(next, moment) : next;
  }, Infinity);
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {number} until
 * @return {!State}
 */
function opened(teams, now, until) {
  const team = bounding(teams, now, 1, until);
  const always = until >= toUtc((today(team, now) + AHEAD + 1) * DAY, team.zone);
  return {kind: 'open', until: always || until === horizon(team) ? null : until, always: always, team: team};
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {number} side 0 for beginnings, 1 for ends
 * @param {number} moment
 * @return {!Team} the first whose hours begin or end then
 */
function bounding(teams, now, side, moment) {
  return teams.filter(function (team) {
    return intervals(team, now).some(function (span) {
      return span[side] === moment;
    });
  })[0];
}

/**
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {function(!Team, number): !Spans} spans
 * @return {!Spans} those of all teams
 */
function joined(teams, now, spans) {
  return teams.reduce(function (all, team) {
    return all.concat(spans(team, now));
  }, /** @type {!Spans} */ ([]));
}

/**
 * @param {!Team} team
 * @param {number} now
 * @return {!Spans} when many ask
 */
function busy(team, now) {
  return spread('busy', team, now, function (day) {
    return team.peak
      .filter(function (window) {
        return window.days.indexOf(weekday(day)) >= 0;
      })
      .map(function (window) {
        return window.at;
      });
  });
}

/**
 * Yesterday counts, for its shift may end today. All of a day has the same spans, so they are kept until another day is asked for.
 *
 * @param {string} what
 * @param {!Team} team
 * @param {number} now
 * @param {function(number): !Array<!Array<number>>} spansOf minutes of a day
 * @return {!Spans}
 */
function spread(what, team, now, spansOf) {
  const key = what + ' ' + team.id;
  const day = today(team, now);
  if (!kept[key] || kept[key].team !== team || kept[key].day !== day) {
    kept[key] = {team: team, day: day, spans: spansFrom(team, day - 1, Math.min(day + AHEAD, lastDay(team)), spansOf)};
  }
  return kept[key].spans;
}

/**
 * @param {!Team} team
 * @param {number} first
 * @param {number} last
 * @param {function(number): !Array<!Array<number>>} spansOf minutes of a day
 * @return {!Spans}
 */
function spansFrom(team, first, last, spansOf) {
  /** @type {!Spans} */
  const spans = [];
  for (let day = first; day <= last; day++) {
    spansOf(day).forEach(function (span) {
      spans.push([moment(team, day, span[0]), moment(team, day, span[1])]);
    });
  }
  return merged(spans);
}

/**
 * @param {!Team} team
 * @param {number} day
 * @param {number} minute
 * @return {number}
 */
function moment(team, day, minute) {
  return toUtc(day * DAY + minute * MINUTE, team.zone);
}

/**
 * @param {!Team} team
 * @param {number} day
 * @return {!Array<!Array<number>>} minutes; those of a special day instead of its weekday's
 */
function hoursOf(team, day) {
  const special = team.special.filter(function (days) {
    return dayOf(days.from) <= day && day <= dayOf(days.to);
  })[0];
  return special ? special.hours : team.week[weekday(day)];
}

/**
 * @param {!Team} team
 * @param {number} now
 * @return {number}
 */
function today(team, now) {
  return Math.floor(wall(now, team.zone) / DAY);
}

/**
 * @param {!Team} team
 * @return {number} the first moment of which the team has said nothing
 */
function horizon(team) {
  return team.until ? toUtc((lastDay(team) + 1) * DAY, team.zone) : Infinity;
}

/**
 * @param {!Team} team
 * @return {number}
 */
function lastDay(team) {
  return team.until ? dayOf(team.until) : Infinity;
}

/**
 * @param {string} date as in 2026-10-01
 * @return {number} days since 1970
 */
function dayOf(date) {
  return Date.parse(date) / DAY;
}

/**
 * @param {number} day since 1970, which began on a Thursday
 * @return {number} 0 for Monday
 */
export function weekday(day) {
  return (((day + 3) % 7) + 7) % 7;
}
