// @ts-check
import {codeAt} from './code.js';
import {all} from './page.js';
import {targetOf} from './targets.js';

/**
 * Keeps the code that leads humans to where the reader is: the place that the address points at, or the answer that was opened last.
 *
 * @param {string} whole code of the page as it is printed
 */
export function following(whole) {
  if (!whole) {
    return;
  }
  let current = whole;
  /** @param {string} place */
  const go = function (place) {
    const next = codeAt(whole, place);
    if (next !== current) {
      replace(current, next);
      current = next;
    }
  };
  const onAddress = function () {
    const target = targetOf(location.hash);
    if (target && target.closest('.content')) {
      go(target.id);
    }
  };
  window.addEventListener('hashchange', onAddress);
  document.addEventListener(
    'toggle',
    function (event) {
      const details = /** @type {!Element} */ (event.target);
      const place = placeIn(details);
      if (place && details.hasAttribute('open')) {
        go(place);
      } else if (place && current === codeAt(whole, place)) {
        go('');
      }
    },
    true
  );
  const open = all('.question[open]');
  if (open.length === 1) {
    go(placeIn(open[0]));
  }
  onAddress();
}

/**
 * @param {!Element} question
 * @return {string} id of its answer, empty if it is no question
 */
export function placeIn(question) {
  const answer = question.className === 'question' ? question.querySelector('.answer[id]') : null;
  return answer ? answer.id : '';
}

/**
 * @param {string} before
 * @param {string} after
 */
function replace(before, after) {
  all('.contact a[href*="' + before + '"]').forEach(function (link) {
    link.setAttribute('href', (link.getAttribute('href') || '').split(before).join(after));
  });
  all('.contact .context code').forEach(function (code) {
    code.textContent = after;
  });
}
