// @ts-check
/** What happens when somebody means a query or follows a hit. */
import {Box} from './box.js';
import {MOST} from './combobox.js';
import {Hit} from './engine.js';
import {tellPage} from './events.js';
import {remember} from './found.js';
import {plain, write} from './fragment.js';
import {passes} from './guardian.js';
import {Notes} from './notes.js';
import {results} from './results.js';

/** So long a hit's page waits for its place to be known. */
const PATIENCE = 700;

/** @typedef {{commit: function(string), follow: function(string, !Hit, number)}} */
export let Going;

/**
 * @param {!Box} box
 * @param {!Notes} said
 * @return {!Going}
 */
export function going(box, said) {
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
  return {
    commit: function (query) {
      passes(box.form, query).then(function (may) {
        if (may) {
          show(query, null);
        }
      });
    },
    follow: function (query, hit, count) {
      passes(box.form, query).then(function (may) {
        if (!may) {
          location.href = box.root + hit.url;
          return;
        }
        placed(box, query, hit).then(function (there) {
          show(query, there);
          tell(query, count, there);
          location.href = box.root + there.url;
        });
      });
    },
  };
}

/**
 * The hit with its place on its page; on a slow line as it is.
 *
 * @param {!Box} box
 * @param {string} query
 * @param {!Hit} hit
 * @return {!Promise<!Hit>}
 */
function placed(box, query, hit) {
  return new Promise(function (resolve) {
    setTimeout(function () {
      resolve(hit);
    }, PATIENCE);
    box.search(query, {limit: MOST, types: [], sections: [], snippets: true}).then(
      function (answer) {
        answer.hits.concat(answer.others).forEach(function (same) {
          if (same.title === hit.title && same.url.split('#')[0] === hit.url.split('#')[0]) {
            resolve(same);
          }
        });
      },
      function () {
        resolve(hit);
      }
    );
  });
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
