// @ts-check
import {recall, remember} from './memory.js';
import {all, onClick} from './page.js';

const KEY = 'theme';

/** Dresses the page as the reader chose, before any of it is shown. Without a choice the system decides. */
export function dress() {
  const chosen = recall(KEY);
  if (chosen === 'light' || chosen === 'dark') {
    document.documentElement.setAttribute('data-theme', chosen);
  } else {
    document.documentElement.removeAttribute('data-theme');
  }
}

/** Lets the reader choose between light and dark. */
export function theme() {
  const group = all('.appearance')[0];
  if (!group) {
    return;
  }
  const show = function () {
    dress();
    all('button', group).forEach(function (choice) {
      choice.setAttribute('aria-pressed', String(choice.getAttribute('data-appearance') === recall(KEY)));
    });
  };
  onClick('[data-appearance]', function (choice) {
    remember(KEY, choice.getAttribute('data-appearance') || '');
    show();
  });
  // Another tab, or a page that is come back to, may have been dressed anew.
  window.addEventListener('storage', show);
  window.addEventListener('pageshow', show);
  show();
  group.hidden = false;
}
