// @ts-check
import {Box, say} from './box.js';
import {recall, remember} from './memory.js';
import {button, make, put} from './page.js';

const KEY = 'shortcuts';

/**
 * Tells readers with a keyboard of the key that leads to the form, and lets them turn it off.
 *
 * @param {!Box} box
 */
export function shortcut(box) {
  if (document.documentElement.hasAttribute('data-shortcuts') || !window.matchMedia('(hover: hover)').matches) {
    return;
  }
  const hint = make('p', 'hint shortcut', '');
  const text = put(hint, make('span', '', ''));
  const toggle = put(hint, button('', ''));
  const show = function () {
    const off = recall(KEY) === 'off';
    const pieces = (box.words['found_keys'] || '').split('{0}');
    text.textContent = pieces[0];
    put(text, make('kbd', '', '/'));
    text.appendChild(document.createTextNode(pieces[1] || ''));
    text.hidden = off;
    toggle.textContent = say(box, off ? 'found_keys_on' : 'found_keys_off');
  };
  toggle.addEventListener('click', function () {
    remember(KEY, recall(KEY) ? '' : 'off');
    show();
  });
  show();
  // At the end, where it moves nothing.
  put(document.getElementById('main') || document.body, hint);
}
