// @ts-check
/**
 * The preview's part of a page: hears of each change, shows it where the reader stands, and lists the findings. It goes with pages that
 * `guidepost serve` shows, never with a site.
 */
import {morph, pristine} from './morph.js';
import {overlay} from './overlay.js';
import {restore, save} from './restore.js';

/** How long to wait before asking again for a server that has gone. */
const AGAIN = 1000;

/**
 * @typedef {{
 *   print: string,
 *   kept: boolean,
 *   checked: boolean,
 *   errors: number,
 *   warnings: number,
 *   notes: number,
 *   findings: !Array<!Object<string, string>>
 * }}
 */
let State;

const script = /** @type {?HTMLScriptElement} */ (document.currentScript);
let print = script ? script.getAttribute('data-print') || '' : '';
let before = pristine(document);
/** The print that is on its way, so that it is fetched once. */
let coming = '';
const tell = overlay();

restore();
listen();

function listen() {
  if (!('EventSource' in window)) {
    return;
  }
  const events = new EventSource('/_guidepost/events?path=' + encodeURIComponent(location.pathname));
  events.onmessage = function (event) {
    const state = /** @type {!State} */ (JSON.parse(String(event.data)));
    tell(state);
    if (state['print'] !== print && state['print'] !== coming) {
      coming = state['print'];
      follow(state['print']);
    }
  };
  events.onerror = function () {
    // A browser gives up where the answer was no; the server may be there again soon.
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(listen, AGAIN);
    }
  };
  window.addEventListener('pagehide', function () {
    events.close();
  });
}

/**
 * Fetches the page as it is now and puts it in place of what has changed, or loads it anew where that could break what scripts have made.
 *
 * @param {string} wanted
 */
function follow(wanted) {
  const request = new XMLHttpRequest();
  request.open('GET', location.pathname + location.search);
  request.responseType = 'document';
  request.onloadend = function () {
    const page = /** @type {?Document} */ (request.response);
    const tag = page && page.querySelector('script[data-print]');
    if (coming !== wanted) {
      return;
    }
    coming = '';
    const next = page && tag ? pristine(page) : null;
    if (next && request.responseURL.split('#')[0] === location.href.split('#')[0] && morph(before, next)) {
      before = next;
      print = (tag && tag.getAttribute('data-print')) || '';
      document.dispatchEvent(new CustomEvent('guidepost:shown', {detail: {'print': print}}));
    } else {
      save();
      location.reload();
    }
  };
  request.send();
}
