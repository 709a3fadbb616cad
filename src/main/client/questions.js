// @ts-check
import {all, button, word} from './page.js';

const ENOUGH = 3;

/** Answers open together, and on paper all is open. */
export function questions() {
  const list = all('.question');
  if (list.length > ENOUGH) {
    addExpander(list);
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
 * @param {!Array<!HTMLElement>} list
 */
function addExpander(list) {
  const first = list[0];
  const parent = first.parentElement;
  const expander = button('expand', '');
  if (!parent) {
    return;
  }
  const update = function () {
    expander.textContent = word(first, anyClosed(list) ? 'expand' : 'collapse');
  };
  expander.addEventListener('click', function () {
    setOpen(list, anyClosed(list));
    update();
  });
  list.forEach(function (question) {
    question.addEventListener('toggle', update);
  });
  update();
  parent.insertBefore(expander, parent.firstChild);
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
