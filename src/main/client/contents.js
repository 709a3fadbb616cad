// @ts-check
import {all} from './page.js';
import {targetOf} from './targets.js';

/** How far up the window a section must have come to be the one that is read. */
const LINE = 0.3;

/** A margin that takes in all that lies above the window, so that nothing is passed by a jump. */
export const ABOVE = '9999999px';

/** The contents of a page: open where there is room beside the text, and marking the section that is read. */
export function contents() {
  const list = document.querySelector('.toc details');
  if (!list) {
    return;
  }
  if (window.matchMedia('(min-width: 78rem)').matches) {
    list.setAttribute('open', '');
  }
  const links = /** @type {!Array<!HTMLAnchorElement>} */ (all('a', list));
  /** @type {!Array<?Element>} */
  const sections = links.map(function (link) {
    const target = targetOf(link.hash);
    // What is closed has no place of its own.
    return target && (target.closest('details') || target);
  });
  const update = function () {
    let read = -1;
    sections.forEach(function (section, i) {
      if (section && section.getBoundingClientRect().top <= window.innerHeight * LINE) {
        read = i;
      }
    });
    links.forEach(function (link, i) {
      if (i === read) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    });
  };
  const observer = new IntersectionObserver(update, {rootMargin: ABOVE + ' 0px ' + (LINE - 1) * 100 + '% 0px'});
  sections.forEach(function (section) {
    if (section) {
      observer.observe(section);
    }
  });
}
