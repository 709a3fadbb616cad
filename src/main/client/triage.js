// @ts-check
/**
 * What a matter is about and how pressing it is, by the rules of contact.yml. A matter is raised by what is known of it, never lowered.
 */

import {Team} from './hours.js';

/** @typedef {{id: string, label: string, priority: (string|undefined), level: (string|undefined), next: (string|undefined), ends: (boolean|undefined)}} */
export let Option;

/** @typedef {{id: string, ask: string, options: !Array<!Option>}} */
export let Question;

/** @typedef {{id: string, label: string, hint: string}} */
export let Field;

/** @typedef {{title: string, url: string}} */
export let Link;

/**
 * @typedef {{code: string, name: string, hint: string, priority: string, level: string, read: !Array<!Link>, flow: ?Link,
 *   questions: !Array<!Question>, evidence: !Array<!Field>, words: !Array<string>}}
 */
export let Category;

/**
 * A channel, as link.js and waiting.js know it, with what is said of it.
 *
 * @typedef {{id: string, kind: string, mode: string, name: string, shown: string, address: string, links: (!Object<string, string>|undefined),
 *   others: !Object<string, string>, limit: number, breaks: string, publicly: boolean, community: boolean, plain: string,
 *   teams: !Array<string>, topics: !Array<string>, replies: !Object<string, !Array<number>>, peakFactor: number, privacy: string, note: string}}
 */
export let Way;

/**
 * The desk as DeskData in Java tells it.
 *
 * @typedef {{lang: string, since: string, teams: !Array<!Team>, channels: !Array<!Way>,
 *   routes: !Array<{categories: !Array<string>, priorities: !Array<string>, channels: !Array<string>}>, categories: !Array<!Category>,
 *   urgent: {page: ?Link, card: !Array<string>, words: !Array<string>}, human: !Array<string>, evidence: !Array<!Field>, next: !Array<string>,
 *   alerts: !Array<{category: string, title: string, url: string, from: string, until: string}>, words: !Object<string, string>}}
 */
export let Desk;

/**
 * @param {!Category} category
 * @param {!Object<string, string>} answers ids of options by ids of questions
 * @return {?Question} the next to ask; null if there is none
 */
export function nextQuestion(category, answers) {
  return way(category, answers).next;
}

/**
 * @param {!Category} category
 * @param {!Object<string, string>} answers
 * @return {!Array<{question: !Question, option: !Option}>} what was asked and answered, in its order
 */
export function given(category, answers) {
  return way(category, answers).given;
}

/**
 * @param {!Category} category
 * @param {!Object<string, string>} answers
 * @return {{given: !Array<{question: !Question, option: !Option}>, next: ?Question}}
 */
function way(category, answers) {
  const list = category.questions;
  const passed = [];
  let at = 0;
  while (at < list.length) {
    const question = list[at];
    const option = question.options.filter(function (one) {
      return one.id === answers[question.id];
    })[0];
    if (!option) {
      return {given: passed, next: question};
    }
    passed.push({question: question, option: option});
    at = option.ends ? list.length : option.next ? place(list, option.next) : at + 1;
  }
  return {given: passed, next: null};
}

/**
 * @param {!Array<!Question>} list
 * @param {string} id
 * @return {number}
 */
function place(list, id) {
  for (let i = 0; i < list.length; i++) {
    if (list[i].id === id) {
      return i;
    }
  }
  return list.length;
}

/**
 * @param {!Desk} desk
 * @param {?Category} category
 * @param {!Object<string, string>} answers
 * @param {string} text in the reader's own words
 * @param {string} least priority that is known from elsewhere
 * @return {{priority: string, level: string}}
 */
export function urgency(desk, category, answers, text, least) {
  let priority = least;
  let level = 'L1';
  if (category) {
    priority = category.priority < least ? category.priority : least;
    level = category.level;
  }
  (category ? given(category, answers) : []).forEach(function (one) {
    // P1 comes before P4, and L3 is more than L1.
    priority = one.option.priority && one.option.priority < priority ? one.option.priority : priority;
    level = one.option.level && one.option.level > level ? one.option.level : level;
  });
  return {priority: says(text, desk.urgent.words) ? 'P1' : priority, level: level};
}

/**
 * @param {!Desk} desk
 * @param {string} code of the category
 * @param {string} priority
 * @return {!Array<!Way>} channels of the desk, the best first, then those where other users answer, unless money is leaving
 */
export function channelsFor(desk, code, priority) {
  const route = desk.routes.filter(function (one) {
    return fits(one.categories, code) && fits(one.priorities, priority);
  })[0];
  const ids = route
    ? route.channels
    : desk.channels.map(function (one) {
        return one.id;
      });
  const known = ids
    .map(function (id) {
      return desk.channels.filter(function (one) {
        return one.id === id && fits(one.topics, code);
      })[0];
    })
    .filter(Boolean);
  return known
    .filter(function (one) {
      return !one.community;
    })
    .concat(
      desk.channels.filter(function (one) {
        return one.community && priority !== 'P1';
      })
    );
}

/**
 * @param {!Array<string>} list empty for all
 * @param {string} one
 * @return {boolean}
 */
function fits(list, one) {
  return !list.length || list.indexOf(one) >= 0;
}

/**
 * @param {!Desk} desk
 * @param {string} text
 * @return {string} code of the category that the words tell, or nothing
 */
export function categoryOf(desk, text) {
  const found = desk.categories.filter(function (one) {
    return says(text, one.words);
  })[0];
  return found ? found.code : '';
}

/**
 * Whether a text holds one of the words: letters of words with spaces between them must stand by themselves.
 *
 * @param {string} text
 * @param {!Array<string>} words
 * @return {boolean}
 */
export function says(text, words) {
  const lower = text.toLowerCase();
  const whole = spaced(lower);
  return words.some(function (word) {
    const plain = word.toLowerCase();
    return /[\u2e80-\uffff]/.test(plain) ? lower.indexOf(plain) >= 0 : whole.indexOf(spaced(plain)) >= 0;
  });
}

/**
 * @param {string} text
 * @return {string} its words with one space before, between and behind them; Han characters are none of them
 */
function spaced(text) {
  return (' ' + text + ' ').replace(/[^a-z0-9\u00c0-\u1fff]+/g, ' ');
}
