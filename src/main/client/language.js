// @ts-check
import {recall, remember} from './memory.js';
import {all, onClick} from './page.js';
import {targetOf} from './targets.js';

const KEY = 'language';

/** The reader's language: remembered when it is chosen, and used on the root page only. */
export function language() {
  if (document.body.hasAttribute('data-languages')) {
    const remembered = recall(KEY);
    const links = all('a[data-language]');
    links.forEach(function (link) {
      if (remembered && link.lang === remembered) {
        location.replace(/** @type {!HTMLAnchorElement} */ (link).href);
      }
    });
    // Nothing is shown that would move: this and what follows are painted together.
    all('main')[0].classList.add('ready');
    if (!remembered) {
      suggest(links);
    }
  }
  onClick('a[data-language], a.language', function (link) {
    remember(KEY, link.lang);
    // Headings have the same ids in all languages where their writers saw to it.
    if (link.hasAttribute('data-same-page') && targetOf(location.hash)) {
      /** @type {!HTMLAnchorElement} */ (link).hash = location.hash;
    }
  });
}

/**
 * Puts the choice first that the browser's languages speak for, and says why. The choice is still the reader's.
 *
 * @param {!Array<!HTMLElement>} links
 */
function suggest(links) {
  (navigator.languages || []).some(function (wanted) {
    const exact = links.filter(function (link) {
      return link.lang === wanted;
    });
    const link = exact.concat(
      links.filter(function (one) {
        return one.lang.split('-')[0] === wanted.split('-')[0].toLowerCase();
      })
    )[0];
    const choice = link && link.closest('section');
    if (choice) {
      /** @type {!HTMLElement} */ (choice.querySelector('.guess')).hidden = false;
      /** @type {!Node} */ (choice.parentNode).insertBefore(choice, links[0].closest('section'));
    }
    return !!choice;
  });
}
