// @ts-check
import {Answer} from './engine.js';
import {Box, queryOf} from './box.js';
import {REMOVED, passes} from './guardian.js';

const PAUSE = 120;
const COMPOSING_PAUSE = 300;
/** After so long the reader looks at what is shown. */
const IDLE = 400;

/** What an Enter that ends a composition brings in browsers that fire it afterwards. */
const OF_INPUT_METHOD = 229;

/**
 * Asks while somebody types, and lets only the latest answer count. During a composition it asks on, with longer pauses: some keyboards
 * compose plain words.
 *
 * @param {!Box} box
 * @param {function(string, boolean): !Promise<!Answer>} ask also told whether the places and words of the hits are wanted
 * @param {function(!Answer, boolean)} show also told whether the query is still being composed
 * @param {function()} clear
 * @param {function()} fail
 * @return {{stop: function(), composes: function(!KeyboardEvent): boolean}}
 */
export function asking(box, ask, show, clear, fail) {
  let composing = false;
  let latest = 0;
  let timer = 0;
  const stop = function () {
    latest++;
    clearTimeout(timer);
  };
  /** @param {boolean} full whether the places and words of the hits are wanted too */
  const look = function (full) {
    const query = queryOf(box);
    stop();
    if (!query) {
      clear();
      return;
    }
    const mine = latest;
    passes(box.form, query)
      .then(function (may) {
        return may && mine === latest ? ask(query, full) : null;
      })
      .then(
        function (answer) {
          if (mine !== latest) {
            return;
          }
          if (!answer) {
            clear();
            return;
          }
          show(answer, composing);
          if (!full) {
            timer = setTimeout(look, IDLE, true);
          }
        },
        function () {
          if (mine === latest) {
            fail();
          }
        }
      );
  };
  box.input.addEventListener('compositionstart', function () {
    composing = true;
  });
  box.input.addEventListener('compositionend', function () {
    composing = false;
    look(false);
  });
  box.input.addEventListener('input', function () {
    stop();
    timer = setTimeout(look, composing ? COMPOSING_PAUSE : PAUSE, false);
  });
  box.form.addEventListener('submit', stop);
  box.input.addEventListener(REMOVED, stop);
  if (document.activeElement === box.input && queryOf(box)) {
    look(false);
  }
  return {
    stop: stop,
    composes: function (event) {
      return composing || event.isComposing || event.keyCode === OF_INPUT_METHOD;
    },
  };
}
