// @ts-check
/** The secret guard, fetched when a text is suspicious or a field of a form is turned to. */
import {detect} from './detect.js';
import {Answers, answersOf} from './answering.js';
import {guarding} from './guarding.js';
import {pairsOf} from './pairs.js';
import {bring} from './parts.js';
import {sha256} from './sha256.js';
import {suspicious} from './suspicious.js';

bring('guard', {
  /**
   * @param {!HTMLFormElement} form the search form, which names the file of the language
   * @return {!Promise<!Object>}
   */
  open: function (form) {
    return fetch(form.getAttribute('data-guard') || '')
      .then(function (response) {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        return response.json();
      })
      .then(function (file) {
        const pairs = pairsOf(file['pairs']);
        /** @type {!Answers} */
        const answers = answersOf(function (text) {
          return detect(text, pairs);
        }, file['words']);
        const guard = guarding(answers, file['words'], file['leak'] && (form.getAttribute('data-root') || '') + file['leak']);
        return {
          inspect: answers.inspect,
          clean: answers.clean,
          passes: answers.passes,
          watch: guard.watch,
          isClean: guard.isClean,
          sha256: sha256,
          suspicious: suspicious,
        };
      });
  },
});
