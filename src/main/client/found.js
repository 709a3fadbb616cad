// @ts-check
import {Hit} from './engine.js';
import {marked} from './highlight.js';
import {all} from './page.js';

const KEY = 'guidepost-found';
const MOST = 40;
const NOT_TEXT = 'script, style, button, nav, svg, form, mark, .contact, .related';

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

/** Marks the words that led to this page. */
export function found() {
  try {
    const kept = JSON.parse(window.sessionStorage.getItem(KEY) || '{}');
    window.sessionStorage.removeItem(KEY);
    if (kept['url'] === bare(location.href)) {
      mark(kept['words']);
    }
  } catch (e) {
    // A browser without storage: the page stays as it was written.
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

/**
 * @param {!Array<string>} words
 */
function mark(words) {
  const main = document.getElementById('main');
  const literal = words
    .filter(Boolean)
    .sort(function (a, b) {
      return b.length - a.length;
    })
    .map(function (word) {
      return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    });
  if (!main || !literal.length) {
    return;
  }
  const word = new RegExp('(' + literal.join('|') + ')', 'i');
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, null);
  /** @type {!Array<!Node>} */
  const texts = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (word.test(text.nodeValue || '') && text.parentElement && !text.parentElement.closest(NOT_TEXT)) {
      texts.push(text);
    }
  }
  let left = MOST;
  texts.forEach(function (text) {
    const pieces = (text.nodeValue || '').split(word);
    if (left > 0 && text.parentNode) {
      left -= (pieces.length - 1) / 2;
      text.parentNode.replaceChild(
        marked(
          pieces.map(function (piece, index) {
            return {text: piece, hit: index % 2 > 0};
          })
        ),
        text
      );
    }
  });
  all('mark', main).forEach(function (element) {
    element.className = 'found';
  });
}
