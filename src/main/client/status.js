// @ts-check
import {Team, nextBoundary, state} from './hours.js';
import {stateText} from './when.js';

const LONGEST_WAIT = 3600000;
const STEP = 300000;

/**
 * @typedef {{teams: !Array<!Team>, since: string, words: !Object<string, string>}}
 */
export let Hours;

/**
 * Says whether somebody is there, as long as the page is open. Where that cannot be told the element says so, or stays hidden.
 *
 * @param {!HTMLElement} element with role=status, so that a change is read out
 * @param {!Hours} data
 * @param {!Array<string>} ids of the teams
 * @param {function(): number} now
 */
export function status(element, data, ids, now) {
  const teams = data.teams.filter(function (team) {
    return ids.indexOf(team.id) >= 0;
  });
  let timer = 0;
  function update() {
    const moment = now();
    const told = state(teams, moment, data.since);
    const text = stateText(told, data.words, moment);
    if (element.textContent !== text) {
      element.textContent = text;
    }
    element.setAttribute('data-state', told.kind);
    element.hidden = !text;
    clearTimeout(timer);
    timer = setTimeout(update, pause(teams, moment, data.since));
  }
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden) {
      update();
    }
  });
  update();
}

/**
 * Waiting times are told in steps of five minutes, counted back from a full minute.
 *
 * @param {!Array<!Team>} teams
 * @param {number} now
 * @param {string} since
 * @return {number} milliseconds after which another text may be due
 */
function pause(teams, now, since) {
  const left = nextBoundary(teams, now, since) - now;
  return left <= LONGEST_WAIT * 24 ? Math.min(left, left % STEP || STEP) + 1 : LONGEST_WAIT;
}
