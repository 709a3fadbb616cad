// @ts-check
/**
 * Search, fetched when a reader turns to its form. The query stays in the browser: it is no part of any address that a server sees.
 */
import {Box, queryOf} from './box.js';
import {combobox} from './combobox.js';
import {open} from './engine.js';
import {found} from './found.js';
import {passes} from './guardian.js';
import {Going} from './going.js';
import {Notes, notes} from './notes.js';
import {all} from './page.js';
import {giveUp, part, shared} from './parts.js';

/**
 * What the late script hands over; see late.js.
 *
 * @typedef {{asked: function(!Box), going: function(!Box, !Notes): !Going, mark: function(!Array<string>), shortcut: function(!Box)}}
 */
let Late;

all('form[role=search]').forEach(function (element) {
  const form = /** @type {!HTMLFormElement} */ (element);
  const root = form.getAttribute('data-root') || '';
  const lang = form.getAttribute('data-lang') || '';
  /** @type {!Object<string, !Promise>} */
  const scripts = Object.create(null);
  /**
   * @param {string} name
   * @return {!Promise}
   */
  const script = function (name) {
    scripts[name] = scripts[name] || part(form, name);
    return scripts[name];
  };
  const engine = open(root, lang, script);
  // For scripts of the site itself: what the form would find.
  shared()['ask'] = function (query, options) {
    return passes(form, query).then(function (may) {
      if (!may) {
        throw new Error('this may be a secret');
      }
      return engine.search(query, options);
    });
  };
  const arrive = function () {
    const words = found();
    if (words.length) {
      script('late').then(function (late) {
        /** @type {!Late} */ (late).mark(words);
      });
    }
  };
  arrive();
  window.addEventListener('hashchange', arrive);
  // Only these pages say more than suggestions do.
  const isLate = form.hasAttribute('data-results') || form.hasAttribute('data-contact');
  Promise.all([engine.words(isLate), dress(form)])
    .then(function (all) {
      const input = /** @type {!HTMLInputElement} */ (form.elements[0]);
      start({form: form, input: input, root: root, lang: lang, words: all[0], search: engine.search}, script);
    })
    .then(null, function () {
      giveUp(form);
    });
});

/**
 * @param {!Box} box
 * @param {function(string): !Promise} script
 */
function start(box, script) {
  const form = box.form;
  const said = notes(box);
  /** @type {?Promise<!Going>} */
  let late = null;
  const going = function () {
    late =
      late ||
      script('late').then(function (come) {
        return /** @type {!Late} */ (come).going(box, said);
      });
    return late;
  };
  /** @param {string} query */
  const commit = function (query) {
    if (isForHuman(form, query)) {
      location.href = form.getAttribute('data-human-page') + '#talk';
      return;
    }
    going().then(
      function (go) {
        go.commit(query);
      },
      function () {
        location.href = form.action;
      }
    );
  };
  combobox(box, said, going, commit, function (query, hit, count) {
    going().then(
      function (go) {
        go.follow(query, hit, count);
      },
      function () {
        location.href = box.root + hit.url;
      }
    );
  });
  box.input.addEventListener('input', said.look);
  said.look();
  form.addEventListener('submit', function (event) {
    const note = form.querySelector('.search-note[role=alert]');
    if (note && note.textContent) {
      // Who has just been told what was removed should read it before going on.
      event.preventDefault();
      return;
    }
    // Without a query the form leads to the list of everything, as it would without a script.
    if (queryOf(box)) {
      event.preventDefault();
      commit(queryOf(box));
    }
  });
  const page = form.hasAttribute('data-results') ? 'shortcut' : form.hasAttribute('data-contact') ? 'asked' : '';
  if (page) {
    going()
      .then(function () {
        return script('late');
      })
      .then(
        function (come) {
          come[page](box);
        },
        function () {
          giveUp(form);
        }
      );
  }
  form.classList.add('ready');
  if (form.classList.contains('waiting')) {
    commit(queryOf(box));
  }
}

/**
 * @param {!HTMLFormElement} form
 * @param {string} query
 * @return {boolean} whether it says nothing but that a human is wanted
 */
function isForHuman(form, query) {
  return (form.getAttribute('data-human') || '').indexOf(',' + query.toLowerCase() + ',') >= 0;
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
