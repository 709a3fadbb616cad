// @ts-check
import {button, make} from './page.js';

/** The link to the contents at the foot of the page becomes a button that opens them at the head. */
export function menu() {
  const link = document.querySelector('.menu-link');
  const contents = document.querySelector('#nav ul');
  if (!link || !contents) {
    return;
  }
  const toggle = button('menu-button', link.textContent || '');
  const panel = make('div', 'menu', '');
  panel.id = 'menu';
  panel.hidden = true;
  panel.appendChild(contents.cloneNode(true));
  toggle.setAttribute('aria-controls', 'menu');
  /** @param {boolean} open */
  const set = function (open) {
    panel.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  };
  toggle.addEventListener('click', function () {
    set(panel.hidden);
  });
  document.addEventListener('click', function (event) {
    const at = /** @type {!Node} */ (event.target);
    if (!panel.contains(at) && !toggle.contains(at)) {
      set(false);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (/** @type {!KeyboardEvent} */ (event).key === 'Escape' && !panel.hidden) {
      set(false);
      toggle.focus();
    }
  });
  set(false);
  link.insertAdjacentElement('afterend', panel);
  link.insertAdjacentElement('afterend', toggle);
  link.remove();
}
