// @ts-check
/** On the page for what is not there: the words of the address are put into the search form, ready to be asked for. Nothing is asked by itself. */
import {suspicious} from './suspicious.js';

const MOST = 80;
const NO_WORD = /^([a-z]{1,2}|html?|php|index)$/i;

const input = /** @type {?HTMLInputElement} */ (document.getElementById('q'));
const asked = input ? wordsOf(location.pathname, (input.form && input.form.getAttribute('data-root')) || '/') : '';
if (input && !input.value && asked && !suspicious(location.pathname) && !suspicious(asked)) {
  input.value = asked;
}

/**
 * @param {string} path
 * @param {string} root of the site
 * @return {string}
 */
function wordsOf(path, root) {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch (e) {
    // A stray percent sign: what stands there is what was asked for.
  }
  return text
    .slice(text.indexOf(root) ? 0 : root.length)
    .split(/[\s/._+~-]+/)
    .filter(function (word) {
      return word && !NO_WORD.test(word);
    })
    .join(' ')
    .slice(0, MOST);
}
