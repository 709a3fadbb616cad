// @ts-check
import {isPlain, make, onClick, put, word} from './page.js';

const TERM = 'a.term';
const ID = 'definition';

/** So long a pointer rests on a term before it is taken for a question, and may be on its way to the definition. */
const REST = 150;
const GRACE = 300;
const GAP = 4;
const MARGIN = 8;

/** @type {?Promise<!Object<string, string>>} */
let fetched = null;

/** Says what a term means where it is used: to a pointer that rests on it, to the keyboard's focus, to a first tap. */
export function terms() {
  if (!window.fetch || !window.PointerEvent || !document.querySelector(TERM)) {
    return;
  }
  /** @type {?Element} The term whose definition is shown or on its way. */
  let asked = null;
  /** @type {?HTMLElement} */
  let shown = null;
  let timer = 0;
  let tapped = false;
  const close = function () {
    clearTimeout(timer);
    if (shown) {
      shown.remove();
    }
    if (asked) {
      asked.removeAttribute('aria-describedby');
    }
    asked = shown = null;
  };
  /**
   * @param {!HTMLAnchorElement} link
   * @param {function()} fail
   */
  const open = function (link, fail) {
    clearTimeout(timer);
    if (asked === link) {
      return;
    }
    close();
    asked = link;
    definition(link).then(
      function (text) {
        if (asked === link) {
          shown = show(link, text);
        }
      },
      function () {
        if (asked === link) {
          asked = null;
          fail();
        }
      }
    );
  };
  /**
   * @param {?EventTarget} at
   * @return {boolean}
   */
  const isOurs = function (at) {
    return at instanceof Node && ((!!shown && shown.contains(at)) || (!!asked && asked.contains(at)));
  };
  /**
   * @param {number} pause
   * @param {function()} then
   */
  const after = function (pause, then) {
    clearTimeout(timer);
    timer = setTimeout(then, pause);
  };
  document.addEventListener('pointerover', function (event) {
    const link = termAt(event.target);
    if (isOurs(event.target)) {
      clearTimeout(timer);
    } else if (link && /** @type {!PointerEvent} */ (event).pointerType !== 'touch') {
      after(REST, open.bind(null, link, nothing));
    } else if (shown && !isOurs(document.activeElement)) {
      after(GRACE, close);
    } else if (!shown) {
      clearTimeout(timer);
    }
  });
  document.addEventListener('focusin', function (event) {
    const link = termAt(event.target);
    if (link && !tapped) {
      open(link, nothing);
    } else if (!isOurs(event.target)) {
      close();
    }
  });
  document.addEventListener('keydown', function (event) {
    if (/** @type {!KeyboardEvent} */ (event).key === 'Escape' && shown) {
      const back = shown.contains(document.activeElement) ? asked : null;
      close();
      if (back) {
        // The focus opens it for those who come to it, not for those who have just closed it.
        asked = back;
        /** @type {!HTMLElement} */ (back).focus();
      }
    }
  });
  document.addEventListener('pointerdown', function (event) {
    const link = termAt(event.target);
    tapped = !!link && link !== asked && /** @type {!PointerEvent} */ (event).pointerType === 'touch';
    if (!isOurs(event.target)) {
      close();
    }
  });
  document.addEventListener('pointercancel', function () {
    tapped = false;
  });
  onClick(TERM, function (element, event) {
    const link = /** @type {!HTMLAnchorElement} */ (element);
    if (tapped && isPlain(event)) {
      event.preventDefault();
      open(link, function () {
        location.href = link.href;
      });
    }
    tapped = false;
  });
  window.addEventListener('resize', close);
}

function nothing() {
  // The link leads to the definition.
}

/**
 * @param {?EventTarget} at
 * @return {?HTMLAnchorElement}
 */
function termAt(at) {
  return at instanceof Element ? /** @type {?HTMLAnchorElement} */ (at.closest(TERM)) : null;
}

/**
 * @param {!HTMLAnchorElement} link
 * @return {!Promise<string>} rejected if it cannot be told here
 */
function definition(link) {
  fetched =
    fetched ||
    fetch(word(link, 'terms'))
      .then(function (response) {
        return response.json();
      })
      .then(null, function (problem) {
        // Whoever asks next may have a better line.
        fetched = null;
        throw problem;
      });
  return fetched.then(function (definitions) {
    return definitions[link.hash.slice(1)] || Promise.reject();
  });
}

/**
 * @param {!HTMLAnchorElement} link
 * @param {string} text
 * @return {!HTMLElement}
 */
function show(link, text) {
  // A sentence holds spans and no blocks.
  const box = make('span', 'popover', '');
  const all = /** @type {!HTMLAnchorElement} */ (make('a', '', word(link, 'all-terms')));
  put(box, make('span', '', text)).id = ID;
  all.href = link.href.split('#')[0];
  put(box, all);
  link.insertAdjacentElement('afterend', box);
  link.setAttribute('aria-describedby', ID);
  place(box, link);
  return box;
}

/**
 * Below the term, above it if there is no room below, and within the page's sides.
 *
 * @param {!HTMLElement} box
 * @param {!Element} link
 */
function place(box, link) {
  const from = box.getBoundingClientRect();
  const at = link.getBoundingClientRect();
  const page = document.documentElement;
  const below = at.bottom + GAP;
  const above = at.top - GAP - from.height;
  const top = below + from.height > page.clientHeight && above > 0 ? above : below;
  const left = Math.max(MARGIN, Math.min(at.left, page.clientWidth - from.width - MARGIN));
  box.style.marginLeft = left - from.left + 'px';
  box.style.marginTop = top - from.top + 'px';
}
