// @ts-check
/** Takes over a reload what a reader has done to a page: how far it is scrolled, what is open, what is chosen, where the focus is. */

const KEY = 'guidepost-serve';
const STATES = 'details,[aria-selected],[aria-expanded],input[type=checkbox],input[type=radio]';

export function save() {
  const active = document.activeElement;
  const all = document.querySelectorAll('*');
  write(
    JSON.stringify({
      'path': location.pathname,
      'x': window.pageXOffset,
      'y': window.pageYOffset,
      'states': [].map.call(document.querySelectorAll(STATES), stateOf),
      'focus': active && active !== document.body ? active.id || [].indexOf.call(all, active) : '',
    })
  );
}

export function restore() {
  const text = read();
  if (!text) {
    return;
  }
  write('');
  const saved = JSON.parse(text);
  if (saved['path'] !== location.pathname) {
    return;
  }
  if ('scrollRestoration' in history) {
    history.scrollRestoration = 'manual';
  }
  const apply = function () {
    const elements = document.querySelectorAll(STATES);
    const states = saved['states'];
    if (elements.length === states.length) {
      [].forEach.call(elements, function (/** !Element */ element, /** number */ i) {
        if (stateOf(element) !== states[i]) {
          change(element);
        }
      });
    }
    const focus = saved['focus'];
    const element = typeof focus === 'number' ? document.querySelectorAll('*')[focus] : focus && document.getElementById(focus);
    if (element && document.activeElement === document.body) {
      /** @type {!HTMLElement} */ (element).focus({preventScroll: true});
    }
    window.scrollTo(saved['x'], saved['y']);
  };
  // After the page's own scripts, and once more when all has its height.
  document.addEventListener('DOMContentLoaded', function () {
    setTimeout(apply, 0);
  });
  window.addEventListener('load', function () {
    window.scrollTo(saved['x'], saved['y']);
    if ('scrollRestoration' in history) {
      history.scrollRestoration = 'auto';
    }
  });
}

/**
 * @param {!Element} element
 * @return {string}
 */
function stateOf(element) {
  return element.nodeName === 'DETAILS'
    ? String(element.hasAttribute('open'))
    : element.nodeName === 'INPUT'
      ? String(/** @type {!HTMLInputElement} */ (element).checked)
      : element.getAttribute('aria-selected') || element.getAttribute('aria-expanded') || '';
}

/** @param {!Element} element */
function change(element) {
  if (element.nodeName === 'DETAILS') {
    /** @type {!HTMLDetailsElement} */ (element).open = !element.hasAttribute('open');
  } else if (element.getAttribute('aria-selected') !== 'true') {
    /** @type {!HTMLElement} */ (element).click();
  }
}

/** @return {string} */
function read() {
  try {
    return window.sessionStorage.getItem(KEY) || '';
  } catch (e) {
    return '';
  }
}

/** @param {string} text */
function write(text) {
  try {
    window.sessionStorage.setItem(KEY, text);
  } catch (e) {
    // The page begins at its top.
  }
}
