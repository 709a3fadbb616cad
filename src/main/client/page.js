// @ts-check
/** Small helpers around the document. */

/**
 * @param {string} selector
 * @param {!Element=} within
 * @return {!Array<!HTMLElement>}
 */
export function all(selector, within) {
  return Array.prototype.slice.call((within || document).querySelectorAll(selector));
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} text
 * @return {!HTMLElement}
 */
export function make(tag, className, text) {
  const element = /** @type {!HTMLElement} */ (document.createElement(tag));
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * @param {string} className
 * @param {string} text
 * @return {!HTMLElement}
 */
export function button(className, text) {
  const element = make('button', className, text);
  element.setAttribute('type', 'button');
  return element;
}

/**
 * @param {!Node} parent
 * @param {!HTMLElement} child
 * @return {!HTMLElement} the child
 */
export function put(parent, child) {
  parent.appendChild(child);
  return child;
}

/**
 * Calls back when something that matches the selector, or something in it, is clicked or tapped.
 *
 * @param {string} selector
 * @param {function(!HTMLElement, !MouseEvent)} then
 */
export function onClick(selector, then) {
  document.addEventListener('click', function (event) {
    const target = event.target;
    const found = target instanceof Element ? target.closest(selector) : null;
    if (found) {
      then(/** @type {!HTMLElement} */ (found), /** @type {!MouseEvent} */ (event));
    }
  });
}

/**
 * Whether the reader wants the link itself, in a new tab for instance.
 *
 * @param {!MouseEvent} event
 * @return {boolean}
 */
export function isPlain(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/**
 * A word that the template passed on for scripts.
 *
 * @param {!Element} at
 * @param {string} name
 * @return {string}
 */
export function word(at, name) {
  const carrier = at.closest('[data-' + name + ']');
  return carrier ? carrier.getAttribute('data-' + name) || '' : '';
}
