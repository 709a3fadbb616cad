// @ts-check
/** Watches fields: what is a secret without doubt is taken out at once, of the rest its writer is asked. */
import {Answers, without} from './answering.js';
import {Finding} from './detect.js';
import {REMOVED} from './guardian.js';
import {button, make, put} from './page.js';
import {suspicious} from './suspicious.js';

/**
 * `note`: where to speak, else behind the field; `field`: tx-hash where only such a hash is asked for; `mark`: false where nothing is put in the place of
 * what was taken out.
 *
 * @typedef {{note: (!Element|undefined), field: (string|undefined), mark: (boolean|undefined)}}
 */
let Options;

/** What is asked, by kind; of all others what is asked of a phrase. */
const QUESTIONS = {'hash-or-key': 'guard_ask_hash', 'code': 'guard_ask_code'};
/** Makes what follows pass, wherever the text goes; see LABEL in keys.js. */
const OF_HASHES = 'tx ';

/**
 * @param {!Answers} answers
 * @param {!Object<string, string>} words
 * @param {string} leak address of the page for those whose phrase was seen; may be empty
 * @return {{watch: function(!HTMLInputElement, !Options), isClean: function(!HTMLInputElement): boolean}}
 */
export function guarding(answers, words, leak) {
  /** @type {!Array<{input: !HTMLInputElement, field: string, look: function(): boolean}>} */
  const watched = [];

  /** @param {!HTMLInputElement} input */
  const watchOf = function (input) {
    return watched.filter(function (one) {
      return one.input === input;
    })[0];
  };

  /**
   * @param {!HTMLInputElement} input or a textarea
   * @param {!Options} options
   */
  const watch = function (input, options) {
    const field = options.field || '';
    const note = options.note || make('div', '', '');
    const ownClass = note.className;
    let isPasted = false;
    /** @type {?string} What a removal left: until something else is written it goes on being told. */
    let rest = null;
    const before = watchOf(input);
    if (before) {
      before.look();
      return;
    }
    note.setAttribute('role', 'alert');
    if (!options.note) {
      input.insertAdjacentElement('afterend', note);
    }

    /** @param {!Array<!Finding>} findings */
    const take = function (findings) {
      input.value = without(input.value, findings, options.mark === false ? null : words);
      // What is left was written for nobody: whoever was about to ask with it is to wait for other words.
      input.dispatchEvent(new Event(REMOVED));
    };

    /** @param {string} text */
    const tell = function (text) {
      note.className = options.note || !text ? ownClass : 'callout callout-danger';
      note.textContent = '';
      if (text) {
        put(note, make('span', '', text));
      }
    };

    /**
     * @param {string} key
     * @param {function()} then
     * @return {!HTMLElement}
     */
    const offer = function (key, then) {
      const one = button('', words[key]);
      note.appendChild(document.createTextNode(' '));
      one.addEventListener('click', then);
      return put(note, one);
    };

    const removed = function () {
      tell(words['guard_removed']);
      if (leak) {
        const link = /** @type {!HTMLAnchorElement} */ (make('a', '', words['guard_leak']));
        link.href = leak;
        note.appendChild(document.createTextNode(' '));
        put(note, link);
      }
      if (navigator.clipboard) {
        offer('guard_clipboard', function () {
          navigator.clipboard.writeText('').then(function () {
            tell(words['guard_cleared']);
          });
        });
      }
    };

    /** @param {!Finding} one */
    const ask = function (one) {
      const isHash = one.kind === 'hash-or-key';
      tell(words[QUESTIONS[one.kind] || 'guard_ask_phrase']);
      const remove = offer('guard_remove', function () {
        take([one]);
        removed();
        input.focus();
      });
      offer(isHash ? 'guard_is_hash' : 'guard_keep', function () {
        const part = input.value.slice(one.start, one.end);
        if (isHash) {
          input.value = input.value.slice(0, one.start) + OF_HASHES + input.value.slice(one.start);
        }
        answers.keep(part);
        tell('');
        input.focus();
        look();
      });
      // Whoever is typing goes on typing.
      if (isPasted) {
        remove.focus();
      }
    };

    /** @return {boolean} whether there is nothing against the text */
    const look = function () {
      if (input.value === rest && isClean(input)) {
        return true;
      }
      rest = null;
      const left = suspicious(input.value) ? answers.left(input.value, field) : [];
      const certain = left.filter(function (one) {
        return one.level === 'block';
      });
      if (certain.length) {
        take(certain);
        rest = input.value;
        removed();
      } else if (left.length) {
        ask(left[0]);
      } else {
        tell('');
      }
      isPasted = false;
      return !left.length;
    };

    watched.push({input: input, field: field, look: look});

    const paste = function () {
      isPasted = true;
    };

    // Spelling services of browsers send what they check to others.
    input.spellcheck = false;
    ['autocomplete', 'autocorrect', 'autocapitalize'].forEach(function (name) {
      input.setAttribute(name, 'off');
    });
    input.addEventListener('paste', paste);
    input.addEventListener('drop', paste);
    input.addEventListener('input', function (event) {
      // An input method would lose what it is about to write.
      if (!(/** @type {!InputEvent} */ (event).isComposing)) {
        look();
      }
    });
    input.addEventListener('compositionend', look);
    if (input.form) {
      input.form.addEventListener(
        'submit',
        function (event) {
          isPasted = true;
          if (!isClean(input) && !look()) {
            event.preventDefault();
            event.stopImmediatePropagation();
          }
        },
        true
      );
    }
    if (!isClean(input)) {
      look();
    }
  };

  /**
   * @param {!HTMLInputElement} input
   * @return {boolean}
   */
  const isClean = function (input) {
    const field = watchOf(input);
    return !suspicious(input.value) || !answers.left(input.value, field ? field.field : '').length;
  };

  return {watch: watch, isClean: isClean};
}
