// @ts-check
import {Hit} from './engine.js';

const KEY = 'guidepost-found';

/**
 * Remembers what led to a page, for this tab only.
 *
 * @param {!Hit} hit
 * @param {string} href
 */
export function remember(hit, href) {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify({'url': bare(href), 'words': hit.words}));
  } catch (e) {
    // Then nothing is marked there.
  }
}

/**
 * @return {!Array<string>} the words that led to this page, once
 */
export function found() {
  try {
    const kept = JSON.parse(window.sessionStorage.getItem(KEY) || '{}');
    window.sessionStorage.removeItem(KEY);
    return kept['url'] === bare(location.href) ? kept['words'] : [];
  } catch (e) {
    // A browser without storage: the page stays as it was written.
    return [];
  }
}

/**
 * @param {string} href
 * @return {string} the whole address without its fragment
 */
function bare(href) {
  const link = /** @type {!HTMLAnchorElement} */ (document.createElement('a'));
  link.href = href;
  return link.href.split('#')[0];
}
