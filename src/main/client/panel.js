// @ts-check
/** What the way to a human does beyond its links: it says whether somebody is there, and knows where on the page the reader is. */
import {now} from './clock.js';
import {following} from './following.js';
import {feedback} from './feedback.js';
import {all} from './page.js';
import {status} from './status.js';

const form = /** @type {?HTMLFormElement} */ (document.querySelector('form[data-panel-script]'));
const panel = /** @type {?HTMLElement} */ (document.querySelector('.contact[data-desk]'));

if (form && panel) {
  start(form, panel);
}

/**
 * @param {!HTMLFormElement} form
 * @param {!HTMLElement} panel
 */
function start(form, panel) {
  following(panel.getAttribute('data-code') || '');
  Promise.all([dataOf(panel), dress(form)]).then(
    function (come) {
      const data = /** @type {!Object} */ (come[0]);
      all('.status[data-teams]', panel).forEach(function (line) {
        tell(line, data);
      });
      feedback(form, panel, data);
    },
    function () {
      // The links stay as they are.
    }
  );
}

/**
 * @param {!HTMLElement} panel
 * @return {!Promise<!Object>}
 */
function dataOf(panel) {
  return fetch(panel.getAttribute('data-desk') || '').then(function (response) {
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    return response.json();
  });
}

/**
 * Under what is said in any case.
 *
 * @param {!HTMLElement} line
 * @param {!Object} data
 */
function tell(line, data) {
  const place = document.createElement('p');
  place.className = 'status-now';
  line.insertAdjacentElement('afterend', place);
  status(
    /** @type {!HTMLElement} */ (place),
    {teams: data['teams'], since: data['since'], words: data['words']},
    (line.getAttribute('data-teams') || '').split(','),
    now
  );
  // Only what changes later is read out.
  place.setAttribute('role', 'status');
}

/**
 * @param {!HTMLFormElement} form
 * @return {!Promise<*>} settled when the panel has its style, or will never have it
 */
function dress(form) {
  return new Promise(function (resolve) {
    const url = form.getAttribute('data-panel-style') || '';
    if (!url || document.querySelector('link[href="' + url + '"]')) {
      resolve(null);
      return;
    }
    const link = /** @type {!HTMLLinkElement} */ (document.createElement('link'));
    link.rel = 'stylesheet';
    link.href = url;
    link.onload = link.onerror = resolve;
    document.head.appendChild(link);
  });
}
