// @ts-check
import {copyText} from './clipboard.js';
import {all, button, make, onClick, word} from './page.js';

const SHOWN = 2500;

/** Buttons that copy the code before them, and, in every open answer, its link. */
export function copying() {
  all('.copy').forEach(function (copy) {
    addStatus(copy);
    copy.hidden = false;
  });
  onClick('.copy', function (copy) {
    const code = copy.previousElementSibling;
    if (code) {
      copyText((code.textContent || '').replace(/\n$/, ''), copy, told(copy), function () {
        window.getSelection().selectAllChildren(code);
        tell(copy, word(copy, 'select'));
      });
    }
  });
  onClick('.copy-link', function (copy) {
    const answer = copy.parentElement;
    const address = location.href.split('#')[0] + '#' + ((answer && answer.id) || '');
    copyText(address, copy, told(copy), function () {
      // The address bar shows it instead.
      location.replace(address);
    });
  });
  all('.question[open] > .answer').forEach(addLink);
  document.addEventListener(
    'toggle',
    function (event) {
      const question = /** @type {!Element} */ (event.target);
      if (question.className === 'question') {
        all('.answer', question).forEach(addLink);
      }
    },
    true
  );
}

/**
 * @param {!HTMLElement} answer
 */
function addLink(answer) {
  if (answer.id && !answer.querySelector('.copy-link')) {
    const copy = button('copy-link', word(answer, 'link'));
    answer.appendChild(copy);
    addStatus(copy);
  }
}

/**
 * @param {!HTMLElement} copy
 */
function addStatus(copy) {
  const status = make('span', 'visually-hidden', '');
  status.setAttribute('role', 'status');
  copy.insertAdjacentElement('afterend', status);
}

/**
 * @param {!HTMLElement} copy
 * @return {function()}
 */
function told(copy) {
  return function () {
    tell(copy, word(copy, 'done'));
  };
}

/**
 * @param {!HTMLElement} copy
 * @param {string} text
 */
function tell(copy, text) {
  const status = copy.nextElementSibling;
  if (status && !status.textContent) {
    const before = copy.textContent;
    status.textContent = copy.textContent = text;
    setTimeout(function () {
      copy.textContent = before;
      status.textContent = '';
    }, SHOWN);
  }
}
