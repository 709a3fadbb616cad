// @ts-check
import {marked} from './highlight.js';
import {all} from './page.js';

const MOST = 40;
const NOT_TEXT = 'script, style, button, nav, svg, form, mark, .contact, .related';

/**
 * Marks on the page what a search has found on it.
 *
 * @param {!Array<string>} words
 */
export function mark(words) {
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
