// @ts-check
import {Box} from './box.js';
import {Facet, Hit} from './engine.js';
import {marked} from './highlight.js';
import {make, put} from './page.js';

/**
 * @param {!Box} box
 * @param {!Array<!Hit>} hits
 * @param {!Array<!Facet>} types what kinds of pages are called
 * @param {function(!Hit)} follow told which one is followed, on the way there
 * @return {!HTMLElement} a list of links
 */
export function hitsOf(box, hits, types, follow) {
  const list = make('ol', 'hits', '');
  hits.forEach(function (hit) {
    const item = put(list, make('li', '', ''));
    const link = /** @type {!HTMLAnchorElement} */ (make('a', '', ''));
    const type = types.filter(function (facet) {
      return facet.name === hit.type;
    })[0];
    link.href = box.root + hit.url;
    link.appendChild(marked(hit.titleParts));
    link.addEventListener('click', function () {
      follow(hit);
    });
    put(item, make('h2', '', '')).appendChild(link);
    put(item, make('p', 'hit-place', (type ? type.label + ' · ' : '') + hit.crumb));
    if (hit.parts && hit.parts.length) {
      put(item, make('p', 'hit-text', '')).appendChild(marked(hit.parts));
    }
  });
  return list;
}
