// @ts-check
import {Box, say} from './box.js';
import {make} from './page.js';

/**
 * What is said under a form: how much was found, which is mostly heard and not seen, and a warning.
 *
 * @typedef {{tell: function(string, boolean), warn: function(boolean)}}
 */
export let Notes;

const PAUSE = 600;

/**
 * @param {!Box} box
 * @return {!Notes}
 */
export function notes(box) {
  const status = add(box, 'status');
  const alert = add(box, 'alert');
  let timer = 0;
  return {
    /** Not with every key: a screen reader would never come to an end. */
    tell: function (text, seen) {
      clearTimeout(timer);
      status.textContent = '';
      timer = setTimeout(function () {
        status.className = seen ? 'search-note' : 'visually-hidden';
        status.textContent = text;
      }, PAUSE);
    },
    warn: function (on) {
      const text = on ? say(box, 'found_secret') : '';
      if (alert.textContent !== text) {
        alert.textContent = text;
      }
    },
  };
}

/**
 * @param {!Box} box
 * @param {string} role
 * @return {!Element}
 */
function add(box, role) {
  const note = make('p', 'search-note', '');
  note.setAttribute('role', role);
  box.form.appendChild(note);
  return note;
}
