// @ts-check
/**
 * Search, fetched when a reader turns to its form. The query stays in the browser: it is no part of any address that a server sees.
 */
import {asked} from './asked.js';
import {Box, queryOf} from './box.js';
import {combobox} from './combobox.js';
import {Hit, open} from './engine.js';
import {tellPage} from './events.js';
import {giveUp} from './failing.js';
import {found, remember} from './found.js';
import {plain, write} from './fragment.js';
import {notes} from './notes.js';
import {all} from './page.js';
import {results} from './results.js';
import {looksSecret} from './secrets.js';
import {shortcut} from './shortcut.js';

found();
window.addEventListener('hashchange', found);
all('form[role=search]').forEach(function (element) {
  const form = /** @type {!HTMLFormElement} */ (element);
  const root = form.getAttribute('data-root') || '';
  const lang = form.getAttribute('data-lang') || '';
  const engine = open(root, lang);
  const style = dress(form);
  engine
    .words()
    .then(function (words) {
      return style.then(function () {
        const input = /** @type {!HTMLInputElement} */ (form.elements[0]);
        start({form: form, input: input, root: root, lang: lang, words: words, search: engine.search});
      });
    })
    .then(null, function () {
      giveUp(form);
    });
});

/**
 * @param {!Box} box
 */
function start(box) {
  const said = notes(box);
  /**
   * @param {string} query
   * @param {number} count
   * @param {?Hit} hit
   */
  const tell = function (query, count, hit) {
    if (hit) {
      remember(hit, box.root + hit.url);
    }
    tellPage(query, box.lang, count, hit ? hit.url : '');
  };
  const show = box.form.hasAttribute('data-results') ? results(box, said, tell) : leave(box, tell);
  /** @param {string} query */
  const commit = function (query) {
    said.warn(looksSecret(query));
    if (!looksSecret(query)) {
      show(query, null);
    }
  };
  combobox(box, said, commit, function (query, hit, count) {
    show(query, hit);
    tell(query, count, hit);
    location.href = box.root + hit.url;
  });
  box.input.addEventListener('input', function () {
    said.warn(looksSecret(box.input.value));
  });
  box.form.addEventListener('submit', function (event) {
    // Without a query the form leads to the list of everything, as it would without a script.
    if (queryOf(box)) {
      event.preventDefault();
      commit(queryOf(box));
    }
  });
  if (box.form.hasAttribute('data-results')) {
    shortcut(box);
  } else if (box.form.hasAttribute('data-contact')) {
    asked(box);
  }
  box.form.classList.add('ready');
  if (box.form.classList.contains('waiting')) {
    commit(queryOf(box));
  }
}

/**
 * @param {!Box} box
 * @param {function(string, number, ?Hit)} tell
 * @return {function(string, ?Hit)} leads to the page of results
 */
function leave(box, tell) {
  return function (query, hit) {
    const go = function () {
      location.href = box.form.action + write(plain(query));
    };
    if (!hit) {
      box.search(query, {limit: 1, types: [], sections: [], snippets: false}).then(function (answer) {
        tell(query, answer.total, null);
        go();
      }, go);
    }
  };
}

/**
 * @param {!HTMLFormElement} form
 * @return {!Promise<*>} settled when what the search shows has its style, or will never have it
 */
function dress(form) {
  return new Promise(function (resolve) {
    if (form.hasAttribute('data-results')) {
      resolve(null);
      return;
    }
    const link = /** @type {!HTMLLinkElement} */ (document.createElement('link'));
    link.rel = 'stylesheet';
    link.href = form.getAttribute('data-search-style') || '';
    link.onload = link.onerror = resolve;
    document.head.appendChild(link);
  });
}
