// @ts-check
import {giveUp} from './failing.js';
import {recall} from './memory.js';
import {all} from './page.js';
import {shared} from './parts.js';

/** Fetches the search when a reader turns to its form, and not before. */
export function searching() {
  if (window.fetch && window.Promise) {
    shared()['fetch'] = fetchScript;
    shared()['giveUp'] = giveUp;
    all('form[role=search]').forEach(watch);
  }
}

/**
 * @param {!HTMLElement} element
 */
function watch(element) {
  const form = /** @type {!HTMLFormElement} */ (element);
  const input = /** @type {!HTMLInputElement} */ (form.elements[0]);
  const page = document.documentElement;
  const asked = /^#(.*&)?q=/.test(location.hash);
  let loading = false;
  const load = function () {
    if (!loading) {
      loading = true;
      fetchScript(form, 'search', function () {
        giveUp(form);
      });
    }
  };
  input.addEventListener('focus', load);
  form.addEventListener('pointerdown', load);
  // What is submitted before the search has come waits for it; a second time it leads to the list.
  form.addEventListener('submit', function (event) {
    if (loading && input.value && !form.className.match('ready|waiting')) {
      form.classList.add('waiting');
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', function (event) {
    if (isShortcut(/** @type {!KeyboardEvent} */ (event)) && !page.hasAttribute('data-shortcuts') && !recall('shortcuts')) {
      event.preventDefault();
      input.select();
      input.focus();
    }
  });
  if (asked && form.hasAttribute('data-results')) {
    page.classList.add('asking');
  }
  if (asked || form.hasAttribute('data-results') || document.activeElement === input || window.sessionStorage.getItem('guidepost-found')) {
    load();
  }
}

/**
 * A slash, whatever a keyboard needs for one, or Ctrl+K or ⌘K, where no text is written.
 *
 * @param {!KeyboardEvent} event
 * @return {boolean}
 */
function isShortcut(event) {
  const target = /** @type {!Element} */ (event.target);
  return (
    event.key === (event.ctrlKey || event.metaKey ? 'k' : '/') &&
    !event.altKey &&
    !event.isComposing &&
    !target.closest('input, textarea, select, [contenteditable]')
  );
}

/**
 * @param {!HTMLFormElement} form
 * @param {string} name
 * @param {function()=} fail
 */
function fetchScript(form, name, fail) {
  const script = /** @type {!HTMLScriptElement} */ (document.createElement('script'));
  const url = form.getAttribute('data-' + name + '-script') || '';
  const types = window.trustedTypes;
  const kept = shared();
  // One policy for the page, which knows the addresses that its form was written with and no others.
  kept['policy'] =
    kept['policy'] ||
    (types &&
      types.createPolicy('guidepost', {
        createScriptURL: function (one) {
          return form.getAttribute('data-' + one + '-script') || '';
        },
      }));
  script.src = types ? kept['policy'].createScriptURL(name) : url;
  script.onerror = fail || null;
  document.head.appendChild(script);
}
