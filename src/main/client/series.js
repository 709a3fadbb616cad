// @ts-check
import {recall, remember} from './memory.js';
import {ABOVE} from './contents.js';
import {all, make, put, word} from './page.js';

const KEY = 'read';
const MOST = 200;

/** How much of a series the reader has seen: told on its next page, and known to this browser alone. */
export function series() {
  const box = document.querySelector('.series');
  const article = document.querySelector('article');
  if (!box || !article) {
    return;
  }
  const links = /** @type {!Array<!HTMLAnchorElement>} */ (all('a', box));
  const seen = links.filter(function (link) {
    return read().indexOf(link.pathname) >= 0;
  });
  seen.forEach(function (link) {
    put(link, make('small', 'seen', word(link, 'seen')));
  });
  if (seen.length) {
    const text = word(box, 'read').replace('{0}', String(seen.length)).replace('{1}', String(links.length));
    const bar = /** @type {!HTMLProgressElement} */ (put(put(box, make('label', '', text)), make('progress', '', '')));
    bar.max = links.length;
    bar.value = seen.length;
  }
  // Who has come to what follows the article has seen it.
  const observer = new IntersectionObserver(
    function (entries) {
      if (entries[0].isIntersecting) {
        observer.disconnect();
        remember(KEY, without(location.pathname).concat(location.pathname).slice(-MOST).join(' '));
      }
    },
    {rootMargin: ABOVE + ' 0px 0px'}
  );
  observer.observe(article.nextElementSibling || article);
}

/**
 * @return {!Array<string>} paths of pages, the latest last
 */
function read() {
  return recall(KEY).split(' ').filter(Boolean);
}

/**
 * @param {string} path
 * @return {!Array<string>}
 */
function without(path) {
  return read().filter(function (one) {
    return one !== path;
  });
}
