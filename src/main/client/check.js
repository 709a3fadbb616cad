// @ts-check
/** On the page of what is genuine: compares what somebody was sent with the list, in the browser alone. */
import {check, genuine, Verdict} from './checker.js';
import {differing} from './differing.js';
import {guarded} from './guarded.js';
import {button, make, put} from './page.js';
import {written} from './written.js';

const LONGEST = 300;
const place = /** @type {?HTMLElement} */ (document.getElementById('checker'));
const main = place && place.closest('[data-desk]');
const search = /** @type {?HTMLFormElement} */ (document.querySelector('form[role=search]'));

if (place && main && search && window.fetch && window.Promise) {
  fetchData(place, main.getAttribute('data-desk') || '', search);
}

/**
 * @param {!HTMLElement} place
 * @param {string} url
 * @param {!HTMLFormElement} search
 */
function fetchData(place, url, search) {
  fetch(url)
    .then(function (response) {
      return response.json();
    })
    .then(
      function (data) {
        start(place, data, search);
      },
      function () {
        // The list can be compared by eye.
      }
    );
}

/**
 * @param {!HTMLElement} place
 * @param {!Object} data
 * @param {!HTMLFormElement} search
 */
function start(place, data, search) {
  /** @type {!Object<string, string>} */
  const words = data['words'];
  const list = genuine(data);
  put(place, make('h2', '', words['check_title']));
  const form = put(place, make('form', 'checker', ''));
  const label = /** @type {!HTMLLabelElement} */ (put(form, make('label', '', words['check_label'])));
  const row = put(form, make('div', 'checker-row', ''));
  const input = /** @type {!HTMLInputElement} */ (put(row, make('input', '', '')));
  const submit = put(row, button('button', words['check_submit']));
  const hint = put(form, make('p', 'hint', words['check_hint']));
  const result = put(place, make('div', 'verdict', ''));
  submit.setAttribute('type', 'submit');
  input.type = 'text';
  input.maxLength = LONGEST;
  input.id = label.htmlFor = 'check';
  hint.id = 'check-hint';
  input.setAttribute('aria-describedby', hint.id);
  result.setAttribute('role', 'status');
  const isClean = guarded(input, search, {note: note(form)});
  const clear = function () {
    result.textContent = '';
    result.className = 'verdict';
  };
  input.addEventListener('input', clear);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    clear();
    if (isClean()) {
      show(result, check(input.value, list, data['absent']), words);
    }
  });
  place.hidden = false;
}

/**
 * @param {!HTMLElement} form
 * @return {!HTMLElement} where the guard speaks
 */
function note(form) {
  const line = put(form, make('p', 'guard-note', ''));
  line.setAttribute('role', 'alert');
  return line;
}

/**
 * @param {!HTMLElement} result
 * @param {!Verdict} verdict
 * @param {!Object<string, string>} words
 */
function show(result, verdict, words) {
  const entry = verdict.entry;
  /**
   * @param {string} key
   * @param {string=} value
   */
  const say = function (key, value) {
    put(result, make('p', '', (words[key] || '').split('{0}').join(value || '')));
  };
  result.className = 'verdict verdict-' + verdict.kind;
  put(result, make('p', 'verdict-title', words['check_' + verdict.kind]));
  if (verdict.kind === 'listed' && entry) {
    say('check_listed_as', entry.name);
    if (entry.verified) {
      say('check_verified', entry.verified);
    }
    say('check_listed_then');
  } else if (verdict.kind === 'imitation' && entry) {
    say('check_why_' + verdict.why, entry.name);
    compare(result, verdict.shown, written(entry.value).text, words);
    say('check_then');
  } else if (verdict.kind === 'negative') {
    say('check_absent', verdict.absent || verdict.platform || words['check_phone']);
    say('check_then');
  } else if (verdict.kind === 'unlisted') {
    say('check_then');
  }
}

/**
 * @param {!HTMLElement} result
 * @param {string} sent
 * @param {string} ours
 * @param {!Object<string, string>} words
 */
function compare(result, sent, ours, words) {
  const list = put(result, make('dl', 'compare', ''));
  const parts = differing(sent, ours);
  [
    ['check_sent', parts.one],
    ['check_ours', parts.other],
  ].forEach(function (row) {
    put(list, make('dt', '', words[/** @type {string} */ (row[0])]));
    const code = put(put(list, make('dd', '', '')), make('code', '', ''));
    /** @type {!Array<string>} */ (row[1]).forEach(function (text, i) {
      if (text) {
        put(code, make(i === 1 ? 'mark' : 'span', '', text));
      }
    });
  });
}
