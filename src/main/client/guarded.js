// @ts-check
import {Guard, guardian} from './guardian.js';
import {suspicious} from './suspicious.js';

/**
 * Has a field guarded that is not the search form's: the guard is fetched when somebody turns to it, and until it has come nothing suspicious is clean.
 *
 * @param {!HTMLInputElement} input or a textarea
 * @param {!HTMLFormElement} form the page's search form, which names the script
 * @param {{note: (!Element|undefined), field: (string|undefined), mark: (boolean|undefined)}} options see guarding.js
 * @return {function(): boolean} whether the text may be composed into something
 */
export function guarded(input, form, options) {
  /** @type {?Guard} */
  let guard = null;
  const load = function () {
    guardian(form).then(
      function (come) {
        if (!guard) {
          guard = come;
          come.watch(input, options);
        }
      },
      function () {
        // What is suspicious stays unclean.
      }
    );
  };
  // Spelling services of browsers send what they check to others.
  input.spellcheck = false;
  ['autocomplete', 'autocorrect', 'autocapitalize'].forEach(function (name) {
    input.setAttribute(name, 'off');
  });
  input.addEventListener('focus', load);
  input.addEventListener('input', load);
  if (input.value || document.activeElement === input) {
    load();
  }
  return function () {
    return guard ? guard.isClean(input) : !suspicious(input.value);
  };
}
