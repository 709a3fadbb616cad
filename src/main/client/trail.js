// @ts-check
/** Answers that were given: the question's id and the place of the answer in its list. Kept with the entry of the history, nowhere else. */
import {all} from './page.js';

/** @typedef {{q: string, c: number}} */
let Answer;

/**
 * The answers of an entry of the history; none if another script made it, or if the page has changed since.
 *
 * @param {*} state
 * @return {!Array<!Answer>}
 */
export function answersOf(state) {
  const kept = state && state['flow'];
  return Array.isArray(kept) && kept.every(choiceOf) ? kept : [];
}

/**
 * The answers after a link was followed: one more, or none if it leads back to the start.
 *
 * @param {!Array<!Answer>} trail
 * @param {!Element} link
 * @return {!Array<!Answer>}
 */
export function taken(trail, link) {
  const node = link.closest('.node');
  const place = node ? all('.choices > li > a', node).indexOf(/** @type {!HTMLElement} */ (link)) : -1;
  return node && place >= 0 ? trail.concat([{q: node.id, c: place}]) : [];
}

/**
 * @param {!Answer} answer
 * @return {?Element}
 */
function choiceOf(answer) {
  const node = document.getElementById(String(answer && answer.q));
  return (node && all('.choices > li > a', node)[answer.c]) || null;
}

/**
 * @param {!Answer} answer
 * @return {string} what was asked and what was said, in the words of the page
 */
export function line(answer) {
  const node = document.getElementById(answer.q);
  const title = node && node.querySelector('h2');
  const choice = choiceOf(answer);
  return ((title && title.textContent) || '').trim() + ': ' + ((choice && choice.textContent) || '').trim();
}

/**
 * The fragment for a human, with the answers; they are words of this page, nothing that a reader typed.
 *
 * @param {string} hash
 * @param {!Array<!Answer>} trail
 * @return {string}
 */
export function told(hash, trail) {
  const plain = hash.split('&did=')[0];
  return trail.length ? plain + '&did=' + encodeURIComponent(trail.map(line).join('\n')) : plain;
}
