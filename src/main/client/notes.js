// @ts-check
import {Box, say} from './box.js';
import {guardian} from './guardian.js';
import {make} from './page.js';
import {suspicious} from './suspicious.js';

/**
 * What is said under a form: how much was found, which is mostly heard and not seen, and warnings.
 *
 * @typedef {{tell: function(string, boolean), warn: function(boolean), look: function()}}
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
  /** @param {boolean} on */
  const warn = function (on) {
    alert.textContent = on ? say(box, 'found_secret') : '';
  };
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
    warn: warn,
    /** Has the guard look at what is in the field, if there is need to. */
    look: function () {
      if (!suspicious(box.input.value)) {
        return;
      }
      guardian(box.form).then(
        function (guard) {
          guard.watch(box.input, {note: alert, mark: false});
        },
        function () {
          warn(suspicious(box.input.value));
        }
      );
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
