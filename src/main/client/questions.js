// @ts-check
import {all, word} from './page.js';

/** Answers open together, and on paper all is open. */
export function questions() {
  const expander = all('.expand')[0];
  if (expander) {
    expands(expander, all('.question'));
  }
  /** @type {!Array<!HTMLElement>} */
  let opened = [];
  window.addEventListener('beforeprint', function () {
    opened = all('.content details:not([open])');
    setOpen(opened, true);
  });
  window.addEventListener('afterprint', function () {
    setOpen(opened, false);
  });
}

/**
 * @param {!HTMLElement} expander
 * @param {!Array<!HTMLElement>} list
 */
function expands(expander, list) {
  const update = function () {
    expander.textContent = word(expander, anyClosed(list) ? 'expand' : 'collapse');
  };
  expander.addEventListener('click', function () {
    setOpen(list, anyClosed(list));
    update();
  });
  list.forEach(function (question) {
    question.addEventListener('toggle', update);
  });
  update();
}

/**
 * @param {!Array<!HTMLElement>} list
 * @return {boolean}
 */
function anyClosed(list) {
  return list.some(function (question) {
    return !question.hasAttribute('open');
  });
}

/**
 * @param {!Array<!HTMLElement>} list
 * @param {boolean} open
 */
function setOpen(list, open) {
  list.forEach(function (details) {
    if (open) {
      details.setAttribute('open', '');
    } else {
      details.removeAttribute('open');
    }
  });
}
