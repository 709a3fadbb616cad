// @ts-check
import {Box, say} from './box.js';
import {read} from './fragment.js';
import {passes} from './guardian.js';
import {all, button, make, put} from './page.js';

/**
 * Shows on the way to a human what was searched for in vain, ready to be copied.
 *
 * @param {!Box} box
 */
export function asked(box) {
  const query = read(location.hash).query;
  const heading = document.querySelector('h1');
  if (query && heading) {
    passes(box.form, query).then(function (may) {
      if (may) {
        show(box, query, /** @type {!Element} */ (heading));
      }
    });
  }
}

/**
 * @param {!Box} box
 * @param {string} query
 * @param {!Element} heading
 */
function show(box, query, heading) {
  const block = make('div', 'code asked', '');
  const copy = button('copy', say(box, 'found_copy'));
  const status = make('span', 'visually-hidden', '');
  copy.setAttribute('data-done', say(box, 'found_copied'));
  status.setAttribute('role', 'status');
  put(block, make('p', 'code-title', say(box, 'found_asked')));
  put(block, make('pre', '', query));
  block.appendChild(copy);
  block.appendChild(status);
  (all('.article-header')[0] || heading).insertAdjacentElement('afterend', block);
}
