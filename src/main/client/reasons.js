// @ts-check
import {Ballot} from './ballot.js';
import {guarded} from './guarded.js';
import {open} from './link.js';
import {textOf} from './message.js';
import {button, make, put} from './page.js';

const REASONS = ['unsolved', 'unclear', 'version', 'outdated', 'unsafe'];
const LONGEST = 1000;

/**
 * Asks why something has not helped, and where the site takes no votes shows what the reader may send instead.
 *
 * @param {!HTMLElement} group
 * @param {string} id unique on the page
 * @param {!Ballot} ballot
 * @param {string} code
 * @param {string} contact address of the page that leads to a human
 * @param {function(string, string)} done
 */
export function reasons(group, id, ballot, code, contact, done) {
  const words = ballot.words;
  const form = /** @type {!HTMLFormElement} */ (put(group, make('form', 'reasons', '')));
  const first = choices(form, id, words);
  const label = /** @type {!HTMLLabelElement} */ (put(form, make('label', '', words['vote_comment'])));
  const hint = put(form, make('p', 'hint', words['vote_comment_hint']));
  const text = /** @type {!HTMLTextAreaElement} */ (put(form, make('textarea', '', '')));
  text.id = label.htmlFor = id + '-text';
  hint.id = id + '-hint';
  text.setAttribute('aria-describedby', hint.id);
  text.maxLength = LONGEST;
  text.rows = 4;
  const isClean = guarded(/** @type {?} */ (text), ballot.form, {});
  const send = put(form, button('button', words[ballot.data['feedback']['endpoint'] ? 'vote_send' : 'vote_prepare']));
  send.setAttribute('type', 'submit');
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    if (!isClean()) {
      text.focus();
      return;
    }
    const reason = chosen(form);
    const comment = text.value.trim();
    if (ballot.data['feedback']['endpoint']) {
      done(reason, comment);
      return;
    }
    offer(form, ballot, code, contact, reason, comment, function () {
      done(reason, comment);
    });
  });
  first.focus();
}

/**
 * @param {!HTMLElement} form
 * @param {string} id
 * @param {!Object<string, string>} words
 * @return {!HTMLElement} the first one
 */
function choices(form, id, words) {
  const set = put(form, make('fieldset', '', ''));
  put(set, make('legend', '', words['vote_why']));
  return REASONS.map(function (reason) {
    const label = put(set, make('label', '', ''));
    const choice = /** @type {!HTMLInputElement} */ (put(label, make('input', '', '')));
    choice.type = 'radio';
    choice.name = id;
    choice.value = reason;
    label.appendChild(document.createTextNode(' ' + words['vote_' + reason]));
    return choice;
  })[0];
}

/**
 * @param {!HTMLElement} form
 * @return {string} empty if none is
 */
function chosen(form) {
  const choice = /** @type {?HTMLInputElement} */ (form.querySelector('input:checked'));
  return choice ? choice.value : '';
}

/**
 * Shows the very text before anything is opened, and the link that opens it.
 *
 * @param {!HTMLElement} form
 * @param {!Ballot} ballot
 * @param {string} code
 * @param {string} contact
 * @param {string} reason
 * @param {string} comment
 * @param {function()} done
 */
function offer(form, ballot, code, contact, reason, comment, done) {
  const words = ballot.words;
  const mail = ballot.data['channels'].filter(function (channel) {
    return channel['kind'] === 'mail';
  })[0];
  const message = {
    subject: words['vote_subject'],
    code: code,
    lang: ballot.data['lang'],
    category: 'idea',
    priority: 'P4',
    level: 'L1',
    lines: [
      {label: '', text: words['vote_' + reason] || '', rank: 0},
      {label: '', text: comment, rank: 0},
    ],
  };
  const before = form.querySelector('.draft');
  if (before) {
    before.remove();
  }
  const draft = put(form, make('div', 'draft', ''));
  const lead = put(draft, make('p', '', words['vote_draft']));
  put(draft, make('pre', '', message.subject + '\n\n' + textOf(message, '\n')));
  const link = /** @type {!HTMLAnchorElement} */ (put(draft, make('a', 'button', words[mail ? 'vote_mail' : 'vote_contact'])));
  link.href = mail ? open(mail, message) : contact;
  link.rel = 'noopener noreferrer';
  link.addEventListener('click', function () {
    // After the link has been followed.
    setTimeout(done, 0);
  });
  lead.tabIndex = -1;
  lead.focus();
}
