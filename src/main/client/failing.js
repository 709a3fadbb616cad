// @ts-check
import {make, word} from './page.js';

/**
 * Search cannot work here: says so, and leaves the form to lead to the list of everything.
 *
 * @param {!HTMLFormElement} form
 */
export function giveUp(form) {
  if (form.querySelector('.search-note a')) {
    return;
  }
  const note = make('p', 'search-note', '');
  const link = /** @type {!HTMLAnchorElement} */ (make('a', '', word(form, 'failed')));
  link.href = form.action;
  note.setAttribute('role', 'status');
  form.appendChild(note);
  note.appendChild(link);
  document.documentElement.classList.remove('asking');
  form.classList.add('ready');
  if (form.classList.contains('waiting')) {
    form.submit();
  }
}
