// @ts-check
/** The question whether a page, or an answer on a page of many, has helped. Nothing is sent or kept before the reader has answered it. */
import {Ballot} from './ballot.js';
import {codeAt} from './code.js';
import {placeIn} from './following.js';
import {all, button, make, put} from './page.js';
import {part} from './parts.js';
import {votes} from './votes.js';

/**
 * What the script why.js hands over; see reasons.js.
 *
 * @typedef {{reasons: function(!HTMLElement, string, !Ballot, string, string, function(string, string))}}
 */
let Why;

let count = 0;

/** @type {?Promise<!Why>} */
let why = null;

/**
 * @param {!HTMLFormElement} form the search form
 * @param {!HTMLElement} panel
 * @param {!Object} data
 */
export function feedback(form, panel, data) {
  const whole = panel.getAttribute('data-code') || '';
  const kept = votes(data['feedback']);
  const ballot = {form: form, data: data, words: data['words'], isAsked: kept.isOpen, vote: kept.vote};
  all('.feedback').forEach(function (place) {
    ask(place, whole, ballot);
  });
  if (document.querySelector('.feedback')) {
    all('.question').forEach(function (question) {
      const answer = question.querySelector('.answer') || question;
      ask(put(answer, make('div', 'feedback', '')), codeAt(whole, placeIn(question)), ballot);
    });
  }
}

/**
 * @param {!HTMLElement} place
 * @param {string} code
 * @param {!Ballot} ballot
 */
function ask(place, code, ballot) {
  const words = ballot.words;
  const link = /** @type {?HTMLAnchorElement} */ (place.querySelector('a') || document.querySelector('.contact [data-human]'));
  const contact = link ? link.href : '';
  place.textContent = '';
  const status = make('p', 'feedback-said', '');
  status.setAttribute('role', 'status');
  const question = make('p', 'feedback-ask', words['vote_ask']);
  question.id = 'vote-' + ++count;
  const group = put(place, make('div', 'feedback-group', ''));
  place.appendChild(status);
  if (!ballot.isAsked(code)) {
    status.textContent = words['vote_done'];
    return;
  }
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', question.id);
  group.appendChild(question);
  const yes = put(group, button('vote', words['vote_yes']));
  const no = put(group, button('vote', words['vote_no']));

  /**
   * @param {string} vote
   * @param {string} reason
   * @param {string} comment
   */
  const give = function (vote, reason, comment) {
    ballot.vote({code: code, vote: vote, reason: reason, comment: comment});
    group.remove();
    status.textContent = words['vote_thanks'];
    status.tabIndex = -1;
    status.focus();
  };
  yes.addEventListener('click', function () {
    give('yes', '', '');
  });
  no.setAttribute('aria-expanded', 'false');
  no.addEventListener('click', function () {
    if (no.getAttribute('aria-expanded') === 'false') {
      no.setAttribute('aria-expanded', 'true');
      fetchWhy(ballot.form).then(
        function (come) {
          come.reasons(group, question.id, ballot, code, contact, function (reason, comment) {
            give('no', reason, comment);
          });
        },
        function () {
          const exit = /** @type {!HTMLAnchorElement} */ (put(group, make('a', '', words['vote_contact'])));
          exit.href = contact;
          exit.focus();
        }
      );
    }
  });
}

/**
 * @param {!HTMLFormElement} form
 * @return {!Promise<!Why>}
 */
function fetchWhy(form) {
  why = why || /** @type {!Promise<!Why>} */ (part(form, 'why'));
  return why;
}
