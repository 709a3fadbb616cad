// @ts-check
/** What is remembered in the reader's browser. It may be forbidden or emptied at any time. */

/**
 * @param {string} key
 * @return {string}
 */
export function recall(key) {
  try {
    return window.localStorage.getItem('guidepost-' + key) || '';
  } catch (e) {
    return '';
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
export function remember(key, value) {
  try {
    window.localStorage.setItem('guidepost-' + key, value);
  } catch (e) {
    // Then it is forgotten with the page.
  }
}
