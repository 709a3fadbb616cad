// @ts-check
import {confident} from './confident.js';
import {guarded} from './guarded.js';
import {passes} from './guardian.js';
import {Answer} from './engine.js';
import {all, button, make, put} from './page.js';
import {shared} from './parts.js';
import {Desk, says} from './triage.js';

const SHOWN = 3;
const PATIENCE = 2;
const POLL = 50;
const LONGEST = 10000;

/**
 * Answers from the pages of the site, by the same search as everywhere, and never keeps anybody from a human.
 *
 * @param {!HTMLElement} main
 * @param {!HTMLFormElement} form
 * @param {!Desk} desk
 * @param {function(boolean, !Array<string>)} hand to a human: whether money is leaving, and what was tried
 */
export function assistant(main, form, desk, hand) {
  const words = desk.words;
  const place = /** @type {!HTMLElement} */ (main.querySelector('#assistant'));
  const root = main.getAttribute('data-root') || '';
  /** @type {!Array<string>} */
  const tried = [];
  let refusals = 0;

  const box = /** @type {!HTMLFormElement} */ (put(place, make('form', 'ask', '')));
  const label = put(box, make('label', 'line', ''));
  put(label, make('span', '', words['desk_ask']));
  const input = /** @type {!HTMLInputElement} */ (put(label, make('input', '', '')));
  input.maxLength = 200;
  const note = put(box, make('div', 'line-note', ''));
  const go = put(box, make('button', 'button', words['desk_ask_go']));
  go.setAttribute('type', 'submit');
  const answer = put(place, make('div', 'answer', ''));
  answer.setAttribute('role', 'status');
  const isClean = guarded(input, form, {note: note});
  place.hidden = false;

  /** @param {boolean} urgent */
  const toHuman = function (urgent) {
    answer.textContent = words['desk_handed'];
    hand(urgent, tried);
  };

  /** @param {!Answer} found */
  const show = function (found) {
    answer.textContent = '';
    const hits = confident(found).slice(0, SHOWN);
    put(answer, make('p', '', hits.length ? words['desk_found'] : words['desk_not_found']));
    const list = put(answer, make('ul', 'hits', ''));
    hits.forEach(function (hit) {
      const item = put(list, make('li', '', ''));
      const link = /** @type {!HTMLAnchorElement} */ (put(item, make('a', '', hit.title)));
      link.href = root + hit.url;
      put(
        item,
        make(
          'p',
          '',
          (hit.parts || [])
            .map(function (part) {
              return part.text;
            })
            .join('')
        )
      );
      tried.push(hit.title);
    });
    const row = put(answer, make('p', 'step-ways', ''));
    if (hits.length) {
      put(row, button('plain', words['desk_helped'])).addEventListener('click', function () {
        answer.textContent = words['desk_glad'];
      });
      put(row, button('plain', words['desk_no'])).addEventListener('click', function () {
        refusals++;
        if (refusals >= PATIENCE) {
          toHuman(false);
        } else {
          answer.textContent = words['desk_again'];
          input.focus();
        }
      });
    }
    put(row, button('plain', words['desk_talk'])).addEventListener('click', function () {
      toHuman(false);
    });
  };

  box.addEventListener('submit', function (event) {
    const text = input.value.trim();
    event.preventDefault();
    if (!text || !isClean()) {
      input.focus();
      return;
    }
    passes(form, text).then(function (may) {
      if (!may) {
        return;
      }
      tried.push(text);
      if (says(text, desk.urgent.words)) {
        toHuman(true);
      } else if (says(text, desk.human)) {
        toHuman(false);
      } else {
        search(form).then(
          function (ask) {
            ask(text, {limit: SHOWN, types: [], sections: [], snippets: true}).then(show, fail);
          },
          fail
        );
      }
    });
  });
  const fail = function () {
    show({query: '', hits: [], total: 0, missing: [], relaxed: false, corrected: '', others: [], types: [], sections: []});
  };
  if (location.hash === '#talk') {
    all('#talk')[0].scrollIntoView();
  }
}

/**
 * The form fetches the search when somebody turns to it.
 *
 * @param {!HTMLFormElement} form
 * @return {!Promise<?>} what asks it
 */
function search(form) {
  form.dispatchEvent(new Event('pointerdown'));
  return new Promise(function (resolve, reject) {
    let waited = 0;
    const look = function () {
      if (shared()['ask']) {
        resolve(shared()['ask']);
      } else if ((waited += POLL) > LONGEST) {
        reject(new Error('no search'));
      } else {
        setTimeout(look, POLL);
      }
    };
    look();
  });
}
