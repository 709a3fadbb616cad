// @ts-check
/** What stands between a field and everything that may become of its text. */
import {part, shared} from './parts.js';
import {suspicious} from './suspicious.js';

/**
 * See guard.js.
 *
 * @typedef {{
 *   inspect: function(string): !Array<{level: string}>,
 *   passes: function(string): boolean,
 *   isClean: function(!HTMLInputElement): boolean,
 *   watch: function(!HTMLInputElement, {note: (!Element|undefined), field: (string|undefined), mark: (boolean|undefined)})
 * }}
 */
export let Guard;

/** Told by a field when the guard has taken something out of it. */
export const REMOVED = 'guidepost:removed';

/**
 * Fetched once for a page, by whichever field needs it first.
 *
 * @param {!HTMLFormElement} form the search form, which names the script
 * @return {!Promise<!Guard>}
 */
export function guardian(form) {
  const kept = shared();
  kept['guarding'] =
    kept['guarding'] ||
    part(form, 'guard')
      .then(function (come) {
        return come['open'](form);
      })
      .then(null, function (problem) {
        // Whoever asks next may have a better line.
        delete kept['guarding'];
        throw problem;
      });
  return kept['guarding'];
}

/**
 * Whether a text may go on. What is suspicious waits for the guard, and without one it stays where it is.
 *
 * @param {!HTMLFormElement} form
 * @param {string} text
 * @return {!Promise<boolean>}
 */
export function passes(form, text) {
  return suspicious(text)
    ? guardian(form).then(
        function (guard) {
          return guard.passes(text);
        },
        function () {
          return false;
        }
      )
    : Promise.resolve(true);
}

/**
 * Whether a text without doubt holds no secret. Its parts have been asked about where they were written; put together they may be one.
 *
 * @param {!HTMLFormElement} form
 * @param {string} text
 * @return {!Promise<boolean>}
 */
export function isSafe(form, text) {
  return suspicious(text)
    ? guardian(form).then(
        function (guard) {
          return guard.inspect(text).every(function (one) {
            return one.level !== 'block';
          });
        },
        function () {
          return false;
        }
      )
    : Promise.resolve(true);
}
