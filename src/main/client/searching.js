// @ts-check
import {giveUp} from './failing.js';
import {recall} from './memory.js';
import {all} from './page.js';

/** Fetches the search when a reader turns to its form, and not before. */
export function searching() {
  if (window.fetch && window.Promise) {
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
      fetchScript(form);
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
 */
function fetchScript(form) {
  const script = /** @type {!HTMLScriptElement} */ (document.createElement('script'));
  const url = form.getAttribute('data-search-script') || '';
  const types = window.trustedTypes;
  // The policy knows this one address, whatever it is asked for.
  script.src = types ? types.createPolicy('guidepost', {createScriptURL: () => url}).createScriptURL('') : url;
  script.onerror = function () {
    giveUp(form);
  };
  document.head.appendChild(script);
}
