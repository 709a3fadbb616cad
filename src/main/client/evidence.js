// @ts-check
import {guarded} from './guarded.js';
import {make, put} from './page.js';
import {Category, Desk, Field} from './triage.js';
import {Told} from './wizard.js';

/**
 * The lines that a message about the matter should hold. Every one may stay empty, and every one is guarded.
 *
 * @param {!HTMLElement} box
 * @param {!HTMLFormElement} form
 * @param {!Desk} desk
 * @param {!Category} category
 * @param {!Told} told
 * @return {function(): boolean} whether what is written may go on; keeps it then
 */
export function evidence(box, form, desk, category, told) {
  const words = desk.words;
  put(box, make('p', 'never', words['desk_never']));
  /** @type {!Array<function(): boolean>} */
  const checks = [];
  /**
   * @param {!Field} field
   * @param {boolean} long
   */
  const line = function (field, long) {
    const label = put(box, make('label', 'line', ''));
    put(label, make('span', '', field.label));
    const input = /** @type {!HTMLInputElement} */ (put(label, make(long ? 'textarea' : 'input', '', '')));
    const note = put(box, make('div', 'line-note', ''));
    input.value = told.fields[field.id] || '';
    input.maxLength = long ? 1500 : 200;
    if (field.hint) {
      put(label, make('small', '', field.hint));
    }
    const isClean = guarded(input, form, {note: note, field: /hash|tx/.test(field.id) ? 'tx-hash' : ''});
    // Nobody writes a thing twice, whichever way leads on from here.
    input.addEventListener('change', function () {
      if (isClean()) {
        told.fields[field.id] = input.value.trim();
      }
    });
    checks.push(function () {
      const clean = isClean();
      if (clean) {
        told.fields[field.id] = input.value.trim();
      } else {
        input.focus();
      }
      return clean;
    });
  };
  line({id: 'what', label: words['desk_line_what'], hint: ''}, true);
  category.evidence.concat(desk.evidence).forEach(function (field) {
    if (field.id !== 'what') {
      line(field, false);
    }
  });
  const mistake = put(box, make('p', 'mistake', ''));
  mistake.setAttribute('role', 'alert');
  return function () {
    const clean = checks.every(function (check) {
      return check();
    });
    mistake.textContent = clean ? '' : words['desk_unclean'];
    return clean;
  };
}
