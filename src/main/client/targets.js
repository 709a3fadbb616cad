// @ts-check
import {shared} from './parts.js';

/** Shows what the address points at, even if it lies in an answer or a tab that is closed, or has moved to another page. */
export function targets() {
  window.addEventListener('hashchange', show);
  // What the page's content adds to itself is made after this.
  setTimeout(show, 0);
}

function show() {
  const target = targetOf(location.hash);
  if (!target) {
    return;
  }
  const moved = target.hasAttribute('data-moved') && target.querySelector('a');
  if (moved) {
    location.replace(/** @type {!HTMLAnchorElement} */ (moved).href);
    return;
  }
  const showTab = shared()['showTab'];
  let opened = false;
  for (let around = target; around && around !== document.body; around = around.parentElement) {
    if (around.tagName === 'DETAILS' && !around.hasAttribute('open')) {
      around.setAttribute('open', '');
      opened = true;
    }
    opened = (showTab && showTab(around)) || opened;
  }
  if (opened) {
    target.scrollIntoView();
  }
}

/**
 * @param {string} hash
 * @return {?Element}
 */
export function targetOf(hash) {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch (e) {
    // A stray percent sign: the id is what stands there.
  }
  return id ? document.getElementById(id) : null;
}
