// @ts-check
import {recall, remember} from './memory.js';
import {all, onClick} from './page.js';
import {targetOf} from './targets.js';

const KEY = 'language';

/** The reader's language: remembered when it is chosen, and used on the root page only. */
export function language() {
  if (document.body.hasAttribute('data-languages')) {
    const remembered = recall(KEY);
    all('a[data-language]').forEach(function (link) {
      if (remembered && link.lang === remembered) {
        location.replace(/** @type {!HTMLAnchorElement} */ (link).href);
      }
    });
  }
  onClick('a[data-language], a.language', function (link) {
    remember(KEY, link.lang);
    // Headings have the same ids in all languages where their writers saw to it.
    if (link.hasAttribute('data-same-page') && targetOf(location.hash)) {
      /** @type {!HTMLAnchorElement} */ (link).hash = location.hash;
    }
  });
}
