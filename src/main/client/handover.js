// @ts-check
import {passes} from './guardian.js';
import {Desk} from './triage.js';

/** Keys that an app may tell about itself. */
const OF_APP = ['v', 'os', 'device', 'chain', 'lang'];
const APP_VALUE = /^[A-Za-z0-9._-]{1,40}$/;
const CODE = /^[0-9a-z]{6}_[0-9a-z]{1,5}_[A-Za-z0-9-]{2,35}_[0-9a-f]{6}$/;
const LONGEST = 2000;

/**
 * What the reader brings along from another page, by the fragment of the address, which no server sees.
 *
 * @typedef {{code: string, category: string, priority: string, node: string, did: string, query: string, app: string, tried: !Array<string>}}
 */
export let Handover;

/**
 * @param {!HTMLElement} main
 * @param {!HTMLFormElement} form
 * @param {!Desk} desk
 * @return {!Handover}
 */
export function context(main, form, desk) {
  const parts = parse(location.hash);
  /** @type {!Handover} */
  const handover = {
    code: CODE.test(parts['c'] || '') ? parts['c'] : main.getAttribute('data-code') || '',
    category: parts['cat'] || '',
    priority: /^P[1-4]$/.test(parts['p'] || '') ? parts['p'] : 'P4',
    node: /^[a-z0-9-]{1,80}$/.test(parts['n'] || '') ? parts['n'] : '',
    did: '',
    query: '',
    app: app(parts['ctx'] || '', desk),
    tried: [],
  };
  // What comes by an address was written by whoever made it.
  ['did', 'q'].forEach(function (key) {
    const text = (parts[key] || '').slice(0, LONGEST);
    if (text) {
      passes(form, text).then(function (may) {
        if (may) {
          handover[key === 'q' ? 'query' : 'did'] = text;
        }
      });
    }
  });
  return handover;
}

/**
 * @param {string} hash
 * @return {!Object<string, string>}
 */
function parse(hash) {
  /** @type {!Object<string, string>} */
  const parts = {};
  hash
    .replace(/^#/, '')
    .split('&')
    .forEach(function (pair) {
      const equals = pair.indexOf('=');
      if (equals > 0) {
        try {
          parts[pair.slice(0, equals)] = decodeURIComponent(pair.slice(equals + 1).replace(/\+/g, ' '));
        } catch (e) {
          // A broken escape: somebody cut the address.
        }
      }
    });
  return parts;
}

/**
 * @param {string} written {@code v:3.2.1,os:ios-18.1}
 * @param {!Desk} desk
 * @return {string}
 */
function app(written, desk) {
  return written
    .split(',')
    .map(function (pair) {
      return pair.split(':');
    })
    .filter(function (pair) {
      return OF_APP.indexOf(pair[0]) >= 0 && APP_VALUE.test(pair[1] || '');
    })
    .map(function (pair) {
      return (desk.words['desk_app_' + pair[0]] || pair[0]) + ' ' + pair[1];
    })
    .join(', ');
}
