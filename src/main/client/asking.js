// @ts-check
import {Answer} from './engine.js';
import {Box, isLong, queryOf} from './box.js';

const PAUSE = 120;
const COMPOSING_PAUSE = 300;

/** What an Enter that ends a composition brings in browsers that fire it afterwards. */
const OF_INPUT_METHOD = 229;

/**
 * Asks while somebody types, and lets only the latest answer count. During a composition it asks on, with longer pauses: some keyboards
 * compose plain words.
 *
 * @param {!Box} box
 * @param {function(string): !Promise<!Answer>} ask
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
  const look = function () {
    const query = queryOf(box);
    stop();
    if (!query || isLong(query)) {
      clear();
      return;
    }
    const mine = latest;
    ask(query).then(
      function (answer) {
        if (mine === latest) {
          show(answer, composing);
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
    look();
  });
  box.input.addEventListener('input', function () {
    stop();
    timer = setTimeout(look, composing ? COMPOSING_PAUSE : PAUSE);
  });
  box.form.addEventListener('submit', stop);
  if (document.activeElement === box.input && queryOf(box)) {
    look();
  }
  return {
    stop: stop,
    composes: function (event) {
      return composing || event.isComposing || event.keyCode === OF_INPUT_METHOD;
    },
  };
}
