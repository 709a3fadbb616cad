// @ts-check
import {Box, say} from './box.js';
import {Answer, Facet} from './engine.js';
import {Wish} from './fragment.js';
import {all, make, put} from './page.js';

/**
 * Check boxes that narrow an answer down, where there is something to choose.
 *
 * @param {!Box} box
 * @param {!Answer} answer
 * @param {!Wish} wish
 * @param {function(!Wish)} change
 * @return {!Node}
 */
export function filters(box, answer, wish, change) {
  const details = make('details', 'filters', '');
  put(details, make('summary', '', say(box, 'found_filters')));
  add(details, say(box, 'found_types'), 'type', answer.types, wish.types);
  add(details, say(box, 'found_sections'), 'section', answer.sections, wish.sections);
  details.addEventListener('change', function () {
    change({query: wish.query, types: chosen(details, 'type'), sections: chosen(details, 'section')});
  });
  if (wish.types.length || wish.sections.length) {
    details.setAttribute('open', '');
  }
  return details.childNodes.length > 1 ? details : document.createDocumentFragment();
}

/**
 * @param {!Element} details
 * @param {string} legend
 * @param {string} name
 * @param {!Array<!Facet>} facets
 * @param {!Array<string>} wanted
 */
function add(details, legend, name, facets, wanted) {
  if (facets.length < 2 && !wanted.length) {
    return;
  }
  const fieldset = put(details, make('fieldset', '', ''));
  put(fieldset, make('legend', '', legend));
  facets.forEach(function (facet) {
    const label = put(fieldset, make('label', '', ''));
    const check = /** @type {!HTMLInputElement} */ (document.createElement('input'));
    check.type = 'checkbox';
    check.name = name;
    check.value = facet.name;
    check.checked = wanted.indexOf(facet.name) >= 0;
    label.appendChild(check);
    put(label, make('span', '', facet.label + ' '));
    put(label, make('small', '', String(facet.count)));
  });
}

/**
 * @param {!Element} details
 * @param {string} name
 * @return {!Array<string>}
 */
function chosen(details, name) {
  return all('[name=' + name + ']:checked', details).map(function (check) {
    return /** @type {!HTMLInputElement} */ (check).value;
  });
}
